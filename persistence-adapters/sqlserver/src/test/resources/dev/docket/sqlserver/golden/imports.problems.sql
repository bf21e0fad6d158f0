-- @P1 VARBINARY, @P2 BIGINT, @P3 BIGINT
SELECT run_id, position, args, column_name, line, rule_id
FROM import_problems
WHERE (
  (
    (run_id = @P1) AND (position >= @P2)
  ) AND (position < @P3)
)
ORDER BY position;
