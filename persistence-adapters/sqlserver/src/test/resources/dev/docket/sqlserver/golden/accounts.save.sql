-- @P1 BIGINT, @P2 BIT, @P3 BIT, @P4 BIT, @P5 DATETIME2, @P6 VARBINARY, @P7 BIGINT
UPDATE accounts
SET version = @P1, is_admin = @P2, locked = @P3, is_staff = @P4, password_changed_at = @P5
WHERE (
  (id = @P6) AND (version = @P7)
);

-- @P1 VARBINARY, @P2 BIGINT, @P3 DATETIME2, @P4 NVARCHAR, @P5 NVARCHAR, @P6 BIT, @P7 BIT
INSERT INTO account_changes (account_id, version, changed_at, changed_by, kind, is_admin, is_staff)
VALUES (@P1, @P2, @P3, @P4, @P5, @P6, @P7);
