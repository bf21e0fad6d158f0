-- @P1 VARBINARY
SELECT id, aggregate_key, content, due_at, failures, happened_at, happened_by, type_name, type_version, version
FROM waiting_events
WHERE (id = @P1);

-- @P1 INT, @P2 VARBINARY
UPDATE waiting_events
SET failures = @P1
WHERE (id = @P2);

-- @P1 DATETIME2, @P2 NVARCHAR
UPDATE waiting_events
SET due_at = @P1
WHERE (aggregate_key = @P2);
