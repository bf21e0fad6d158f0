-- @P1 VARBINARY
SELECT id, card_brand, card_fingerprint, card_last_four, card_token, delivery_date, order_date, placed_at, placed_by, product_code, quantity, shipping_date, status, store_code, user_id, version
FROM orders
WHERE (id = @P1);

-- @P1 INT, @P2 BIGINT, @P3 VARBINARY, @P4 BIGINT
UPDATE orders
SET status = @P1, version = @P2
WHERE (
  (id = @P3) AND (version = @P4)
);

-- @P1 VARBINARY, @P2 BIGINT, @P3 DATETIME2, @P4 NVARCHAR, @P5 NVARCHAR
INSERT INTO order_changes (order_id, version, changed_at, changed_by, kind)
VALUES (@P1, @P2, @P3, @P4, @P5);

-- @P1 VARBINARY, @P2 BIGINT, @P3 INT, @P4 NVARCHAR, @P5 NVARCHAR, @P6 NVARCHAR
INSERT INTO order_field_changes (order_id, version, position, field, from_value, to_value)
VALUES (@P1, @P2, @P3, @P4, @P5, @P6);
