-- @P1 NVARCHAR, @P2 INT, @P3 NVARCHAR, @P4 NVARCHAR, @P5 INT, @P6 NVARCHAR, @P7 NVARCHAR, @P8 INT
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
        SELECT g.*
        FROM (
          SELECT COUNT(*) AS n
          FROM (
            SELECT *
            FROM (
              SELECT TOP (10001) 1 AS one
              FROM orders WITH (INDEX(ix_orders_store_code))
              WHERE store_code = @P3
            ) r
          ) m HAVING COUNT(*) > 10000
        ) o INNER LOOP JOIN (
          (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_quantity))
              WHERE store_code = @P4 AND status = @P5
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
              FROM orders WITH (INDEX(ix_orders_store_code))
              WHERE store_code = @P6
            ) r
          ) m HAVING COUNT(*) <= 10000
        ) o INNER LOOP JOIN (
          (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_store_code))
              WHERE store_code = @P7 AND status = @P8
              ORDER BY store_code, quantity, order_date, id
            ) r
          )
        ) g ON 1 = 1
      )
    ) u
    ORDER BY quantity, order_date, id
  ) r
) p ON 1 = 1
ORDER BY p.quantity, p.order_date, p.id;

-- @P1 NVARCHAR, @P2 INT, @P3 NVARCHAR, @P4 NVARCHAR, @P5 INT, @P6 INT, @P7 DATE, @P8 VARBINARY, @P9 NVARCHAR, @P10 INT, @P11 INT, @P12 DATE, @P13 NVARCHAR, @P14 INT, @P15 INT, @P16 NVARCHAR, @P17 NVARCHAR, @P18 INT, @P19 INT, @P20 DATE, @P21 VARBINARY, @P22 NVARCHAR, @P23 INT, @P24 INT, @P25 DATE, @P26 NVARCHAR, @P27 INT, @P28 INT
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
        SELECT g.*
        FROM (
          SELECT COUNT(*) AS n
          FROM (
            SELECT *
            FROM (
              SELECT TOP (10001) 1 AS one
              FROM orders WITH (INDEX(ix_orders_store_code))
              WHERE store_code = @P3
            ) r
          ) m HAVING COUNT(*) > 10000
        ) o INNER LOOP JOIN (
          (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_quantity))
              WHERE store_code = @P4 AND status = @P5 AND quantity = @P6 AND order_date = @P7 AND id > @P8
              ORDER BY quantity, order_date, id
            ) r
          )
          UNION ALL (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_quantity))
              WHERE store_code = @P9 AND status = @P10 AND quantity = @P11 AND order_date >= @P12
              ORDER BY quantity, order_date, id
            ) r
          )
          UNION ALL (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_quantity))
              WHERE store_code = @P13 AND status = @P14 AND quantity >= @P15
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
              FROM orders WITH (INDEX(ix_orders_store_code))
              WHERE store_code = @P16
            ) r
          ) m HAVING COUNT(*) <= 10000
        ) o INNER LOOP JOIN (
          (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_store_code))
              WHERE store_code = @P17 AND status = @P18 AND quantity = @P19 AND order_date = @P20 AND id > @P21
              ORDER BY store_code, quantity, order_date, id
            ) r
          )
          UNION ALL (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_store_code))
              WHERE store_code = @P22 AND status = @P23 AND quantity = @P24 AND order_date >= @P25
              ORDER BY store_code, quantity, order_date, id
            ) r
          )
          UNION ALL (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_store_code))
              WHERE store_code = @P26 AND status = @P27 AND quantity >= @P28
              ORDER BY store_code, quantity, order_date, id
            ) r
          )
        ) g ON 1 = 1
      )
    ) u
    ORDER BY quantity, order_date, id
  ) r
) p ON 1 = 1
ORDER BY p.quantity, p.order_date, p.id;
