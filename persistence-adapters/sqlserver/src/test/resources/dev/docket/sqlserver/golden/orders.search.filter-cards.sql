-- @P1 NVARCHAR, @P2 NVARCHAR, @P3 NVARCHAR, @P4 NVARCHAR
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
        SELECT *
        FROM (
          SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
          FROM orders WITH (INDEX(ix_orders_card_fingerprint))
          WHERE card_fingerprint = @P3
          ORDER BY card_fingerprint DESC, order_date DESC, id DESC
        ) r
      )
      UNION ALL (
        SELECT *
        FROM (
          SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
          FROM orders WITH (INDEX(ix_orders_card_fingerprint))
          WHERE card_fingerprint = @P4
          ORDER BY card_fingerprint DESC, order_date DESC, id DESC
        ) r
      )
    ) u
    ORDER BY order_date DESC, id DESC
  ) r
) p ON 1 = 1
ORDER BY p.order_date DESC, p.id DESC;

-- @P1 NVARCHAR, @P2 NVARCHAR, @P3 NVARCHAR, @P4 DATE, @P5 VARBINARY, @P6 NVARCHAR, @P7 DATE, @P8 NVARCHAR, @P9 DATE, @P10 VARBINARY, @P11 NVARCHAR, @P12 DATE
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
        SELECT *
        FROM (
          SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
          FROM orders WITH (INDEX(ix_orders_card_fingerprint))
          WHERE card_fingerprint = @P3 AND order_date = @P4 AND id < @P5
          ORDER BY card_fingerprint DESC, order_date DESC, id DESC
        ) r
      )
      UNION ALL (
        SELECT *
        FROM (
          SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
          FROM orders WITH (INDEX(ix_orders_card_fingerprint))
          WHERE card_fingerprint = @P6 AND order_date <= @P7
          ORDER BY card_fingerprint DESC, order_date DESC, id DESC
        ) r
      )
      UNION ALL (
        SELECT *
        FROM (
          SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
          FROM orders WITH (INDEX(ix_orders_card_fingerprint))
          WHERE card_fingerprint = @P8 AND order_date = @P9 AND id < @P10
          ORDER BY card_fingerprint DESC, order_date DESC, id DESC
        ) r
      )
      UNION ALL (
        SELECT *
        FROM (
          SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
          FROM orders WITH (INDEX(ix_orders_card_fingerprint))
          WHERE card_fingerprint = @P11 AND order_date <= @P12
          ORDER BY card_fingerprint DESC, order_date DESC, id DESC
        ) r
      )
    ) u
    ORDER BY order_date DESC, id DESC
  ) r
) p ON 1 = 1
ORDER BY p.order_date DESC, p.id DESC;
