-- @P1 VARBINARY, @P2 NVARCHAR, @P3 NVARCHAR, @P4 DATETIME2, @P5 VARBINARY
INSERT INTO command_records (owner_id, idempotency_key, digest, recorded_at, result_id)
VALUES (@P1, @P2, @P3, @P4, @P5);
