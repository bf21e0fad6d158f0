-- @P1 BIT, @P2 NVARCHAR, @P3 VARBINARY, @P4 BIT
UPDATE session_tokens
SET used = @P1
WHERE (
  (
    (hash = @P2) AND (session_id = @P3)
  ) AND (used = @P4)
);

-- @P1 NVARCHAR, @P2 VARBINARY, @P3 BIT
INSERT INTO session_tokens (hash, session_id, used)
VALUES (@P1, @P2, @P3);

-- @P1 NVARCHAR, @P2 DATETIME2, @P3 NVARCHAR, @P4 VARBINARY
UPDATE sessions
SET agent = @P1, last_seen_at = @P2, address = @P3
WHERE (id = @P4);
