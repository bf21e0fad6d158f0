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
          FROM orders WITH (INDEX(ix_orders_user_id))
          ORDER BY user_id, order_date, id
        ) r
      )
    ) u
    ORDER BY user_id, order_date, id
  ) r
) p ON 1 = 1
ORDER BY p.user_id, p.order_date, p.id;

-- @P1 VARBINARY, @P2 DATE, @P3 VARBINARY, @P4 VARBINARY, @P5 DATE, @P6 VARBINARY
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
          FROM orders WITH (INDEX(ix_orders_user_id))
          WHERE user_id = @P1 AND order_date = @P2 AND id > @P3
          ORDER BY user_id, order_date, id
        ) r
      )
      UNION ALL (
        SELECT *
        FROM (
          SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
          FROM orders WITH (INDEX(ix_orders_user_id))
          WHERE user_id = @P4 AND order_date >= @P5
          ORDER BY user_id, order_date, id
        ) r
      )
      UNION ALL (
        SELECT *
        FROM (
          SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
          FROM orders WITH (INDEX(ix_orders_user_id))
          WHERE user_id >= @P6
          ORDER BY user_id, order_date, id
        ) r
      )
    ) u
    ORDER BY user_id, order_date, id
  ) r
) p ON 1 = 1
ORDER BY p.user_id, p.order_date, p.id;

-- @P1 VARBINARY, @P2 DATE, @P3 VARBINARY, @P4 VARBINARY, @P5 DATE, @P6 VARBINARY
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
          FROM orders WITH (INDEX(ix_orders_user_id))
          WHERE user_id = @P1 AND order_date = @P2 AND id < @P3
          ORDER BY user_id DESC, order_date DESC, id DESC
        ) r
      )
      UNION ALL (
        SELECT *
        FROM (
          SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
          FROM orders WITH (INDEX(ix_orders_user_id))
          WHERE user_id = @P4 AND order_date <= @P5
          ORDER BY user_id DESC, order_date DESC, id DESC
        ) r
      )
      UNION ALL (
        SELECT *
        FROM (
          SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
          FROM orders WITH (INDEX(ix_orders_user_id))
          WHERE user_id <= @P6
          ORDER BY user_id DESC, order_date DESC, id DESC
        ) r
      )
    ) u
    ORDER BY user_id DESC, order_date DESC, id DESC
  ) r
) p ON 1 = 1
ORDER BY p.user_id DESC, p.order_date DESC, p.id DESC;

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
          FROM orders WITH (INDEX(ix_orders_user_id))
          ORDER BY user_id DESC, order_date DESC, id DESC
        ) r
      )
    ) u
    ORDER BY user_id DESC, order_date DESC, id DESC
  ) r
) p ON 1 = 1
ORDER BY p.user_id DESC, p.order_date DESC, p.id DESC;

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
          FROM orders WITH (INDEX(ix_orders_user_id))
          ORDER BY user_id DESC, order_date DESC, id DESC
        ) r
      )
    ) u
    ORDER BY user_id DESC, order_date DESC, id DESC
  ) r
) p ON 1 = 1
ORDER BY p.user_id DESC, p.order_date DESC, p.id DESC;

-- @P1 VARBINARY, @P2 DATE, @P3 VARBINARY, @P4 VARBINARY, @P5 DATE, @P6 VARBINARY
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
          FROM orders WITH (INDEX(ix_orders_user_id))
          WHERE user_id = @P1 AND order_date = @P2 AND id < @P3
          ORDER BY user_id DESC, order_date DESC, id DESC
        ) r
      )
      UNION ALL (
        SELECT *
        FROM (
          SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
          FROM orders WITH (INDEX(ix_orders_user_id))
          WHERE user_id = @P4 AND order_date <= @P5
          ORDER BY user_id DESC, order_date DESC, id DESC
        ) r
      )
      UNION ALL (
        SELECT *
        FROM (
          SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
          FROM orders WITH (INDEX(ix_orders_user_id))
          WHERE user_id <= @P6
          ORDER BY user_id DESC, order_date DESC, id DESC
        ) r
      )
    ) u
    ORDER BY user_id DESC, order_date DESC, id DESC
  ) r
) p ON 1 = 1
ORDER BY p.user_id DESC, p.order_date DESC, p.id DESC;
