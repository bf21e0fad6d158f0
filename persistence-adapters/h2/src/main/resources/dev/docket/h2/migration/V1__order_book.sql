-- An order. Rows are found by the columns of the list, each of which it can be sorted and filtered by: the index that
-- begins with a column, goes on with the order date and ends with the id serves both.
CREATE TABLE orders (
  id               UUID         NOT NULL,
  user_id          UUID         NOT NULL,
  card_token       UUID         NOT NULL,
  card_brand       VARCHAR(16)  NOT NULL,
  card_last_four   CHAR(4)      NOT NULL,
  card_fingerprint VARCHAR(97)  NOT NULL,
  store_code       VARCHAR(32)  NOT NULL,
  product_code     VARCHAR(32)  NOT NULL,
  quantity         INTEGER      NOT NULL,
  order_date       DATE         NOT NULL,
  shipping_date    DATE         NOT NULL,
  delivery_date    DATE,
  -- What an order is sorted by that has no delivery date yet: later than any other.
  delivery_key     DATE         GENERATED ALWAYS AS (COALESCE(delivery_date, DATE '9999-12-31')),
  -- 0 open, 1 shipped, 2 delivered, 3 cancelled: sorted in this order.
  status           SMALLINT     NOT NULL CHECK (status BETWEEN 0 AND 3),
  version          BIGINT       NOT NULL,
  placed_at        TIMESTAMP(6) NOT NULL,
  placed_by        VARCHAR(64)  NOT NULL,
  -- The search relies on it.
  CONSTRAINT ck_orders_shipping_date CHECK (shipping_date >= order_date)
);

-- In place of a primary key, whose index would have a name that no statement can know.
CREATE UNIQUE INDEX ix_orders_id ON orders (id);
ALTER TABLE orders ADD CONSTRAINT uq_orders_id UNIQUE (id);

CREATE INDEX ix_orders_user_id ON orders (user_id, order_date, id);
CREATE INDEX ix_orders_card_last_four ON orders (card_last_four, order_date, id);
CREATE INDEX ix_orders_card_fingerprint ON orders (card_fingerprint, order_date, id);
CREATE INDEX ix_orders_store_code ON orders (store_code, order_date, id);
CREATE INDEX ix_orders_product_code ON orders (product_code, order_date, id);
CREATE INDEX ix_orders_quantity ON orders (quantity, order_date, id);
CREATE INDEX ix_orders_order_date ON orders (order_date, id);
CREATE INDEX ix_orders_shipping_date ON orders (shipping_date, order_date, id);
CREATE INDEX ix_orders_delivery_key ON orders (delivery_key, order_date, id);
CREATE INDEX ix_orders_status ON orders (status, order_date, id);

-- Every change of an order after its placing, which the order's own row tells.
CREATE TABLE order_changes (
  order_id   UUID         NOT NULL,
  version    BIGINT       NOT NULL,
  kind       VARCHAR(16)  NOT NULL,
  changed_at TIMESTAMP(6) NOT NULL,
  changed_by VARCHAR(64)  NOT NULL,
  CONSTRAINT pk_order_changes PRIMARY KEY (order_id, version),
  CONSTRAINT fk_order_changes_order FOREIGN KEY (order_id) REFERENCES orders (id)
);

CREATE TABLE order_field_changes (
  order_id   UUID        NOT NULL,
  version    BIGINT      NOT NULL,
  position   INTEGER     NOT NULL,
  field      VARCHAR(32) NOT NULL,
  from_value VARCHAR(64),
  to_value   VARCHAR(64),
  CONSTRAINT pk_order_field_changes PRIMARY KEY (order_id, version, position),
  CONSTRAINT fk_order_field_changes_change FOREIGN KEY (order_id, version) REFERENCES order_changes (order_id, version)
);

-- Which key placed which order, written in the transaction that placed it.
CREATE TABLE placements (
  idempotency_key  VARCHAR(128) NOT NULL,
  order_id         UUID         NOT NULL,
  digest           CHAR(64)     NOT NULL,
  card_fingerprint VARCHAR(97)  NOT NULL,
  CONSTRAINT pk_placements PRIMARY KEY (idempotency_key)
);

CREATE TABLE import_runs (
  id            UUID          NOT NULL,
  version       BIGINT        NOT NULL,
  file_name     VARCHAR(255)  NOT NULL,
  bytes         BIGINT        NOT NULL,
  state         VARCHAR(16)   NOT NULL,
  bytes_read    BIGINT        NOT NULL,
  lines_read    BIGINT        NOT NULL,
  good          BIGINT        NOT NULL,
  already_there BIGINT        NOT NULL,
  bad           BIGINT        NOT NULL,
  problems      BIGINT        NOT NULL,
  refusal_rule  VARCHAR(64),
  refusal_path  VARCHAR(64),
  refusal_args  VARCHAR(1000),
  received_at   TIMESTAMP(6)  NOT NULL,
  received_by   VARCHAR(64)   NOT NULL,
  touched_at    TIMESTAMP(6)  NOT NULL,
  CONSTRAINT pk_import_runs PRIMARY KEY (id)
);

CREATE INDEX ix_import_runs_received_at ON import_runs (received_at, id);

CREATE TABLE import_problems (
  run_id      UUID          NOT NULL,
  position    BIGINT        NOT NULL,
  line        BIGINT        NOT NULL,
  column_name VARCHAR(64)   NOT NULL,
  rule        VARCHAR(64)   NOT NULL,
  args        VARCHAR(1000) NOT NULL,
  CONSTRAINT pk_import_problems PRIMARY KEY (run_id, position)
);

CREATE TABLE import_chunks (
  run_id      UUID    NOT NULL,
  chunk_index INTEGER NOT NULL,
  sealed      BLOB    NOT NULL,
  CONSTRAINT pk_import_chunks PRIMARY KEY (run_id, chunk_index)
);
