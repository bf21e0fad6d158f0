-- An event that was not told yet.
CREATE TABLE waiting_events (
  id            BINARY(16)    NOT NULL,
  aggregate_key NVARCHAR(64)  COLLATE Latin1_General_100_BIN2 NOT NULL,
  version       BIGINT        NOT NULL,
  type_name     NVARCHAR(40)  COLLATE Latin1_General_100_BIN2 NOT NULL,
  type_version  INT           NOT NULL,
  happened_at   DATETIME2(6)  NOT NULL,
  happened_by   NVARCHAR(64)  NOT NULL,
  content       NVARCHAR(MAX) NOT NULL,
  failures      INT           NOT NULL,
  due_at        DATETIME2(6)  NOT NULL,
  CONSTRAINT pk_waiting_events PRIMARY KEY CLUSTERED (id),
  CONSTRAINT uq_waiting_events_aggregate UNIQUE NONCLUSTERED (aggregate_key, version)
);

CREATE INDEX ix_waiting_events_due_at ON waiting_events (due_at, id);

-- Which process tells the events: one row.
CREATE TABLE event_lease (
  id          INT          NOT NULL,
  holder      NVARCHAR(36) COLLATE Latin1_General_100_BIN2 NOT NULL,
  lasts_until DATETIME2(6) NOT NULL,
  CONSTRAINT pk_event_lease PRIMARY KEY CLUSTERED (id)
);

INSERT INTO event_lease (id, holder, lasts_until) VALUES (1, N'nobody', '1970-01-01T00:00:00');
