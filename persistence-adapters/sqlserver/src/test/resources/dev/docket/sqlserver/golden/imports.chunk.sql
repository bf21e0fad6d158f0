-- @P1 INT, @P2 VARBINARY
SELECT chunk_index, run_id, sealed
FROM import_chunks
WHERE (
  (chunk_index = @P1) AND (run_id = @P2)
);
