-- @P1 VARBINARY
SELECT id, account_id, address, agent, kind, last_seen_at, started_at
FROM sessions
WHERE (account_id = @P1)
ORDER BY last_seen_at DESC, id DESC;
