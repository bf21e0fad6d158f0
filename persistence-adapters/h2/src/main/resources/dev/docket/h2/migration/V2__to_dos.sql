-- A to-do, with what it said before its last change.
CREATE TABLE todos (
  id                  UUID         NOT NULL,
  owner_id            UUID         NOT NULL,
  version             BIGINT       NOT NULL,
  created_at          TIMESTAMP(6) NOT NULL,
  -- 200 code points; a character beyond the basic plane counts as two.
  description         VARCHAR(400) NOT NULL,
  due                 DATE,
  completed_at        TIMESTAMP(6),
  removed_at          TIMESTAMP(6),
  before_description  VARCHAR(400) NOT NULL,
  before_due          DATE,
  before_completed_at TIMESTAMP(6),
  before_removed_at   TIMESTAMP(6),
  last_change         UUID         NOT NULL,
  -- 0 active, 1 done, 2 removed: which list it is in.
  status              SMALLINT     NOT NULL CHECK (status BETWEEN 0 AND 2),
  CONSTRAINT pk_todos PRIMARY KEY (id)
);

CREATE INDEX ix_todos_list ON todos (owner_id, status, id);
CREATE INDEX ix_todos_last_change ON todos (last_change);
CREATE INDEX ix_todos_removed_at ON todos (owner_id, removed_at);

-- What a command with a key came to, written in the transaction of the command.
CREATE TABLE command_records (
  owner_id        UUID         NOT NULL,
  idempotency_key VARCHAR(128) NOT NULL,
  digest          CHAR(64)     NOT NULL,
  result_id       UUID         NOT NULL,
  recorded_at     TIMESTAMP(6) NOT NULL,
  CONSTRAINT pk_command_records PRIMARY KEY (owner_id, idempotency_key)
);

CREATE INDEX ix_command_records_recorded_at ON command_records (owner_id, recorded_at);
