SELECT c.total, p.*
FROM (
  SELECT COUNT(*) AS total
  FROM (
    SELECT *
    FROM (
      SELECT TOP (1001) 1 AS one
      FROM orders WITH (INDEX(ix_orders_order_date))
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
          FROM orders WITH (INDEX(ix_orders_product_code))
          ORDER BY product_code, order_date, id
        ) r
      )
    ) u
    ORDER BY product_code, order_date, id
  ) r
) p ON 1 = 1
ORDER BY p.product_code, p.order_date, p.id;

-- @P1 NVARCHAR, @P2 DATE, @P3 VARBINARY, @P4 NVARCHAR, @P5 DATE, @P6 NVARCHAR
SELECT c.total, p.*
FROM (
  SELECT COUNT(*) AS total
  FROM (
    SELECT *
    FROM (
      SELECT TOP (1001) 1 AS one
      FROM orders WITH (INDEX(ix_orders_order_date))
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
          FROM orders WITH (INDEX(ix_orders_product_code))
          WHERE product_code = @P1 AND order_date = @P2 AND id > @P3
          ORDER BY product_code, order_date, id
        ) r
      )
      UNION ALL (
        SELECT *
        FROM (
          SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
          FROM orders WITH (INDEX(ix_orders_product_code))
          WHERE product_code = @P4 AND order_date >= @P5
          ORDER BY product_code, order_date, id
        ) r
      )
      UNION ALL (
        SELECT *
        FROM (
          SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
          FROM orders WITH (INDEX(ix_orders_product_code))
          WHERE product_code >= @P6
          ORDER BY product_code, order_date, id
        ) r
      )
    ) u
    ORDER BY product_code, order_date, id
  ) r
) p ON 1 = 1
ORDER BY p.product_code, p.order_date, p.id;

-- @P1 NVARCHAR, @P2 DATE, @P3 VARBINARY, @P4 NVARCHAR, @P5 DATE, @P6 NVARCHAR
SELECT c.total, p.*
FROM (
  SELECT COUNT(*) AS total
  FROM (
    SELECT *
    FROM (
      SELECT TOP (1001) 1 AS one
      FROM orders WITH (INDEX(ix_orders_order_date))
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
          FROM orders WITH (INDEX(ix_orders_product_code))
          WHERE product_code = @P1 AND order_date = @P2 AND id < @P3
          ORDER BY product_code DESC, order_date DESC, id DESC
        ) r
      )
      UNION ALL (
        SELECT *
        FROM (
          SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
          FROM orders WITH (INDEX(ix_orders_product_code))
          WHERE product_code = @P4 AND order_date <= @P5
          ORDER BY product_code DESC, order_date DESC, id DESC
        ) r
      )
      UNION ALL (
        SELECT *
        FROM (
          SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
          FROM orders WITH (INDEX(ix_orders_product_code))
          WHERE product_code <= @P6
          ORDER BY product_code DESC, order_date DESC, id DESC
        ) r
      )
    ) u
    ORDER BY product_code DESC, order_date DESC, id DESC
  ) r
) p ON 1 = 1
ORDER BY p.product_code DESC, p.order_date DESC, p.id DESC;

SELECT c.total, p.*
FROM (
  SELECT COUNT(*) AS total
  FROM (
    SELECT *
    FROM (
      SELECT TOP (1001) 1 AS one
      FROM orders WITH (INDEX(ix_orders_order_date))
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
          FROM orders WITH (INDEX(ix_orders_product_code))
          ORDER BY product_code DESC, order_date DESC, id DESC
        ) r
      )
    ) u
    ORDER BY product_code DESC, order_date DESC, id DESC
  ) r
) p ON 1 = 1
ORDER BY p.product_code DESC, p.order_date DESC, p.id DESC;

SELECT c.total, p.*
FROM (
  SELECT COUNT(*) AS total
  FROM (
    SELECT *
    FROM (
      SELECT TOP (1001) 1 AS one
      FROM orders WITH (INDEX(ix_orders_order_date))
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
          FROM orders WITH (INDEX(ix_orders_product_code))
          ORDER BY product_code DESC, order_date DESC, id DESC
        ) r
      )
    ) u
    ORDER BY product_code DESC, order_date DESC, id DESC
  ) r
) p ON 1 = 1
ORDER BY p.product_code DESC, p.order_date DESC, p.id DESC;

-- @P1 NVARCHAR, @P2 DATE, @P3 VARBINARY, @P4 NVARCHAR, @P5 DATE, @P6 NVARCHAR
SELECT c.total, p.*
FROM (
  SELECT COUNT(*) AS total
  FROM (
    SELECT *
    FROM (
      SELECT TOP (1001) 1 AS one
      FROM orders WITH (INDEX(ix_orders_order_date))
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
          FROM orders WITH (INDEX(ix_orders_product_code))
          WHERE product_code = @P1 AND order_date = @P2 AND id < @P3
          ORDER BY product_code DESC, order_date DESC, id DESC
        ) r
      )
      UNION ALL (
        SELECT *
        FROM (
          SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
          FROM orders WITH (INDEX(ix_orders_product_code))
          WHERE product_code = @P4 AND order_date <= @P5
          ORDER BY product_code DESC, order_date DESC, id DESC
        ) r
      )
      UNION ALL (
        SELECT *
        FROM (
          SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
          FROM orders WITH (INDEX(ix_orders_product_code))
          WHERE product_code <= @P6
          ORDER BY product_code DESC, order_date DESC, id DESC
        ) r
      )
    ) u
    ORDER BY product_code DESC, order_date DESC, id DESC
  ) r
) p ON 1 = 1
ORDER BY p.product_code DESC, p.order_date DESC, p.id DESC;
