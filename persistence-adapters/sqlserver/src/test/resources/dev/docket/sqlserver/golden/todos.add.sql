-- @P1 VARBINARY, @P2 DATETIME2, @P3 VARBINARY, @P4 VARBINARY, @P5 INT, @P6 BIGINT, @P7 NULL as TIMESTAMP, @P8 NVARCHAR, @P9 DATE, @P10 DATETIME2, @P11 NULL as TIMESTAMP, @P12 NVARCHAR, @P13 DATE, @P14 NULL as TIMESTAMP
INSERT INTO todos (id, created_at, last_change, owner_id, status, version, before_completed_at, before_description, before_due, before_removed_at, completed_at, description, due, removed_at)
VALUES (@P1, @P2, @P3, @P4, @P5, @P6, @P7, @P8, @P9, @P10, @P11, @P12, @P13, @P14);
