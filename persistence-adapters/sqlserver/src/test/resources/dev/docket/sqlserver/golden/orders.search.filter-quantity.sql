-- @P1 INT, @P2 INT, @P3 INT, @P4 INT, @P5 INT, @P6 INT, @P7 INT, @P8 INT, @P9 INT, @P10 INT
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
        SELECT g.*
        FROM (
          SELECT COUNT(*) AS n
          FROM (
            SELECT *
            FROM (
              SELECT TOP (10001) 1 AS one
              FROM orders WITH (INDEX(ix_orders_quantity))
              WHERE quantity >= @P3 AND quantity <= @P4
            ) r
          ) m HAVING COUNT(*) > 10000
        ) o INNER LOOP JOIN (
          (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_order_date))
              WHERE quantity >= @P5 AND quantity <= @P6
              ORDER BY order_date DESC, id DESC
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
              FROM orders WITH (INDEX(ix_orders_quantity))
              WHERE quantity >= @P7 AND quantity <= @P8
            ) r
          ) m HAVING COUNT(*) <= 10000
        ) o INNER LOOP JOIN (
          (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_quantity))
              WHERE quantity >= @P9 AND quantity <= @P10
              ORDER BY order_date DESC, id DESC
            ) r
          )
        ) g ON 1 = 1
      )
    ) u
    ORDER BY order_date DESC, id DESC
  ) r
) p ON 1 = 1
ORDER BY p.order_date DESC, p.id DESC;

-- @P1 INT, @P2 INT, @P3 INT, @P4 INT, @P5 INT, @P6 INT, @P7 DATE, @P8 VARBINARY, @P9 INT, @P10 INT, @P11 DATE, @P12 INT, @P13 INT, @P14 INT, @P15 INT, @P16 DATE, @P17 VARBINARY, @P18 INT, @P19 INT, @P20 DATE
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
        SELECT g.*
        FROM (
          SELECT COUNT(*) AS n
          FROM (
            SELECT *
            FROM (
              SELECT TOP (10001) 1 AS one
              FROM orders WITH (INDEX(ix_orders_quantity))
              WHERE quantity >= @P3 AND quantity <= @P4
            ) r
          ) m HAVING COUNT(*) > 10000
        ) o INNER LOOP JOIN (
          (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_order_date))
              WHERE quantity >= @P5 AND quantity <= @P6 AND order_date = @P7 AND id < @P8
              ORDER BY order_date DESC, id DESC
            ) r
          )
          UNION ALL (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_order_date))
              WHERE quantity >= @P9 AND quantity <= @P10 AND order_date <= @P11
              ORDER BY order_date DESC, id DESC
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
              FROM orders WITH (INDEX(ix_orders_quantity))
              WHERE quantity >= @P12 AND quantity <= @P13
            ) r
          ) m HAVING COUNT(*) <= 10000
        ) o INNER LOOP JOIN (
          (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_quantity))
              WHERE quantity >= @P14 AND quantity <= @P15 AND order_date = @P16 AND id < @P17
              ORDER BY order_date DESC, id DESC
            ) r
          )
          UNION ALL (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_quantity))
              WHERE quantity >= @P18 AND quantity <= @P19 AND order_date <= @P20
              ORDER BY order_date DESC, id DESC
            ) r
          )
        ) g ON 1 = 1
      )
    ) u
    ORDER BY order_date DESC, id DESC
  ) r
) p ON 1 = 1
ORDER BY p.order_date DESC, p.id DESC;
