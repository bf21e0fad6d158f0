-- @P1 VARBINARY
SELECT t0.id, t0.account_id, t0.address, t0.agent, t0.kind, t0.last_seen_at, t0.started_at, t1.id, t1.created_at, t1.first_name, t1.last_name, t1.locked, t1.password_changed_at, t1.password_hash, t1.username, t1.username_key, t1.version, t1.is_admin, t1.is_staff
FROM sessions t0, accounts t1
WHERE (
  (t0.id = @P1) AND (t1.id = t0.account_id)
);
