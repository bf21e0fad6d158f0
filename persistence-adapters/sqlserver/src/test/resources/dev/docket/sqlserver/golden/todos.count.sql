-- @P1 VARBINARY, @P2 INT, @P3 INT
SELECT COUNT(id)
FROM todos
WHERE (
  (owner_id = @P1) AND (status IN (@P2,@P3))
);
