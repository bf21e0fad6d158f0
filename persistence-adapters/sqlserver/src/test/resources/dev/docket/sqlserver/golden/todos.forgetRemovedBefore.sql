-- @P1 VARBINARY, @P2 DATETIME2
DELETE
FROM todos
WHERE (
  (owner_id = @P1) AND (removed_at < @P2)
);
