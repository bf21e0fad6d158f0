SELECT c.total, p.*
FROM (
  SELECT COUNT(*) AS total
  FROM (
    SELECT *
    FROM (
      SELECT TOP (1001) 1 AS one
      FROM accounts
    ) r
  ) m
) c
LEFT JOIN (
  SELECT *
  FROM (
    SELECT TOP (21) *
    FROM accounts
    ORDER BY username_key
  ) r
) p ON 1 = 1
ORDER BY username_key;

-- @P1 NVARCHAR
SELECT c.total, p.*
FROM (
  SELECT COUNT(*) AS total
  FROM (
    SELECT *
    FROM (
      SELECT TOP (1001) 1 AS one
      FROM accounts
    ) r
  ) m
) c
LEFT JOIN (
  SELECT *
  FROM (
    SELECT TOP (21) *
    FROM accounts
    WHERE username_key > @P1
    ORDER BY username_key
  ) r
) p ON 1 = 1
ORDER BY username_key;

-- @P1 NVARCHAR
SELECT c.total, p.*
FROM (
  SELECT COUNT(*) AS total
  FROM (
    SELECT *
    FROM (
      SELECT TOP (1001) 1 AS one
      FROM accounts
    ) r
  ) m
) c
LEFT JOIN (
  SELECT *
  FROM (
    SELECT TOP (21) *
    FROM accounts
    WHERE username_key < @P1
    ORDER BY username_key DESC
  ) r
) p ON 1 = 1
ORDER BY username_key DESC;

SELECT c.total, p.*
FROM (
  SELECT COUNT(*) AS total
  FROM (
    SELECT *
    FROM (
      SELECT TOP (1001) 1 AS one
      FROM accounts
    ) r
  ) m
) c
LEFT JOIN (
  SELECT *
  FROM (
    SELECT TOP (21) *
    FROM accounts
    ORDER BY username_key DESC
  ) r
) p ON 1 = 1
ORDER BY username_key DESC;
