-- An event that was not told yet.
CREATE TABLE IF NOT EXISTS waiting_events (
  id            BINARY(16)    NOT NULL,
  aggregate_key VARCHAR(64)   NOT NULL,
  version       BIGINT        NOT NULL,
  type_name     VARCHAR(40)   NOT NULL,
  type_version  INTEGER       NOT NULL,
  happened_at   DATETIME(6)   NOT NULL,
  happened_by   VARCHAR(64)   NOT NULL,
  content       VARCHAR(8000) NOT NULL,
  failures      INTEGER       NOT NULL,
  due_at        DATETIME(6)   NOT NULL,
  CONSTRAINT pk_waiting_events PRIMARY KEY (id),
  CONSTRAINT uq_waiting_events_aggregate UNIQUE (aggregate_key, version),
  KEY ix_waiting_events_due_at (due_at, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

-- Which process tells the events: one row.
CREATE TABLE IF NOT EXISTS event_lease (
  id          INTEGER     NOT NULL,
  holder      VARCHAR(36) NOT NULL,
  lasts_until DATETIME(6) NOT NULL,
  CONSTRAINT pk_event_lease PRIMARY KEY (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

INSERT IGNORE INTO event_lease (id, holder, lasts_until) VALUES (1, 'nobody', '1970-01-01 00:00:00');
