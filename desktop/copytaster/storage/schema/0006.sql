-- Which file is which document, so that decisions go with a file that is renamed.

CREATE TABLE known_file (     -- where a file was read last, relative to what was opened, and what it held then
    path     TEXT PRIMARY KEY,
    document TEXT NOT NULL UNIQUE,  -- what its document is called in the other tables, or what their names begin with
    sha256   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
