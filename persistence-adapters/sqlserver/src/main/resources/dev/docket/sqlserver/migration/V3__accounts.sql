CREATE TABLE accounts (
  id                  BINARY(16)    NOT NULL,
  version             BIGINT        NOT NULL,
  username            NVARCHAR(64)  NOT NULL,
  -- The form by which names are compared: folded, so that it is the same in any case.
  username_key        NVARCHAR(64)  COLLATE Latin1_General_100_BIN2 NOT NULL,
  first_name          NVARCHAR(128) NOT NULL,
  last_name           NVARCHAR(128) NOT NULL,
  -- Everybody is a user.
  is_staff            BIT           NOT NULL,
  is_admin            BIT           NOT NULL,
  locked              BIT           NOT NULL,
  password_hash       NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL,
  created_at          DATETIME2(6)  NOT NULL,
  password_changed_at DATETIME2(6)  NOT NULL,
  CONSTRAINT pk_accounts PRIMARY KEY CLUSTERED (id),
  CONSTRAINT uq_accounts_username_key UNIQUE NONCLUSTERED (username_key)
);

-- Whether there is an admin is asked on pages that anybody may see.
CREATE INDEX ix_accounts_is_admin ON accounts (is_admin, locked);

CREATE TABLE account_changes (
  account_id BINARY(16)   NOT NULL,
  version    BIGINT       NOT NULL,
  kind       NVARCHAR(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
  changed_at DATETIME2(6) NOT NULL,
  changed_by NVARCHAR(64) NOT NULL,
  is_staff   BIT          NOT NULL,
  is_admin   BIT          NOT NULL,
  CONSTRAINT pk_account_changes PRIMARY KEY CLUSTERED (account_id, version),
  CONSTRAINT fk_account_changes_account FOREIGN KEY (account_id) REFERENCES accounts (id)
);

CREATE TABLE sessions (
  id           BINARY(16)    NOT NULL,
  account_id   BINARY(16)    NOT NULL,
  kind         NVARCHAR(16)  COLLATE Latin1_General_100_BIN2 NOT NULL,
  address      NVARCHAR(64)  NOT NULL,
  agent        NVARCHAR(200) NOT NULL,
  started_at   DATETIME2(6)  NOT NULL,
  last_seen_at DATETIME2(6)  NOT NULL,
  CONSTRAINT pk_sessions PRIMARY KEY CLUSTERED (id),
  CONSTRAINT fk_sessions_account FOREIGN KEY (account_id) REFERENCES accounts (id)
);

CREATE INDEX ix_sessions_account_id ON sessions (account_id);

-- SHA-256 of a session's tokens, the current one and those before it.
CREATE TABLE session_tokens (
  hash       NCHAR(64)  COLLATE Latin1_General_100_BIN2 NOT NULL,
  session_id BINARY(16) NOT NULL,
  used       BIT        NOT NULL,
  CONSTRAINT pk_session_tokens PRIMARY KEY CLUSTERED (hash),
  CONSTRAINT fk_session_tokens_session FOREIGN KEY (session_id) REFERENCES sessions (id) ON DELETE CASCADE
);

CREATE INDEX ix_session_tokens_session_id ON session_tokens (session_id);

-- How often somebody tried without success; the key is a keyed hash, so that no name or address stands here.
CREATE TABLE attempts (
  attempt_key NCHAR(64)    COLLATE Latin1_General_100_BIN2 NOT NULL,
  version     BIGINT       NOT NULL,
  attempts    INT          NOT NULL,
  last_at     DATETIME2(6) NOT NULL,
  CONSTRAINT pk_attempts PRIMARY KEY CLUSTERED (attempt_key)
);
