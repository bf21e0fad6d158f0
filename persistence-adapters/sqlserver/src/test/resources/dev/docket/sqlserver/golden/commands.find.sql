-- @P1 VARBINARY, @P2 NVARCHAR
SELECT owner_id, idempotency_key, digest, recorded_at, result_id
FROM command_records
WHERE (
  (owner_id = @P1) AND (idempotency_key = @P2)
);
