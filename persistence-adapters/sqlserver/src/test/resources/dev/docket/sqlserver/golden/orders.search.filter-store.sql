-- @P1 NVARCHAR, @P2 NVARCHAR
SELECT c.total, p.*
FROM (
  SELECT COUNT(*) AS total
  FROM (
    SELECT *
    FROM (
      SELECT TOP (1001) 1 AS one
      FROM orders WITH (INDEX(ix_orders_store_code))
      WHERE store_code = @P1
    ) r
  ) m
) c
LEFT JOIN (
  SELECT *
  FROM (
    SELECT TOP (21) *
    FROM (
      (
        SELECT *
        FROM (
          SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
          FROM orders WITH (INDEX(ix_orders_store_code))
          WHERE store_code = @P2
          ORDER BY store_code DESC, order_date DESC, id DESC
        ) r
      )
    ) u
    ORDER BY order_date DESC, id DESC
  ) r
) p ON 1 = 1
ORDER BY p.order_date DESC, p.id DESC;

-- @P1 NVARCHAR, @P2 NVARCHAR, @P3 DATE, @P4 VARBINARY, @P5 NVARCHAR, @P6 DATE
SELECT c.total, p.*
FROM (
  SELECT COUNT(*) AS total
  FROM (
    SELECT *
    FROM (
      SELECT TOP (1001) 1 AS one
      FROM orders WITH (INDEX(ix_orders_store_code))
      WHERE store_code = @P1
    ) r
  ) m
) c
LEFT JOIN (
  SELECT *
  FROM (
    SELECT TOP (21) *
    FROM (
      (
        SELECT *
        FROM (
          SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
          FROM orders WITH (INDEX(ix_orders_store_code))
          WHERE store_code = @P2 AND order_date = @P3 AND id < @P4
          ORDER BY store_code DESC, order_date DESC, id DESC
        ) r
      )
      UNION ALL (
        SELECT *
        FROM (
          SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
          FROM orders WITH (INDEX(ix_orders_store_code))
          WHERE store_code = @P5 AND order_date <= @P6
          ORDER BY store_code DESC, order_date DESC, id DESC
        ) r
      )
    ) u
    ORDER BY order_date DESC, id DESC
  ) r
) p ON 1 = 1
ORDER BY p.order_date DESC, p.id DESC;
