-- @P1 VARBINARY, @P2 DATETIME2
DELETE
FROM command_records
WHERE (
  (owner_id = @P1) AND (recorded_at < @P2)
);
