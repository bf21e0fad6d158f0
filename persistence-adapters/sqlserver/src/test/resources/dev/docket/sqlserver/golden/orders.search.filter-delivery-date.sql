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
              FROM orders WITH (INDEX(ix_orders_order_date))
              WHERE delivery_key >= @P5 AND delivery_key <= @P6
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

-- @P1 DATE, @P2 DATE, @P3 DATE, @P4 DATE, @P5 DATE, @P6 DATE, @P7 DATE, @P8 VARBINARY, @P9 DATE, @P10 DATE, @P11 DATE, @P12 DATE, @P13 DATE, @P14 DATE, @P15 DATE, @P16 DATE, @P17 VARBINARY, @P18 DATE, @P19 DATE, @P20 DATE
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
              FROM orders WITH (INDEX(ix_orders_order_date))
              WHERE delivery_key >= @P5 AND delivery_key <= @P6 AND order_date = @P7 AND id < @P8
              ORDER BY order_date DESC, id DESC
            ) r
          )
          UNION ALL (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_order_date))
              WHERE delivery_key >= @P9 AND delivery_key <= @P10 AND order_date <= @P11
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
              FROM orders WITH (INDEX(ix_orders_delivery_key))
              WHERE delivery_key >= @P12 AND delivery_key <= @P13
            ) r
          ) m HAVING COUNT(*) <= 10000
        ) o INNER LOOP JOIN (
          (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_delivery_key))
              WHERE delivery_key >= @P14 AND delivery_key <= @P15 AND order_date = @P16 AND id < @P17
              ORDER BY order_date DESC, id DESC
            ) r
          )
          UNION ALL (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_delivery_key))
              WHERE delivery_key >= @P18 AND delivery_key <= @P19 AND order_date <= @P20
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
