-- @P1 NVARCHAR, @P2 NVARCHAR, @P3 NVARCHAR, @P4 NVARCHAR, @P5 NVARCHAR, @P6 NVARCHAR, @P7 NVARCHAR, @P8 NVARCHAR, @P9 NVARCHAR, @P10 NVARCHAR
SELECT c.total, p.*
FROM (
  SELECT COUNT(*) AS total
  FROM (
    SELECT *
    FROM (
      SELECT TOP (1001) 1 AS one
      FROM orders WITH (INDEX(ix_orders_card_fingerprint))
      WHERE card_fingerprint IN (@P1, @P2)
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
              FROM orders WITH (INDEX(ix_orders_card_fingerprint))
              WHERE card_fingerprint IN (@P3, @P4)
            ) r
          ) m HAVING COUNT(*) > 10000
        ) o INNER LOOP JOIN (
          (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_quantity))
              WHERE card_fingerprint IN (@P5, @P6)
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
              FROM orders WITH (INDEX(ix_orders_card_fingerprint))
              WHERE card_fingerprint IN (@P7, @P8)
            ) r
          ) m HAVING COUNT(*) <= 10000
        ) o INNER LOOP JOIN (
          (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_card_fingerprint))
              WHERE card_fingerprint IN (@P9, @P10)
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

-- @P1 NVARCHAR, @P2 NVARCHAR, @P3 NVARCHAR, @P4 NVARCHAR, @P5 NVARCHAR, @P6 NVARCHAR, @P7 INT, @P8 DATE, @P9 VARBINARY, @P10 NVARCHAR, @P11 NVARCHAR, @P12 INT, @P13 DATE, @P14 NVARCHAR, @P15 NVARCHAR, @P16 INT, @P17 NVARCHAR, @P18 NVARCHAR, @P19 NVARCHAR, @P20 NVARCHAR, @P21 INT, @P22 DATE, @P23 VARBINARY, @P24 NVARCHAR, @P25 NVARCHAR, @P26 INT, @P27 DATE, @P28 NVARCHAR, @P29 NVARCHAR, @P30 INT
SELECT c.total, p.*
FROM (
  SELECT COUNT(*) AS total
  FROM (
    SELECT *
    FROM (
      SELECT TOP (1001) 1 AS one
      FROM orders WITH (INDEX(ix_orders_card_fingerprint))
      WHERE card_fingerprint IN (@P1, @P2)
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
              FROM orders WITH (INDEX(ix_orders_card_fingerprint))
              WHERE card_fingerprint IN (@P3, @P4)
            ) r
          ) m HAVING COUNT(*) > 10000
        ) o INNER LOOP JOIN (
          (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_quantity))
              WHERE card_fingerprint IN (@P5, @P6) AND quantity = @P7 AND order_date = @P8 AND id > @P9
              ORDER BY quantity, order_date, id
            ) r
          )
          UNION ALL (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_quantity))
              WHERE card_fingerprint IN (@P10, @P11) AND quantity = @P12 AND order_date >= @P13
              ORDER BY quantity, order_date, id
            ) r
          )
          UNION ALL (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_quantity))
              WHERE card_fingerprint IN (@P14, @P15) AND quantity >= @P16
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
              FROM orders WITH (INDEX(ix_orders_card_fingerprint))
              WHERE card_fingerprint IN (@P17, @P18)
            ) r
          ) m HAVING COUNT(*) <= 10000
        ) o INNER LOOP JOIN (
          (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_card_fingerprint))
              WHERE card_fingerprint IN (@P19, @P20) AND quantity = @P21 AND order_date = @P22 AND id > @P23
              ORDER BY quantity, order_date, id
            ) r
          )
          UNION ALL (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_card_fingerprint))
              WHERE card_fingerprint IN (@P24, @P25) AND quantity = @P26 AND order_date >= @P27
              ORDER BY quantity, order_date, id
            ) r
          )
          UNION ALL (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_card_fingerprint))
              WHERE card_fingerprint IN (@P28, @P29) AND quantity >= @P30
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
