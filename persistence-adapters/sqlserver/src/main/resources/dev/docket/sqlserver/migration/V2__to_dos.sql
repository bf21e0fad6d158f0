-- A to-do, with what it said before its last change.
CREATE TABLE todos (
  id                  BINARY(16)    NOT NULL,
  owner_id            BINARY(16)    NOT NULL,
  version             BIGINT        NOT NULL,
  created_at          DATETIME2(6)  NOT NULL,
  -- 200 code points; a character beyond the basic plane counts as two.
  description         NVARCHAR(400) NOT NULL,
  due                 DATE,
  completed_at        DATETIME2(6),
  removed_at          DATETIME2(6),
  before_description  NVARCHAR(400) NOT NULL,
  before_due          DATE,
  before_completed_at DATETIME2(6),
  before_removed_at   DATETIME2(6),
  last_change         BINARY(16)    NOT NULL,
  -- 0 active, 1 done, 2 removed: which list it is in.
  status              SMALLINT      NOT NULL,
  CONSTRAINT pk_todos PRIMARY KEY CLUSTERED (id),
  CONSTRAINT ck_todos_status CHECK (status BETWEEN 0 AND 2)
);

CREATE INDEX ix_todos_list ON todos (owner_id, status, id);
CREATE INDEX ix_todos_last_change ON todos (last_change);
CREATE INDEX ix_todos_removed_at ON todos (owner_id, removed_at);

-- What a command with a key came to, written in the transaction of the command.
CREATE TABLE command_records (
  owner_id        BINARY(16)    NOT NULL,
  idempotency_key NVARCHAR(128) COLLATE Latin1_General_100_BIN2 NOT NULL,
  digest          NCHAR(64)     COLLATE Latin1_General_100_BIN2 NOT NULL,
  result_id       BINARY(16)    NOT NULL,
  recorded_at     DATETIME2(6)  NOT NULL,
  CONSTRAINT pk_command_records PRIMARY KEY CLUSTERED (owner_id, idempotency_key)
);

CREATE INDEX ix_command_records_recorded_at ON command_records (owner_id, recorded_at);
