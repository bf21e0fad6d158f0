-- @P1 NVARCHAR, @P2 BIT
SELECT session_id
FROM session_tokens
WHERE (
  (hash = @P1) AND (used = @P2)
);
