-- @P1 VARBINARY
SELECT id, card_brand, card_fingerprint, card_last_four, card_token, delivery_date, order_date, placed_at, placed_by, product_code, quantity, shipping_date, status, store_code, user_id, version
FROM orders
WHERE (id = @P1);
