CREATE TABLE IF NOT EXISTS accounts (
  id                  BINARY(16)   NOT NULL,
  version             BIGINT       NOT NULL,
  username            VARCHAR(64)  NOT NULL,
  -- The form by which names are compared: folded, so that it is the same in any case.
  username_key        VARCHAR(64)  NOT NULL,
  first_name          VARCHAR(128) NOT NULL,
  last_name           VARCHAR(128) NOT NULL,
  -- Everybody is a user.
  is_staff            BOOLEAN      NOT NULL,
  is_admin            BOOLEAN      NOT NULL,
  locked              BOOLEAN      NOT NULL,
  password_hash       VARCHAR(255) NOT NULL,
  created_at          DATETIME(6)  NOT NULL,
  password_changed_at DATETIME(6)  NOT NULL,
  CONSTRAINT pk_accounts PRIMARY KEY (id),
  CONSTRAINT uq_accounts_username_key UNIQUE (username_key),
  -- Whether there is an admin is asked on pages that anybody may see.
  KEY ix_accounts_is_admin (is_admin, locked)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS account_changes (
  account_id BINARY(16)   NOT NULL,
  version    BIGINT       NOT NULL,
  kind       VARCHAR(32)  NOT NULL,
  changed_at DATETIME(6)  NOT NULL,
  changed_by VARCHAR(64)  NOT NULL,
  is_staff   BOOLEAN      NOT NULL,
  is_admin   BOOLEAN      NOT NULL,
  CONSTRAINT pk_account_changes PRIMARY KEY (account_id, version),
  CONSTRAINT fk_account_changes_account FOREIGN KEY (account_id) REFERENCES accounts (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS sessions (
  id           BINARY(16)   NOT NULL,
  account_id   BINARY(16)   NOT NULL,
  kind         VARCHAR(16)  NOT NULL,
  address      VARCHAR(64)  NOT NULL,
  agent        VARCHAR(200) NOT NULL,
  started_at   DATETIME(6)  NOT NULL,
  last_seen_at DATETIME(6)  NOT NULL,
  CONSTRAINT pk_sessions PRIMARY KEY (id),
  CONSTRAINT fk_sessions_account FOREIGN KEY (account_id) REFERENCES accounts (id),
  KEY ix_sessions_account_id (account_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

-- SHA-256 of a session's tokens, the current one and those before it.
CREATE TABLE IF NOT EXISTS session_tokens (
  hash       CHAR(64)   NOT NULL,
  session_id BINARY(16) NOT NULL,
  used       BOOLEAN    NOT NULL,
  CONSTRAINT pk_session_tokens PRIMARY KEY (hash),
  CONSTRAINT fk_session_tokens_session FOREIGN KEY (session_id) REFERENCES sessions (id) ON DELETE CASCADE,
  KEY ix_session_tokens_session_id (session_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

-- How often somebody tried without success; the key is a keyed hash, so that no name or address stands here.
CREATE TABLE IF NOT EXISTS attempts (
  attempt_key CHAR(64)     NOT NULL,
  version     BIGINT       NOT NULL,
  attempts    INTEGER      NOT NULL,
  last_at     DATETIME(6)  NOT NULL,
  CONSTRAINT pk_attempts PRIMARY KEY (attempt_key)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;
