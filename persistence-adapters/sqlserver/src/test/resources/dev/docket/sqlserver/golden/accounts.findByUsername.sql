-- @P1 NVARCHAR
SELECT id, created_at, first_name, last_name, locked, password_changed_at, password_hash, username, username_key, version, is_admin, is_staff
FROM accounts
WHERE (username_key = @P1);
