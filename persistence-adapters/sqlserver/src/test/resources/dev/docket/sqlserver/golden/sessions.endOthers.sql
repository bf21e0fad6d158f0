-- @P1 VARBINARY, @P2 VARBINARY
DELETE
FROM sessions
WHERE (
  (account_id = @P1) AND (id <> @P2)
);
