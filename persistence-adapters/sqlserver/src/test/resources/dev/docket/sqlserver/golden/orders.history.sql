-- @P1 VARBINARY
SELECT id, card_brand, card_fingerprint, card_last_four, card_token, delivery_date, order_date, placed_at, placed_by, product_code, quantity, shipping_date, status, store_code, user_id, version
FROM orders
WHERE (id = @P1);

-- @P1 VARBINARY
SELECT DISTINCT t1.order_id, t1.version, t1.changed_at, t1.changed_by, t1.kind, t0.field, t0.from_value, t0.to_value, t0.position
FROM order_changes t1 LEFT OUTER JOIN order_field_changes t0 ON (
  (t0.order_id = t1.order_id) AND (t0.version = t1.version)
)
WHERE (t1.order_id = @P1)
ORDER BY t1.version;
