-- RULE is a reserved word of SQL Server; the databases that came later begin with this name.
ALTER TABLE import_problems ALTER COLUMN rule RENAME TO rule_id;
