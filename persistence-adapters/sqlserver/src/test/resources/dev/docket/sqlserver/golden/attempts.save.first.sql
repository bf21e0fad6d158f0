-- @P1 NVARCHAR, @P2 INT, @P3 DATETIME2, @P4 BIGINT
INSERT INTO attempts (attempt_key, attempts, last_at, version)
VALUES (@P1, @P2, @P3, @P4);
