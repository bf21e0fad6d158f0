-- Ids are the 16 bytes of the UUID, first byte first, so that they sort as their text does; UNIQUEIDENTIFIER sorts by the
-- last six bytes first. Each table lies in the order of its primary key. What is compared has a binary collation, and so
-- compares as in Java; what people only read has the database's own.

-- An order. Rows are found by the columns of the list, each of which it can be sorted and filtered by: the index that
-- begins with a column, goes on with the order date and ends with the id serves both.
CREATE TABLE orders (
  id               BINARY(16)   NOT NULL,
  user_id          BINARY(16)   NOT NULL,
  card_token       BINARY(16)   NOT NULL,
  card_brand       NVARCHAR(16) COLLATE Latin1_General_100_BIN2 NOT NULL,
  card_last_four   NCHAR(4)     COLLATE Latin1_General_100_BIN2 NOT NULL,
  card_fingerprint NVARCHAR(97) COLLATE Latin1_General_100_BIN2 NOT NULL,
  store_code       NVARCHAR(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
  product_code     NVARCHAR(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
  quantity         INT          NOT NULL,
  order_date       DATE         NOT NULL,
  shipping_date    DATE         NOT NULL,
  delivery_date    DATE,
  -- What an order is sorted by that has no delivery date yet: later than any other. Made of numbers, and not of a text,
  -- which every session may read differently, so that it can be kept and indexed.
  delivery_key     AS ISNULL(delivery_date, DATEFROMPARTS(9999, 12, 31)) PERSISTED NOT NULL,
  -- 0 open, 1 shipped, 2 delivered, 3 cancelled: sorted in this order.
  status           SMALLINT     NOT NULL,
  version          BIGINT       NOT NULL,
  placed_at        DATETIME2(6) NOT NULL,
  placed_by        NVARCHAR(64) NOT NULL,
  -- Its index is one of those that statements name.
  CONSTRAINT ix_orders_id PRIMARY KEY CLUSTERED (id),
  CONSTRAINT ck_orders_status CHECK (status BETWEEN 0 AND 3),
  -- The search relies on it.
  CONSTRAINT ck_orders_shipping_date CHECK (shipping_date >= order_date)
);

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
  order_id   BINARY(16)   NOT NULL,
  version    BIGINT       NOT NULL,
  kind       NVARCHAR(16) COLLATE Latin1_General_100_BIN2 NOT NULL,
  changed_at DATETIME2(6) NOT NULL,
  changed_by NVARCHAR(64) NOT NULL,
  CONSTRAINT pk_order_changes PRIMARY KEY CLUSTERED (order_id, version),
  CONSTRAINT fk_order_changes_order FOREIGN KEY (order_id) REFERENCES orders (id)
);

CREATE TABLE order_field_changes (
  order_id   BINARY(16)   NOT NULL,
  version    BIGINT       NOT NULL,
  position   INT          NOT NULL,
  field      NVARCHAR(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
  from_value NVARCHAR(64),
  to_value   NVARCHAR(64),
  CONSTRAINT pk_order_field_changes PRIMARY KEY CLUSTERED (order_id, version, position),
  CONSTRAINT fk_order_field_changes_change FOREIGN KEY (order_id, version) REFERENCES order_changes (order_id, version)
);

-- Which key placed which order, written in the transaction that placed it.
CREATE TABLE placements (
  idempotency_key  NVARCHAR(128) COLLATE Latin1_General_100_BIN2 NOT NULL,
  order_id         BINARY(16)    NOT NULL,
  digest           NCHAR(64)     COLLATE Latin1_General_100_BIN2 NOT NULL,
  card_fingerprint NVARCHAR(97)  COLLATE Latin1_General_100_BIN2 NOT NULL,
  CONSTRAINT pk_placements PRIMARY KEY CLUSTERED (idempotency_key)
);

CREATE TABLE import_runs (
  id            BINARY(16)    NOT NULL,
  version       BIGINT        NOT NULL,
  file_name     NVARCHAR(255) NOT NULL,
  bytes         BIGINT        NOT NULL,
  state         NVARCHAR(16)  COLLATE Latin1_General_100_BIN2 NOT NULL,
  bytes_read    BIGINT        NOT NULL,
  lines_read    BIGINT        NOT NULL,
  good          BIGINT        NOT NULL,
  already_there BIGINT        NOT NULL,
  bad           BIGINT        NOT NULL,
  problems      BIGINT        NOT NULL,
  refusal_rule  NVARCHAR(64)  COLLATE Latin1_General_100_BIN2,
  refusal_path  NVARCHAR(64)  COLLATE Latin1_General_100_BIN2,
  refusal_args  NVARCHAR(1000),
  received_at   DATETIME2(6)  NOT NULL,
  received_by   NVARCHAR(64)  NOT NULL,
  touched_at    DATETIME2(6)  NOT NULL,
  CONSTRAINT pk_import_runs PRIMARY KEY CLUSTERED (id)
);

CREATE INDEX ix_import_runs_received_at ON import_runs (received_at, id);

CREATE TABLE import_problems (
  run_id      BINARY(16)     NOT NULL,
  position    BIGINT         NOT NULL,
  line        BIGINT         NOT NULL,
  column_name NVARCHAR(64)   COLLATE Latin1_General_100_BIN2 NOT NULL,
  rule_id     NVARCHAR(64)   COLLATE Latin1_General_100_BIN2 NOT NULL,
  args        NVARCHAR(1000) NOT NULL,
  CONSTRAINT pk_import_problems PRIMARY KEY CLUSTERED (run_id, position)
);

CREATE TABLE import_chunks (
  run_id      BINARY(16)     NOT NULL,
  chunk_index INT            NOT NULL,
  sealed      VARBINARY(MAX) NOT NULL,
  CONSTRAINT pk_import_chunks PRIMARY KEY CLUSTERED (run_id, chunk_index)
);
