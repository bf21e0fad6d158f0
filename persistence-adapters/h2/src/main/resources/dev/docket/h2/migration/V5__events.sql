-- An event that was not told yet.
CREATE TABLE waiting_events (
  id            UUID          NOT NULL,
  aggregate_key VARCHAR(64)   NOT NULL,
  version       BIGINT        NOT NULL,
  type_name     VARCHAR(40)   NOT NULL,
  type_version  INTEGER       NOT NULL,
  happened_at   TIMESTAMP(6)  NOT NULL,
  happened_by   VARCHAR(64)   NOT NULL,
  content       VARCHAR(8000) NOT NULL,
  failures      INTEGER       NOT NULL,
  due_at        TIMESTAMP(6)  NOT NULL,
  CONSTRAINT pk_waiting_events PRIMARY KEY (id),
  CONSTRAINT uq_waiting_events_aggregate UNIQUE (aggregate_key, version)
);

CREATE INDEX ix_waiting_events_due_at ON waiting_events (due_at, id);

-- Which process tells the events: one row.
CREATE TABLE event_lease (
  id          INTEGER      NOT NULL,
  holder      VARCHAR(36)  NOT NULL,
  lasts_until TIMESTAMP(6) NOT NULL,
  CONSTRAINT pk_event_lease PRIMARY KEY (id)
);

INSERT INTO event_lease (id, holder, lasts_until) VALUES (1, 'nobody', TIMESTAMP '1970-01-01 00:00:00');
