-- @P1 INT, @P2 VARBINARY, @P3 VARBINARY
INSERT INTO import_chunks (chunk_index, run_id, sealed)
VALUES (@P1, @P2, @P3);
