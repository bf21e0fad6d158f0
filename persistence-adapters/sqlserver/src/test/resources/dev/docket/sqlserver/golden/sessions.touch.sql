-- @P1 DATETIME2, @P2 VARBINARY
UPDATE sessions
SET last_seen_at = @P1
WHERE (id = @P2);
