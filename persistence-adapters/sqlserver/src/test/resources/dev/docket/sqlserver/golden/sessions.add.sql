-- @P1 VARBINARY, @P2 VARBINARY, @P3 NVARCHAR, @P4 NVARCHAR, @P5 NVARCHAR, @P6 DATETIME2, @P7 DATETIME2
INSERT INTO sessions (id, account_id, address, agent, kind, last_seen_at, started_at)
VALUES (@P1, @P2, @P3, @P4, @P5, @P6, @P7);

-- @P1 NVARCHAR, @P2 VARBINARY, @P3 BIT
INSERT INTO session_tokens (hash, session_id, used)
VALUES (@P1, @P2, @P3);
