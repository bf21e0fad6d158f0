-- @P1 DATETIME2
SELECT *
FROM (
  SELECT TOP (100) e.*
  FROM waiting_events e WITH (INDEX(ix_waiting_events_due_at))
  WHERE e.due_at <= @P1 AND NOT EXISTS (
    SELECT 1
    FROM waiting_events b
    WHERE b.aggregate_key = e.aggregate_key AND b.version < e.version
  )
  ORDER BY e.due_at, e.id
) r;
