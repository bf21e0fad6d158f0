-- @P1 VARBINARY
SELECT account_id, version, changed_at, changed_by, kind, is_admin, is_staff
FROM account_changes
WHERE (account_id = @P1)
ORDER BY version;
