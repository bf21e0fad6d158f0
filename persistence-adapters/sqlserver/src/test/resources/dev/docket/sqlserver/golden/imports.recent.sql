-- @P1 INT, @P2 INT
SELECT id, already_there, bad, bytes, bytes_read, file_name, good, lines_read, problems, received_at, received_by, refusal_args, refusal_path, refusal_rule, state, touched_at, version
FROM import_runs
ORDER BY received_at DESC, id DESC OFFSET @P1 ROWS FETCH NEXT @P2 ROWS ONLY;
