-- @P1 NVARCHAR, @P2 VARBINARY, @P3 NVARCHAR
UPDATE accounts
SET password_hash = @P1
WHERE (
  (id = @P2) AND (password_hash = @P3)
);
