-- @P1 NVARCHAR, @P2 INT, @P3 NVARCHAR, @P4 INT
SELECT c.total, p.*
FROM (
  SELECT COUNT(*) AS total
  FROM (
    SELECT *
    FROM (
      SELECT TOP (1001) 1 AS one
      FROM orders WITH (INDEX(ix_orders_store_code))
      WHERE store_code = @P1 AND status = @P2
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
          WHERE store_code = @P3 AND status = @P4
          ORDER BY store_code DESC, order_date DESC, id DESC
        ) r
      )
    ) u
    ORDER BY order_date DESC, id DESC
  ) r
) p ON 1 = 1
ORDER BY p.order_date DESC, p.id DESC;

-- @P1 NVARCHAR, @P2 INT, @P3 NVARCHAR, @P4 INT, @P5 DATE, @P6 VARBINARY, @P7 NVARCHAR, @P8 INT, @P9 DATE
SELECT c.total, p.*
FROM (
  SELECT COUNT(*) AS total
  FROM (
    SELECT *
    FROM (
      SELECT TOP (1001) 1 AS one
      FROM orders WITH (INDEX(ix_orders_store_code))
      WHERE store_code = @P1 AND status = @P2
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
          WHERE store_code = @P3 AND status = @P4 AND order_date = @P5 AND id < @P6
          ORDER BY store_code DESC, order_date DESC, id DESC
        ) r
      )
      UNION ALL (
        SELECT *
        FROM (
          SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
          FROM orders WITH (INDEX(ix_orders_store_code))
          WHERE store_code = @P7 AND status = @P8 AND order_date <= @P9
          ORDER BY store_code DESC, order_date DESC, id DESC
        ) r
      )
    ) u
    ORDER BY order_date DESC, id DESC
  ) r
) p ON 1 = 1
ORDER BY p.order_date DESC, p.id DESC;
