-- What people say of the ledgers.

CREATE TABLE derivation (     -- how much of a document comes from another one, whatever the program measures
    document   TEXT NOT NULL,
    of         TEXT NOT NULL,
    derivation TEXT NOT NULL CHECK (derivation IN ('wholly', 'partially', 'non')),
    PRIMARY KEY (document, of)
) STRICT, WITHOUT ROWID;
