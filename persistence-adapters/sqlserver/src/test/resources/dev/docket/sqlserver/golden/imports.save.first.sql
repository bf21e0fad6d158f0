-- @P1 VARBINARY, @P2 BIGINT, @P3 BIGINT, @P4 BIGINT, @P5 BIGINT, @P6 NVARCHAR, @P7 BIGINT, @P8 BIGINT, @P9 BIGINT, @P10 DATETIME2, @P11 NVARCHAR, @P12 NULL as VARCHAR, @P13 NULL as VARCHAR, @P14 NULL as VARCHAR, @P15 NVARCHAR, @P16 DATETIME2, @P17 BIGINT
INSERT INTO import_runs (id, already_there, bad, bytes, bytes_read, file_name, good, lines_read, problems, received_at, received_by, refusal_args, refusal_path, refusal_rule, state, touched_at, version)
VALUES (@P1, @P2, @P3, @P4, @P5, @P6, @P7, @P8, @P9, @P10, @P11, @P12, @P13, @P14, @P15, @P16, @P17);
