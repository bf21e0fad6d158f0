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
          FROM orders WITH (INDEX(ix_orders_quantity))
          ORDER BY quantity, order_date, id
        ) r
      )
    ) u
    ORDER BY quantity, order_date, id
  ) r
) p ON 1 = 1
ORDER BY p.quantity, p.order_date, p.id;

-- @P1 INT, @P2 DATE, @P3 VARBINARY, @P4 INT, @P5 DATE, @P6 INT
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
          FROM orders WITH (INDEX(ix_orders_quantity))
          WHERE quantity = @P1 AND order_date = @P2 AND id > @P3
          ORDER BY quantity, order_date, id
        ) r
      )
      UNION ALL (
        SELECT *
        FROM (
          SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
          FROM orders WITH (INDEX(ix_orders_quantity))
          WHERE quantity = @P4 AND order_date >= @P5
          ORDER BY quantity, order_date, id
        ) r
      )
      UNION ALL (
        SELECT *
        FROM (
          SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
          FROM orders WITH (INDEX(ix_orders_quantity))
          WHERE quantity >= @P6
          ORDER BY quantity, order_date, id
        ) r
      )
    ) u
    ORDER BY quantity, order_date, id
  ) r
) p ON 1 = 1
ORDER BY p.quantity, p.order_date, p.id;

-- @P1 INT, @P2 DATE, @P3 VARBINARY, @P4 INT, @P5 DATE, @P6 INT
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
          FROM orders WITH (INDEX(ix_orders_quantity))
          WHERE quantity = @P1 AND order_date = @P2 AND id < @P3
          ORDER BY quantity DESC, order_date DESC, id DESC
        ) r
      )
      UNION ALL (
        SELECT *
        FROM (
          SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
          FROM orders WITH (INDEX(ix_orders_quantity))
          WHERE quantity = @P4 AND order_date <= @P5
          ORDER BY quantity DESC, order_date DESC, id DESC
        ) r
      )
      UNION ALL (
        SELECT *
        FROM (
          SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
          FROM orders WITH (INDEX(ix_orders_quantity))
          WHERE quantity <= @P6
          ORDER BY quantity DESC, order_date DESC, id DESC
        ) r
      )
    ) u
    ORDER BY quantity DESC, order_date DESC, id DESC
  ) r
) p ON 1 = 1
ORDER BY p.quantity DESC, p.order_date DESC, p.id DESC;

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
          FROM orders WITH (INDEX(ix_orders_quantity))
          ORDER BY quantity DESC, order_date DESC, id DESC
        ) r
      )
    ) u
    ORDER BY quantity DESC, order_date DESC, id DESC
  ) r
) p ON 1 = 1
ORDER BY p.quantity DESC, p.order_date DESC, p.id DESC;

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
          FROM orders WITH (INDEX(ix_orders_quantity))
          ORDER BY quantity DESC, order_date DESC, id DESC
        ) r
      )
    ) u
    ORDER BY quantity DESC, order_date DESC, id DESC
  ) r
) p ON 1 = 1
ORDER BY p.quantity DESC, p.order_date DESC, p.id DESC;

-- @P1 INT, @P2 DATE, @P3 VARBINARY, @P4 INT, @P5 DATE, @P6 INT
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
          FROM orders WITH (INDEX(ix_orders_quantity))
          WHERE quantity = @P1 AND order_date = @P2 AND id < @P3
          ORDER BY quantity DESC, order_date DESC, id DESC
        ) r
      )
      UNION ALL (
        SELECT *
        FROM (
          SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
          FROM orders WITH (INDEX(ix_orders_quantity))
          WHERE quantity = @P4 AND order_date <= @P5
          ORDER BY quantity DESC, order_date DESC, id DESC
        ) r
      )
      UNION ALL (
        SELECT *
        FROM (
          SELECT TOP (21) id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date, delivery_date, status, version, delivery_key
          FROM orders WITH (INDEX(ix_orders_quantity))
          WHERE quantity <= @P6
          ORDER BY quantity DESC, order_date DESC, id DESC
        ) r
      )
    ) u
    ORDER BY quantity DESC, order_date DESC, id DESC
  ) r
) p ON 1 = 1
ORDER BY p.quantity DESC, p.order_date DESC, p.id DESC;
