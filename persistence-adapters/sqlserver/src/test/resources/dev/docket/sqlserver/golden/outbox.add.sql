-- @P1 VARBINARY, @P2 NVARCHAR, @P3 NVARCHAR, @P4 DATETIME2, @P5 INT, @P6 DATETIME2, @P7 NVARCHAR, @P8 NVARCHAR, @P9 INT, @P10 BIGINT
INSERT INTO waiting_events (id, aggregate_key, content, due_at, failures, happened_at, happened_by, type_name, type_version, version)
VALUES (@P1, @P2, @P3, @P4, @P5, @P6, @P7, @P8, @P9, @P10);
