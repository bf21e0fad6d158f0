-- @P1 VARBINARY
DELETE
FROM import_chunks
WHERE (run_id = @P1);
