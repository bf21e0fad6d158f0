-- @P1 INT, @P2 INT, @P3 INT, @P4 INT
SELECT c.total, p.*
FROM (
  SELECT COUNT(*) AS total
  FROM (
    SELECT *
    FROM (
      SELECT TOP (1001) 1 AS one
      FROM orders WITH (INDEX(ix_orders_quantity))
      WHERE quantity >= @P1 AND quantity <= @P2
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
          FROM orders WITH (INDEX(ix_orders_quantity))
          WHERE quantity >= @P3 AND quantity <= @P4
          ORDER BY quantity, order_date, id
        ) r
      )
    ) u
    ORDER BY quantity, order_date, id
  ) r
) p ON 1 = 1
ORDER BY p.quantity, p.order_date, p.id;

-- @P1 INT, @P2 INT, @P3 INT, @P4 INT, @P5 INT, @P6 DATE, @P7 VARBINARY, @P8 INT, @P9 INT, @P10 INT, @P11 DATE, @P12 INT, @P13 INT, @P14 INT
SELECT c.total, p.*
FROM (
  SELECT COUNT(*) AS total
  FROM (
    SELECT *
    FROM (
      SELECT TOP (1001) 1 AS one
      FROM orders WITH (INDEX(ix_orders_quantity))
      WHERE quantity >= @P1 AND quantity <= @P2
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
          FROM orders WITH (INDEX(ix_orders_quantity))
          WHERE quantity >= @P3 AND quantity <= @P4 AND quantity = @P5 AND order_date = @P6 AND id > @P7
          ORDER BY quantity, order_date, id
        ) r
      )
      UNION ALL (
        SELECT *
        FROM (
          SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
          FROM orders WITH (INDEX(ix_orders_quantity))
          WHERE quantity >= @P8 AND quantity <= @P9 AND quantity = @P10 AND order_date >= @P11
          ORDER BY quantity, order_date, id
        ) r
      )
      UNION ALL (
        SELECT *
        FROM (
          SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
          FROM orders WITH (INDEX(ix_orders_quantity))
          WHERE quantity >= @P12 AND quantity <= @P13 AND quantity >= @P14
          ORDER BY quantity, order_date, id
        ) r
      )
    ) u
    ORDER BY quantity, order_date, id
  ) r
) p ON 1 = 1
ORDER BY p.quantity, p.order_date, p.id;
