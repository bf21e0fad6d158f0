-- @P1 NVARCHAR, @P2 NVARCHAR, @P3 NVARCHAR, @P4 NVARCHAR, @P5 NVARCHAR
SELECT c.total, p.*
FROM (
  SELECT COUNT(*) AS total
  FROM (
    SELECT *
    FROM (
      SELECT TOP (1001) 1 AS one
      FROM orders WITH (INDEX(ix_orders_product_code))
      WHERE product_code = @P1
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
              FROM orders WITH (INDEX(ix_orders_product_code))
              WHERE product_code = @P2
            ) r
          ) m HAVING COUNT(*) > 10000
        ) o INNER LOOP JOIN (
          (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_quantity))
              WHERE product_code = @P3
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
              FROM orders WITH (INDEX(ix_orders_product_code))
              WHERE product_code = @P4
            ) r
          ) m HAVING COUNT(*) <= 10000
        ) o INNER LOOP JOIN (
          (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_product_code))
              WHERE product_code = @P5
              ORDER BY product_code, quantity, order_date, id
            ) r
          )
        ) g ON 1 = 1
      )
    ) u
    ORDER BY quantity, order_date, id
  ) r
) p ON 1 = 1
ORDER BY p.quantity, p.order_date, p.id;

-- @P1 NVARCHAR, @P2 NVARCHAR, @P3 NVARCHAR, @P4 INT, @P5 DATE, @P6 VARBINARY, @P7 NVARCHAR, @P8 INT, @P9 DATE, @P10 NVARCHAR, @P11 INT, @P12 NVARCHAR, @P13 NVARCHAR, @P14 INT, @P15 DATE, @P16 VARBINARY, @P17 NVARCHAR, @P18 INT, @P19 DATE, @P20 NVARCHAR, @P21 INT
SELECT c.total, p.*
FROM (
  SELECT COUNT(*) AS total
  FROM (
    SELECT *
    FROM (
      SELECT TOP (1001) 1 AS one
      FROM orders WITH (INDEX(ix_orders_product_code))
      WHERE product_code = @P1
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
              FROM orders WITH (INDEX(ix_orders_product_code))
              WHERE product_code = @P2
            ) r
          ) m HAVING COUNT(*) > 10000
        ) o INNER LOOP JOIN (
          (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_quantity))
              WHERE product_code = @P3 AND quantity = @P4 AND order_date = @P5 AND id > @P6
              ORDER BY quantity, order_date, id
            ) r
          )
          UNION ALL (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_quantity))
              WHERE product_code = @P7 AND quantity = @P8 AND order_date >= @P9
              ORDER BY quantity, order_date, id
            ) r
          )
          UNION ALL (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_quantity))
              WHERE product_code = @P10 AND quantity >= @P11
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
              FROM orders WITH (INDEX(ix_orders_product_code))
              WHERE product_code = @P12
            ) r
          ) m HAVING COUNT(*) <= 10000
        ) o INNER LOOP JOIN (
          (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_product_code))
              WHERE product_code = @P13 AND quantity = @P14 AND order_date = @P15 AND id > @P16
              ORDER BY product_code, quantity, order_date, id
            ) r
          )
          UNION ALL (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_product_code))
              WHERE product_code = @P17 AND quantity = @P18 AND order_date >= @P19
              ORDER BY product_code, quantity, order_date, id
            ) r
          )
          UNION ALL (
            SELECT *
            FROM (
              SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
              FROM orders WITH (INDEX(ix_orders_product_code))
              WHERE product_code = @P20 AND quantity >= @P21
              ORDER BY product_code, quantity, order_date, id
            ) r
          )
        ) g ON 1 = 1
      )
    ) u
    ORDER BY quantity, order_date, id
  ) r
) p ON 1 = 1
ORDER BY p.quantity, p.order_date, p.id;
