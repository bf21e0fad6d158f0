-- @P1 DATETIME2
DELETE
FROM import_chunks
WHERE EXISTS(
  SELECT t0.chunk_index
  FROM import_chunks t0
  WHERE t0.run_id IN (
    SELECT t1.id
    FROM import_runs t1
    WHERE (t1.received_at < @P1)
  ) AND t0.chunk_index = import_chunks.chunk_index AND t0.run_id = import_chunks.run_id
);
