-- @P1 VARBINARY, @P2 INT, @P3 VARBINARY, @P4 INT, @P5 VARBINARY, @P6 INT
SELECT a.n AS active_count, d.n AS done_count, p.*
FROM (
  SELECT COUNT(*) AS n
  FROM todos WITH (INDEX(ix_todos_list))
  WHERE owner_id = @P1 AND status = @P2
) a
CROSS JOIN (
  SELECT COUNT(*) AS n
  FROM todos WITH (INDEX(ix_todos_list))
  WHERE owner_id = @P3 AND status = @P4
) d
LEFT JOIN (
  SELECT *
  FROM (
    SELECT TOP (21) *
    FROM (
      (
        SELECT *
        FROM (
          SELECT TOP (21) *
          FROM todos WITH (INDEX(ix_todos_list))
          WHERE owner_id = @P5 AND status = @P6
          ORDER BY owner_id, status, id
        ) r
      )
    ) u
    ORDER BY id
  ) r
) p ON 1 = 1
ORDER BY p.id;

-- @P1 VARBINARY, @P2 INT, @P3 VARBINARY, @P4 INT, @P5 VARBINARY, @P6 INT, @P7 VARBINARY
SELECT a.n AS active_count, d.n AS done_count, p.*
FROM (
  SELECT COUNT(*) AS n
  FROM todos WITH (INDEX(ix_todos_list))
  WHERE owner_id = @P1 AND status = @P2
) a
CROSS JOIN (
  SELECT COUNT(*) AS n
  FROM todos WITH (INDEX(ix_todos_list))
  WHERE owner_id = @P3 AND status = @P4
) d
LEFT JOIN (
  SELECT *
  FROM (
    SELECT TOP (21) *
    FROM (
      (
        SELECT *
        FROM (
          SELECT TOP (21) *
          FROM todos WITH (INDEX(ix_todos_list))
          WHERE owner_id = @P5 AND status = @P6 AND id > @P7
          ORDER BY owner_id, status, id
        ) r
      )
    ) u
    ORDER BY id
  ) r
) p ON 1 = 1
ORDER BY p.id;

-- @P1 VARBINARY, @P2 INT, @P3 VARBINARY, @P4 INT, @P5 VARBINARY, @P6 INT, @P7 VARBINARY
SELECT a.n AS active_count, d.n AS done_count, p.*
FROM (
  SELECT COUNT(*) AS n
  FROM todos WITH (INDEX(ix_todos_list))
  WHERE owner_id = @P1 AND status = @P2
) a
CROSS JOIN (
  SELECT COUNT(*) AS n
  FROM todos WITH (INDEX(ix_todos_list))
  WHERE owner_id = @P3 AND status = @P4
) d
LEFT JOIN (
  SELECT *
  FROM (
    SELECT TOP (21) *
    FROM (
      (
        SELECT *
        FROM (
          SELECT TOP (21) *
          FROM todos WITH (INDEX(ix_todos_list))
          WHERE owner_id = @P5 AND status = @P6 AND id < @P7
          ORDER BY owner_id DESC, status DESC, id DESC
        ) r
      )
    ) u
    ORDER BY id DESC
  ) r
) p ON 1 = 1
ORDER BY p.id DESC;

-- @P1 VARBINARY, @P2 INT, @P3 VARBINARY, @P4 INT, @P5 VARBINARY, @P6 INT
SELECT a.n AS active_count, d.n AS done_count, p.*
FROM (
  SELECT COUNT(*) AS n
  FROM todos WITH (INDEX(ix_todos_list))
  WHERE owner_id = @P1 AND status = @P2
) a
CROSS JOIN (
  SELECT COUNT(*) AS n
  FROM todos WITH (INDEX(ix_todos_list))
  WHERE owner_id = @P3 AND status = @P4
) d
LEFT JOIN (
  SELECT *
  FROM (
    SELECT TOP (21) *
    FROM (
      (
        SELECT *
        FROM (
          SELECT TOP (21) *
          FROM todos WITH (INDEX(ix_todos_list))
          WHERE owner_id = @P5 AND status = @P6
          ORDER BY owner_id DESC, status DESC, id DESC
        ) r
      )
    ) u
    ORDER BY id DESC
  ) r
) p ON 1 = 1
ORDER BY p.id DESC;
