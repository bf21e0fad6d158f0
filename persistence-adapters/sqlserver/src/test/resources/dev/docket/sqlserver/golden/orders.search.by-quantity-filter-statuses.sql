-- @P1 INT, @P2 INT, @P3 INT, @P4 INT, @P5 INT, @P6 INT, @P7 INT, @P8 INT, @P9 INT, @P10 INT
SELECT c.total, p.*
FROM (
  SELECT COUNT(*) AS total
  FROM (
    SELECT *
    FROM (
      SELECT TOP (1001) 1 AS one
      FROM orders WITH (INDEX(ix_orders_status))
      WHERE status IN (@P1, @P2)
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
              FROM orders WITH (INDEX(ix_orders_status))
              WHERE status IN (@P3, @P4)
            ) r
          ) m HAVING COUNT(*) > 10000
        ) o INNER LOOP JOIN (
          (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_quantity))
              WHERE status IN (@P5, @P6)
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
              FROM orders WITH (INDEX(ix_orders_status))
              WHERE status IN (@P7, @P8)
            ) r
          ) m HAVING COUNT(*) <= 10000
        ) o INNER LOOP JOIN (
          (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_status))
              WHERE status IN (@P9, @P10)
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

-- @P1 INT, @P2 INT, @P3 INT, @P4 INT, @P5 INT, @P6 INT, @P7 INT, @P8 DATE, @P9 VARBINARY, @P10 INT, @P11 INT, @P12 INT, @P13 DATE, @P14 INT, @P15 INT, @P16 INT, @P17 INT, @P18 INT, @P19 INT, @P20 INT, @P21 INT, @P22 DATE, @P23 VARBINARY, @P24 INT, @P25 INT, @P26 INT, @P27 DATE, @P28 INT, @P29 INT, @P30 INT
SELECT c.total, p.*
FROM (
  SELECT COUNT(*) AS total
  FROM (
    SELECT *
    FROM (
      SELECT TOP (1001) 1 AS one
      FROM orders WITH (INDEX(ix_orders_status))
      WHERE status IN (@P1, @P2)
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
              FROM orders WITH (INDEX(ix_orders_status))
              WHERE status IN (@P3, @P4)
            ) r
          ) m HAVING COUNT(*) > 10000
        ) o INNER LOOP JOIN (
          (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_quantity))
              WHERE status IN (@P5, @P6) AND quantity = @P7 AND order_date = @P8 AND id > @P9
              ORDER BY quantity, order_date, id
            ) r
          )
          UNION ALL (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_quantity))
              WHERE status IN (@P10, @P11) AND quantity = @P12 AND order_date >= @P13
              ORDER BY quantity, order_date, id
            ) r
          )
          UNION ALL (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_quantity))
              WHERE status IN (@P14, @P15) AND quantity >= @P16
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
              FROM orders WITH (INDEX(ix_orders_status))
              WHERE status IN (@P17, @P18)
            ) r
          ) m HAVING COUNT(*) <= 10000
        ) o INNER LOOP JOIN (
          (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_status))
              WHERE status IN (@P19, @P20) AND quantity = @P21 AND order_date = @P22 AND id > @P23
              ORDER BY quantity, order_date, id
            ) r
          )
          UNION ALL (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_status))
              WHERE status IN (@P24, @P25) AND quantity = @P26 AND order_date >= @P27
              ORDER BY quantity, order_date, id
            ) r
          )
          UNION ALL (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_status))
              WHERE status IN (@P28, @P29) AND quantity >= @P30
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
