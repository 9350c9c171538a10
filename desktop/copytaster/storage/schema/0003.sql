-- What people remark on changes.

CREATE TABLE annotation (     -- a change is known by both its sides: paragraph, where the words began, first words
    a_document  TEXT NOT NULL,
    a_paragraph INTEGER NOT NULL,  -- -1 where a whole paragraph is absent
    a_quote     TEXT NOT NULL,
    a_sha256    TEXT NOT NULL,
    a_start     INTEGER NOT NULL,
    a_words     TEXT NOT NULL,
    b_document  TEXT NOT NULL,
    b_paragraph INTEGER NOT NULL,
    b_quote     TEXT NOT NULL,
    b_sha256    TEXT NOT NULL,
    b_start     INTEGER NOT NULL,
    b_words     TEXT NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('addition', 'omission', 'wording', 'move')),  -- seen from a
    codes       TEXT NOT NULL CHECK (json_valid(codes)),  -- a JSON list of names
    memo        TEXT NOT NULL,
    PRIMARY KEY (a_document, a_paragraph, a_quote, a_sha256, a_start, a_words,
                 b_document, b_paragraph, b_quote, b_sha256, b_start, b_words, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE code (           -- codes that were described; those that were only given stand in the annotations
    name    TEXT PRIMARY KEY,
    meaning TEXT NOT NULL
) STRICT, WITHOUT ROWID;
