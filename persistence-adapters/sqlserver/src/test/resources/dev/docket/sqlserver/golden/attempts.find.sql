-- @P1 NVARCHAR, @P2 NVARCHAR
SELECT attempt_key, attempts, last_at, version
FROM attempts
WHERE (attempt_key IN (@P1,@P2));
