-- @P1 DATE, @P2 DATE, @P3 DATE, @P4 DATE, @P5 DATE, @P6 DATE, @P7 DATE, @P8 DATE
SELECT c.total, p.*
FROM (
  SELECT COUNT(*) AS total
  FROM (
    SELECT *
    FROM (
      SELECT TOP (1001) 1 AS one
      FROM orders WITH (INDEX(ix_orders_shipping_date))
      WHERE shipping_date <= @P1 AND order_date <= @P2
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
              FROM orders WITH (INDEX(ix_orders_shipping_date))
              WHERE shipping_date <= @P3
            ) r
          ) m HAVING COUNT(*) > 10000
        ) o INNER LOOP JOIN (
          (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_order_date))
              WHERE shipping_date <= @P4 AND order_date <= @P5
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
              FROM orders WITH (INDEX(ix_orders_shipping_date))
              WHERE shipping_date <= @P6
            ) r
          ) m HAVING COUNT(*) <= 10000
        ) o INNER LOOP JOIN (
          (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_shipping_date))
              WHERE shipping_date <= @P7 AND order_date <= @P8
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

-- @P1 DATE, @P2 DATE, @P3 DATE, @P4 DATE, @P5 DATE, @P6 DATE, @P7 VARBINARY, @P8 DATE, @P9 DATE, @P10 DATE, @P11 DATE, @P12 DATE, @P13 DATE, @P14 DATE, @P15 VARBINARY, @P16 DATE, @P17 DATE, @P18 DATE
SELECT c.total, p.*
FROM (
  SELECT COUNT(*) AS total
  FROM (
    SELECT *
    FROM (
      SELECT TOP (1001) 1 AS one
      FROM orders WITH (INDEX(ix_orders_shipping_date))
      WHERE shipping_date <= @P1 AND order_date <= @P2
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
              FROM orders WITH (INDEX(ix_orders_shipping_date))
              WHERE shipping_date <= @P3
            ) r
          ) m HAVING COUNT(*) > 10000
        ) o INNER LOOP JOIN (
          (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_order_date))
              WHERE shipping_date <= @P4 AND order_date <= @P5 AND order_date = @P6 AND id < @P7
              ORDER BY order_date DESC, id DESC
            ) r
          )
          UNION ALL (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_order_date))
              WHERE shipping_date <= @P8 AND order_date <= @P9 AND order_date <= @P10
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
              FROM orders WITH (INDEX(ix_orders_shipping_date))
              WHERE shipping_date <= @P11
            ) r
          ) m HAVING COUNT(*) <= 10000
        ) o INNER LOOP JOIN (
          (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_shipping_date))
              WHERE shipping_date <= @P12 AND order_date <= @P13 AND order_date = @P14 AND id < @P15
              ORDER BY order_date DESC, id DESC
            ) r
          )
          UNION ALL (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_shipping_date))
              WHERE shipping_date <= @P16 AND order_date <= @P17 AND order_date <= @P18
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
