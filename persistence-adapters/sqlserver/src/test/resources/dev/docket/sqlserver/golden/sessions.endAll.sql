-- @P1 VARBINARY
DELETE
FROM sessions
WHERE (account_id = @P1);
