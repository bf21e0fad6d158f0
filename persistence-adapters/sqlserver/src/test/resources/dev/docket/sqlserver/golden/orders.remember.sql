-- @P1 NVARCHAR, @P2 NVARCHAR, @P3 NVARCHAR, @P4 VARBINARY
INSERT INTO placements (idempotency_key, card_fingerprint, digest, order_id)
VALUES (@P1, @P2, @P3, @P4);
