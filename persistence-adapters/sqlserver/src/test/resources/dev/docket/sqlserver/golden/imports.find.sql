-- @P1 VARBINARY
SELECT id, already_there, bad, bytes, bytes_read, file_name, good, lines_read, problems, received_at, received_by, refusal_args, refusal_path, refusal_rule, state, touched_at, version
FROM import_runs
WHERE (id = @P1);
