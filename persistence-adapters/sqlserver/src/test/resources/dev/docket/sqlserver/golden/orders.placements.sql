-- @P1 NVARCHAR, @P2 NVARCHAR
SELECT idempotency_key, card_fingerprint, digest, order_id
FROM placements
WHERE (idempotency_key IN (@P1,@P2));
