-- @P1 VARBINARY, @P2 VARBINARY
SELECT id, created_at, last_change, owner_id, status, version, before_completed_at, before_description, before_due, before_removed_at, completed_at, description, due, removed_at
FROM todos
WHERE (
  (last_change = @P1) AND (owner_id = @P2)
)
ORDER BY id;
