-- @P1 NVARCHAR
DELETE
FROM attempts
WHERE (attempt_key = @P1);
