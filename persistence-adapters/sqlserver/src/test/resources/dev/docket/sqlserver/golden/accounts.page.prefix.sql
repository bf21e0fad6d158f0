-- @P1 NVARCHAR, @P2 NVARCHAR, @P3 NVARCHAR, @P4 NVARCHAR
SELECT c.total, p.*
FROM (
  SELECT COUNT(*) AS total
  FROM (
    SELECT *
    FROM (
      SELECT TOP (1001) 1 AS one
      FROM accounts
      WHERE username_key >= @P1 AND username_key < @P2
    ) r
  ) m
) c
LEFT JOIN (
  SELECT *
  FROM (
    SELECT TOP (21) *
    FROM accounts
    WHERE username_key >= @P3 AND username_key < @P4
    ORDER BY username_key
  ) r
) p ON 1 = 1
ORDER BY username_key;

-- @P1 NVARCHAR, @P2 NVARCHAR, @P3 NVARCHAR, @P4 NVARCHAR, @P5 NVARCHAR
SELECT c.total, p.*
FROM (
  SELECT COUNT(*) AS total
  FROM (
    SELECT *
    FROM (
      SELECT TOP (1001) 1 AS one
      FROM accounts
      WHERE username_key >= @P1 AND username_key < @P2
    ) r
  ) m
) c
LEFT JOIN (
  SELECT *
  FROM (
    SELECT TOP (21) *
    FROM accounts
    WHERE username_key >= @P3 AND username_key < @P4 AND username_key > @P5
    ORDER BY username_key
  ) r
) p ON 1 = 1
ORDER BY username_key;

-- @P1 NVARCHAR, @P2 NVARCHAR, @P3 NVARCHAR, @P4 NVARCHAR, @P5 NVARCHAR
SELECT c.total, p.*
FROM (
  SELECT COUNT(*) AS total
  FROM (
    SELECT *
    FROM (
      SELECT TOP (1001) 1 AS one
      FROM accounts
      WHERE username_key >= @P1 AND username_key < @P2
    ) r
  ) m
) c
LEFT JOIN (
  SELECT *
  FROM (
    SELECT TOP (21) *
    FROM accounts
    WHERE username_key >= @P3 AND username_key < @P4 AND username_key < @P5
    ORDER BY username_key DESC
  ) r
) p ON 1 = 1
ORDER BY username_key DESC;

-- @P1 NVARCHAR, @P2 NVARCHAR, @P3 NVARCHAR, @P4 NVARCHAR
SELECT c.total, p.*
FROM (
  SELECT COUNT(*) AS total
  FROM (
    SELECT *
    FROM (
      SELECT TOP (1001) 1 AS one
      FROM accounts
      WHERE username_key >= @P1 AND username_key < @P2
    ) r
  ) m
) c
LEFT JOIN (
  SELECT *
  FROM (
    SELECT TOP (21) *
    FROM accounts
    WHERE username_key >= @P3 AND username_key < @P4
    ORDER BY username_key DESC
  ) r
) p ON 1 = 1
ORDER BY username_key DESC;
