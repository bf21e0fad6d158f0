-- @P1 VARBINARY, @P2 INT, @P3 INT
SELECT id, created_at, last_change, owner_id, status, version, before_completed_at, before_description, before_due, before_removed_at, completed_at, description, due, removed_at
FROM todos
WHERE (
  (owner_id = @P1) AND (status IN (@P2,@P3))
)
ORDER BY id;
