-- @P1 NVARCHAR, @P2 DATETIME2, @P3 DATETIME2
DELETE
FROM sessions
WHERE (
  (kind = @P1) AND (
    (started_at < @P2) OR (last_seen_at < @P3)
  )
);
