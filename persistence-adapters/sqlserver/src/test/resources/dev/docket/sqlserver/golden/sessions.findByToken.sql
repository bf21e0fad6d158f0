-- @P1 NVARCHAR, @P2 BIT
SELECT t0.id, t0.account_id, t0.address, t0.agent, t0.kind, t0.last_seen_at, t0.started_at, t1.id, t1.created_at, t1.first_name, t1.last_name, t1.locked, t1.password_changed_at, t1.password_hash, t1.username, t1.username_key, t1.version, t1.is_admin, t1.is_staff
FROM sessions t0, session_tokens t2, accounts t1
WHERE (
  (
    (t2.hash = @P1) AND (t2.used = @P2)
  ) AND (
    (t2.session_id = t0.id) AND (t1.id = t0.account_id)
  )
);
