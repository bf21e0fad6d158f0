-- @P1 VARBINARY
DELETE
FROM import_problems
WHERE (run_id = @P1);
