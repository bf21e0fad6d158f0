-- @P1 DATETIME2
DELETE
FROM attempts
WHERE (last_at < @P1);
