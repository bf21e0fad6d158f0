-- @P1 DATE, @P2 DATE, @P3 DATE, @P4 DATE, @P5 DATE, @P6 DATE, @P7 DATE, @P8 DATE, @P9 DATE, @P10 DATE
SELECT c.total, p.*
FROM (
  SELECT COUNT(*) AS total
  FROM (
    SELECT *
    FROM (
      SELECT TOP (1001) 1 AS one
      FROM orders WITH (INDEX(ix_orders_delivery_key))
      WHERE delivery_key >= @P1 AND delivery_key <= @P2
    ) r
  ) m
) c
LEFT JOIN (
  SELECT *
  FROM (
    SELECT TOP (21) *
    FROM (
      (
        SELECT g.*
        FROM (
          SELECT COUNT(*) AS n
          FROM (
            SELECT *
            FROM (
              SELECT TOP (10001) 1 AS one
              FROM orders WITH (INDEX(ix_orders_delivery_key))
              WHERE delivery_key >= @P3 AND delivery_key <= @P4
            ) r
          ) m HAVING COUNT(*) > 10000
        ) o INNER LOOP JOIN (
          (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_quantity))
              WHERE delivery_key >= @P5 AND delivery_key <= @P6
              ORDER BY quantity, order_date, id
            ) r
          )
        ) g ON 1 = 1
      )
      UNION ALL (
        SELECT g.*
        FROM (
          SELECT COUNT(*) AS n
          FROM (
            SELECT *
            FROM (
              SELECT TOP (10001) 1 AS one
              FROM orders WITH (INDEX(ix_orders_delivery_key))
              WHERE delivery_key >= @P7 AND delivery_key <= @P8
            ) r
          ) m HAVING COUNT(*) <= 10000
        ) o INNER LOOP JOIN (
          (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_delivery_key))
              WHERE delivery_key >= @P9 AND delivery_key <= @P10
              ORDER BY quantity, order_date, id
            ) r
          )
        ) g ON 1 = 1
      )
    ) u
    ORDER BY quantity, order_date, id
  ) r
) p ON 1 = 1
ORDER BY p.quantity, p.order_date, p.id;

-- @P1 DATE, @P2 DATE, @P3 DATE, @P4 DATE, @P5 DATE, @P6 DATE, @P7 INT, @P8 DATE, @P9 VARBINARY, @P10 DATE, @P11 DATE, @P12 INT, @P13 DATE, @P14 DATE, @P15 DATE, @P16 INT, @P17 DATE, @P18 DATE, @P19 DATE, @P20 DATE, @P21 INT, @P22 DATE, @P23 VARBINARY, @P24 DATE, @P25 DATE, @P26 INT, @P27 DATE, @P28 DATE, @P29 DATE, @P30 INT
SELECT c.total, p.*
FROM (
  SELECT COUNT(*) AS total
  FROM (
    SELECT *
    FROM (
      SELECT TOP (1001) 1 AS one
      FROM orders WITH (INDEX(ix_orders_delivery_key))
      WHERE delivery_key >= @P1 AND delivery_key <= @P2
    ) r
  ) m
) c
LEFT JOIN (
  SELECT *
  FROM (
    SELECT TOP (21) *
    FROM (
      (
        SELECT g.*
        FROM (
          SELECT COUNT(*) AS n
          FROM (
            SELECT *
            FROM (
              SELECT TOP (10001) 1 AS one
              FROM orders WITH (INDEX(ix_orders_delivery_key))
              WHERE delivery_key >= @P3 AND delivery_key <= @P4
            ) r
          ) m HAVING COUNT(*) > 10000
        ) o INNER LOOP JOIN (
          (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_quantity))
              WHERE delivery_key >= @P5 AND delivery_key <= @P6 AND quantity = @P7 AND order_date = @P8 AND id > @P9
              ORDER BY quantity, order_date, id
            ) r
          )
          UNION ALL (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_quantity))
              WHERE delivery_key >= @P10 AND delivery_key <= @P11 AND quantity = @P12 AND order_date >= @P13
              ORDER BY quantity, order_date, id
            ) r
          )
          UNION ALL (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_quantity))
              WHERE delivery_key >= @P14 AND delivery_key <= @P15 AND quantity >= @P16
              ORDER BY quantity, order_date, id
            ) r
          )
        ) g ON 1 = 1
      )
      UNION ALL (
        SELECT g.*
        FROM (
          SELECT COUNT(*) AS n
          FROM (
            SELECT *
            FROM (
              SELECT TOP (10001) 1 AS one
              FROM orders WITH (INDEX(ix_orders_delivery_key))
              WHERE delivery_key >= @P17 AND delivery_key <= @P18
            ) r
          ) m HAVING COUNT(*) <= 10000
        ) o INNER LOOP JOIN (
          (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_delivery_key))
              WHERE delivery_key >= @P19 AND delivery_key <= @P20 AND quantity = @P21 AND order_date = @P22 AND id > @P23
              ORDER BY quantity, order_date, id
            ) r
          )
          UNION ALL (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_delivery_key))
              WHERE delivery_key >= @P24 AND delivery_key <= @P25 AND quantity = @P26 AND order_date >= @P27
              ORDER BY quantity, order_date, id
            ) r
          )
          UNION ALL (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_delivery_key))
              WHERE delivery_key >= @P28 AND delivery_key <= @P29 AND quantity >= @P30
              ORDER BY quantity, order_date, id
            ) r
          )
        ) g ON 1 = 1
      )
    ) u
    ORDER BY quantity, order_date, id
  ) r
) p ON 1 = 1
ORDER BY p.quantity, p.order_date, p.id;
