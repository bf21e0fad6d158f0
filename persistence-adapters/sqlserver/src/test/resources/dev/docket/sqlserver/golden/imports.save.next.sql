-- @P1 VARBINARY
SELECT id, already_there, bad, bytes, bytes_read, file_name, good, lines_read, problems, received_at, received_by, refusal_args, refusal_path, refusal_rule, state, touched_at, version
FROM import_runs
WHERE (id = @P1);

-- @P1 BIGINT, @P2 NVARCHAR, @P3 DATETIME2, @P4 BIGINT, @P5 VARBINARY, @P6 BIGINT
UPDATE import_runs
SET bytes = @P1, state = @P2, touched_at = @P3, version = @P4
WHERE (
  (id = @P5) AND (version = @P6)
);
