-- @P1 VARBINARY, @P2 NVARCHAR, @P3 NVARCHAR, @P4 NVARCHAR, @P5 VARBINARY, @P6 NULL as DATE, @P7 DATE, @P8 DATETIME2, @P9 NVARCHAR, @P10 NVARCHAR, @P11 INT, @P12 DATE, @P13 INT, @P14 NVARCHAR, @P15 VARBINARY, @P16 BIGINT
-- in one batch of 2
INSERT INTO orders (id, card_brand, card_fingerprint, card_last_four, card_token, delivery_date, order_date, placed_at, placed_by, product_code, quantity, shipping_date, status, store_code, user_id, version)
VALUES (@P1, @P2, @P3, @P4, @P5, @P6, @P7, @P8, @P9, @P10, @P11, @P12, @P13, @P14, @P15, @P16);
