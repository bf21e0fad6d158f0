-- @P1 VARBINARY, @P2 VARBINARY
SELECT c.total, p.*
FROM (
  SELECT COUNT(*) AS total
  FROM (
    SELECT *
    FROM (
      SELECT TOP (1001) 1 AS one
      FROM orders WITH (INDEX(ix_orders_id))
      WHERE id = @P1
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
          FROM orders WITH (INDEX(ix_orders_id))
          WHERE id = @P2
          ORDER BY quantity, order_date, id
        ) r
      )
    ) u
    ORDER BY quantity, order_date, id
  ) r
) p ON 1 = 1
ORDER BY p.quantity, p.order_date, p.id;

-- @P1 VARBINARY, @P2 VARBINARY, @P3 INT, @P4 DATE, @P5 VARBINARY, @P6 VARBINARY, @P7 INT, @P8 DATE, @P9 VARBINARY, @P10 INT
SELECT c.total, p.*
FROM (
  SELECT COUNT(*) AS total
  FROM (
    SELECT *
    FROM (
      SELECT TOP (1001) 1 AS one
      FROM orders WITH (INDEX(ix_orders_id))
      WHERE id = @P1
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
          FROM orders WITH (INDEX(ix_orders_id))
          WHERE id = @P2 AND quantity = @P3 AND order_date = @P4 AND id > @P5
          ORDER BY quantity, order_date, id
        ) r
      )
      UNION ALL (
        SELECT *
        FROM (
          SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
          FROM orders WITH (INDEX(ix_orders_id))
          WHERE id = @P6 AND quantity = @P7 AND order_date >= @P8
          ORDER BY quantity, order_date, id
        ) r
      )
      UNION ALL (
        SELECT *
        FROM (
          SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
          FROM orders WITH (INDEX(ix_orders_id))
          WHERE id = @P9 AND quantity >= @P10
          ORDER BY quantity, order_date, id
        ) r
      )
    ) u
    ORDER BY quantity, order_date, id
  ) r
) p ON 1 = 1
ORDER BY p.quantity, p.order_date, p.id;
