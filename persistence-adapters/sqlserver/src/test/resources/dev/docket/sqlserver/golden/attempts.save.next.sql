-- @P1 BIGINT, @P2 DATETIME2, @P3 INT, @P4 NVARCHAR, @P5 BIGINT
UPDATE attempts
SET version = @P1, last_at = @P2, attempts = @P3
WHERE (
  (attempt_key = @P4) AND (version = @P5)
);
