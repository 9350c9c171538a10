-- Everything a person decided about one folder, under the words of the program.

CREATE TABLE source (         -- what was opened: absolute paths, in the order given
    position INTEGER PRIMARY KEY,
    path     TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE document_move (  -- a document put beside another one's story, or (NULL) into one of its own
    turn     INTEGER PRIMARY KEY,
    document TEXT NOT NULL,
    beside   TEXT
) STRICT;

CREATE TABLE picked_set (     -- documents picked by hand to be compared: a JSON list of their paths
    number    INTEGER PRIMARY KEY,
    documents TEXT NOT NULL CHECK (json_valid(documents))
) STRICT;

CREATE TABLE paragraph_aside (  -- set aside (1) or taken back (0); a paragraph is known by number, first words, SHA-256
    document  TEXT NOT NULL,
    paragraph INTEGER NOT NULL,
    quote     TEXT NOT NULL,
    sha256    TEXT NOT NULL,
    aside     INTEGER NOT NULL CHECK (aside IN (0, 1)),
    PRIMARY KEY (document, paragraph, quote, sha256)
) STRICT, WITHOUT ROWID;

CREATE TABLE paragraph_role (
    document  TEXT NOT NULL,
    paragraph INTEGER NOT NULL,
    quote     TEXT NOT NULL,
    sha256    TEXT NOT NULL,
    role      TEXT NOT NULL,
    PRIMARY KEY (document, paragraph, quote, sha256)
) STRICT, WITHOUT ROWID;

CREATE TABLE base (           -- of several in one story the latest turn holds
    document TEXT PRIMARY KEY,
    turn     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE pin (
    a_document  TEXT NOT NULL,
    a_paragraph INTEGER NOT NULL,
    a_quote     TEXT NOT NULL,
    a_sha256    TEXT NOT NULL,
    b_document  TEXT NOT NULL,
    b_paragraph INTEGER NOT NULL,
    b_quote     TEXT NOT NULL,
    b_sha256    TEXT NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('tie', 'cut')),
    PRIMARY KEY (a_document, a_paragraph, a_quote, a_sha256, b_document, b_paragraph, b_quote, b_sha256)
) STRICT, WITHOUT ROWID;

CREATE TABLE option (         -- settings of this project that differ from their default, each a JSON value
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

CREATE TABLE history (        -- every turn that can be undone or redone: an edit and the one that leads back
    turn    INTEGER PRIMARY KEY,
    forward TEXT NOT NULL CHECK (json_valid(forward)),
    back    TEXT NOT NULL CHECK (json_valid(back))
) STRICT;

CREATE TABLE history_position (  -- one row: how many turns are done
    done INTEGER NOT NULL
) STRICT;

INSERT INTO history_position VALUES (0);
