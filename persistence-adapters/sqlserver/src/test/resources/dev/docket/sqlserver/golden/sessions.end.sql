-- @P1 VARBINARY
DELETE
FROM sessions
WHERE (id = @P1);
