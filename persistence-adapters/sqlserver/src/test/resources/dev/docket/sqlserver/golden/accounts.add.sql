-- @P1 VARBINARY, @P2 DATETIME2, @P3 NVARCHAR, @P4 NVARCHAR, @P5 BIT, @P6 DATETIME2, @P7 NVARCHAR, @P8 NVARCHAR, @P9 NVARCHAR, @P10 BIGINT, @P11 BIT, @P12 BIT
INSERT INTO accounts (id, created_at, first_name, last_name, locked, password_changed_at, password_hash, username, username_key, version, is_admin, is_staff)
VALUES (@P1, @P2, @P3, @P4, @P5, @P6, @P7, @P8, @P9, @P10, @P11, @P12);

-- @P1 VARBINARY, @P2 BIGINT, @P3 DATETIME2, @P4 NVARCHAR, @P5 NVARCHAR, @P6 BIT, @P7 BIT
INSERT INTO account_changes (account_id, version, changed_at, changed_by, kind, is_admin, is_staff)
VALUES (@P1, @P2, @P3, @P4, @P5, @P6, @P7);
