-- @P1 NVARCHAR, @P2 DATETIME2, @P3 NVARCHAR, @P4 DATETIME2
UPDATE event_lease
SET holder = @P1, lasts_until = @P2
WHERE (
  (holder = @P3) OR (lasts_until <= @P4)
);
