-- @P1 VARBINARY, @P2 BIGINT, @P3 NVARCHAR, @P4 NVARCHAR, @P5 BIGINT, @P6 NVARCHAR
-- in one batch of 2
INSERT INTO import_problems (run_id, position, args, column_name, line, rule_id)
VALUES (@P1, @P2, @P3, @P4, @P5, @P6);
