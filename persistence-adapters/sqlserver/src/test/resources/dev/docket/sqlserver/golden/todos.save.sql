-- @P1 VARBINARY
SELECT id, created_at, last_change, owner_id, status, version, before_completed_at, before_description, before_due, before_removed_at, completed_at, description, due, removed_at
FROM todos
WHERE (id = @P1);

-- @P1 INT, @P2 NULL as TIMESTAMP, @P3 DATETIME2, @P4 BIGINT, @P5 VARBINARY, @P6 BIGINT
UPDATE todos
SET status = @P1, before_removed_at = @P2, completed_at = @P3, version = @P4
WHERE (
  (id = @P5) AND (version = @P6)
);
