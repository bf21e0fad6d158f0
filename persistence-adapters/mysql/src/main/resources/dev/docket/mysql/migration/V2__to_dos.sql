-- A to-do, with what it said before its last change.
CREATE TABLE IF NOT EXISTS todos (
  id                  BINARY(16)   NOT NULL,
  owner_id            BINARY(16)   NOT NULL,
  version             BIGINT       NOT NULL,
  created_at          DATETIME(6)  NOT NULL,
  description         VARCHAR(200) NOT NULL,
  due                 DATE,
  completed_at        DATETIME(6),
  removed_at          DATETIME(6),
  before_description  VARCHAR(200) NOT NULL,
  before_due          DATE,
  before_completed_at DATETIME(6),
  before_removed_at   DATETIME(6),
  last_change         BINARY(16)   NOT NULL,
  -- 0 active, 1 done, 2 removed: which list it is in.
  status              SMALLINT     NOT NULL CHECK (status BETWEEN 0 AND 2),
  CONSTRAINT pk_todos PRIMARY KEY (id),
  KEY ix_todos_list (owner_id, status, id),
  KEY ix_todos_last_change (last_change),
  KEY ix_todos_removed_at (owner_id, removed_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

-- What a command with a key came to, written in the transaction of the command.
CREATE TABLE IF NOT EXISTS command_records (
  owner_id        BINARY(16)   NOT NULL,
  idempotency_key VARCHAR(128) NOT NULL,
  digest          CHAR(64)     NOT NULL,
  result_id       BINARY(16)   NOT NULL,
  recorded_at     DATETIME(6)  NOT NULL,
  CONSTRAINT pk_command_records PRIMARY KEY (owner_id, idempotency_key),
  KEY ix_command_records_recorded_at (owner_id, recorded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;
