-- Docket's part. How a table looks is the repository's own business.
CREATE TABLE orders (
  id               UUID         NOT NULL PRIMARY KEY,
  user_id          UUID         NOT NULL,
  card_token       UUID         NOT NULL,
  card_brand       VARCHAR(16)  NOT NULL,
  card_last_four   VARCHAR(4)   NOT NULL,
  card_fingerprint VARCHAR(97)  NOT NULL,
  store_code       VARCHAR(32)  NOT NULL,
  product_code     VARCHAR(32)  NOT NULL,
  quantity         INTEGER      NOT NULL,
  order_date       DATE         NOT NULL,
  shipping_date    DATE         NOT NULL,
  delivery_date    DATE,
  -- What an order without a delivery date is sorted by: later than any other.
  delivery_key     DATE         GENERATED ALWAYS AS (COALESCE(delivery_date, DATE '9999-12-31')),
  -- The ordinal: the list is sorted in this order.
  status           SMALLINT     NOT NULL,
  version          BIGINT       NOT NULL,
  placed_at        TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  placed_by        VARCHAR(64)  NOT NULL
);

-- For the list as it is shown at first; each other column that people sort by wants one like it.
CREATE INDEX ix_orders_order_date ON orders (order_date, id);

CREATE TABLE order_changes (
  order_id   UUID          NOT NULL REFERENCES orders,
  version    BIGINT        NOT NULL,
  kind       VARCHAR(16)   NOT NULL,
  changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed_by VARCHAR(64)   NOT NULL,
  -- JSON.
  fields     VARCHAR(4000) NOT NULL,
  PRIMARY KEY (order_id, version)
);

CREATE TABLE placements (
  idempotency_key  VARCHAR(128) NOT NULL PRIMARY KEY,
  order_id         UUID         NOT NULL,
  digest           VARCHAR(64)  NOT NULL,
  card_fingerprint VARCHAR(97)  NOT NULL
);

-- The shop's own part.
CREATE TABLE stock (
  product_code VARCHAR(32) NOT NULL PRIMARY KEY,
  pieces       INTEGER     NOT NULL
);

INSERT INTO stock VALUES ('l1-3217409q', 1000);
