PRAGMA application_id = 1129599824;
PRAGMA user_version = 2;
BEGIN TRANSACTION;
CREATE TABLE base (           -- of several in one story the latest turn holds
    document TEXT PRIMARY KEY,
    turn     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "base" VALUES('a.txt',2);
INSERT INTO "base" VALUES('c.txt',1);
CREATE TABLE derivation (     -- how much of a document comes from another one, whatever the program measures
    document   TEXT NOT NULL,
    of         TEXT NOT NULL,
    derivation TEXT NOT NULL CHECK (derivation IN ('wholly', 'partially', 'non')),
    PRIMARY KEY (document, of)
) STRICT, WITHOUT ROWID;
INSERT INTO "derivation" VALUES('a.txt','c.txt','partially');
CREATE TABLE document_move (  -- a document put beside another one's story, or (NULL) into one of its own
    turn     INTEGER PRIMARY KEY,
    document TEXT NOT NULL,
    beside   TEXT
) STRICT;
INSERT INTO "document_move" VALUES(1,'a.txt','sub/ü.html');
INSERT INTO "document_move" VALUES(2,'c.txt',NULL);
CREATE TABLE history (        -- every turn that can be undone or redone: an edit and the one that leads back
    turn    INTEGER PRIMARY KEY,
    forward TEXT NOT NULL CHECK (json_valid(forward)),
    back    TEXT NOT NULL CHECK (json_valid(back))
) STRICT;
INSERT INTO "history" VALUES(0,'{"edit": "choose derivation", "document": "a.txt", "of": "c.txt", "derivation": "partially"}','{"edit": "choose derivation", "document": "a.txt", "of": "c.txt", "derivation": null}');
INSERT INTO "history" VALUES(1,'{"edit": "move document", "document": "a.txt", "beside": "sub/ü.html", "turn": 1}','{"edit": "drop move", "turn": 1}');
INSERT INTO "history" VALUES(2,'{"edit": "move document", "document": "c.txt", "beside": null, "turn": 2}','{"edit": "drop move", "turn": 2}');
INSERT INTO "history" VALUES(3,'{"edit": "pick set", "documents": "[\"c.txt\", \"a.txt\"]", "number": 1}','{"edit": "drop set", "number": 1}');
INSERT INTO "history" VALUES(4,'{"edit": "set aside", "document": "a.txt", "paragraph": 0, "quote": "The ferry sailed on Monday.", "sha256": "1111111111111111111111111111111111111111111111111111111111111111"}','{"edit": "leave aside", "document": "a.txt", "paragraph": 0, "quote": "The ferry sailed on Monday.", "sha256": "1111111111111111111111111111111111111111111111111111111111111111"}');
INSERT INTO "history" VALUES(5,'{"edit": "take back", "document": "sub/ü.html", "paragraph": 3, "quote": "“We waited,” she said.", "sha256": "2222222222222222222222222222222222222222222222222222222222222222"}','{"edit": "leave aside", "document": "sub/ü.html", "paragraph": 3, "quote": "“We waited,” she said.", "sha256": "2222222222222222222222222222222222222222222222222222222222222222"}');
INSERT INTO "history" VALUES(6,'{"edit": "change role", "document": "sub/ü.html", "paragraph": 3, "quote": "“We waited,” she said.", "sha256": "2222222222222222222222222222222222222222222222222222222222222222", "role": "caption"}','{"edit": "change role", "document": "sub/ü.html", "paragraph": 3, "quote": "“We waited,” she said.", "sha256": "2222222222222222222222222222222222222222222222222222222222222222", "role": null}');
INSERT INTO "history" VALUES(7,'{"edit": "choose base", "document": "c.txt", "turn": 1}','{"edit": "drop base", "document": "c.txt"}');
INSERT INTO "history" VALUES(8,'{"edit": "choose base", "document": "a.txt", "turn": 2}','{"edit": "drop base", "document": "a.txt"}');
INSERT INTO "history" VALUES(9,'{"edit": "tie", "a_document": "a.txt", "a_paragraph": 0, "a_quote": "The ferry sailed on Monday.", "a_sha256": "1111111111111111111111111111111111111111111111111111111111111111", "b_document": "sub/ü.html", "b_paragraph": 3, "b_quote": "“We waited,” she said.", "b_sha256": "2222222222222222222222222222222222222222222222222222222222222222"}','{"edit": "unpin", "a_document": "a.txt", "a_paragraph": 0, "a_quote": "The ferry sailed on Monday.", "a_sha256": "1111111111111111111111111111111111111111111111111111111111111111", "b_document": "sub/ü.html", "b_paragraph": 3, "b_quote": "“We waited,” she said.", "b_sha256": "2222222222222222222222222222222222222222222222222222222222222222"}');
INSERT INTO "history" VALUES(10,'{"edit": "cut", "a_document": "a.txt", "a_paragraph": 0, "a_quote": "The ferry sailed on Monday.", "a_sha256": "1111111111111111111111111111111111111111111111111111111111111111", "b_document": "c.txt", "b_paragraph": 0, "b_quote": "The ferry sailed on Monday.", "b_sha256": "1111111111111111111111111111111111111111111111111111111111111111"}','{"edit": "unpin", "a_document": "a.txt", "a_paragraph": 0, "a_quote": "The ferry sailed on Monday.", "a_sha256": "1111111111111111111111111111111111111111111111111111111111111111", "b_document": "c.txt", "b_paragraph": 0, "b_quote": "The ferry sailed on Monday.", "b_sha256": "1111111111111111111111111111111111111111111111111111111111111111"}');
INSERT INTO "history" VALUES(11,'{"edit": "change option", "name": "spelling", "value": "false"}','{"edit": "change option", "name": "spelling", "value": "null"}');
INSERT INTO "history" VALUES(12,'{"edit": "unpin", "a_document": "a.txt", "a_paragraph": 0, "a_quote": "The ferry sailed on Monday.", "a_sha256": "1111111111111111111111111111111111111111111111111111111111111111", "b_document": "c.txt", "b_paragraph": 0, "b_quote": "The ferry sailed on Monday.", "b_sha256": "1111111111111111111111111111111111111111111111111111111111111111"}','{"edit": "cut", "a_document": "a.txt", "a_paragraph": 0, "a_quote": "The ferry sailed on Monday.", "a_sha256": "1111111111111111111111111111111111111111111111111111111111111111", "b_document": "c.txt", "b_paragraph": 0, "b_quote": "The ferry sailed on Monday.", "b_sha256": "1111111111111111111111111111111111111111111111111111111111111111"}');
INSERT INTO "history" VALUES(13,'{"edit": "leave aside", "document": "sub/ü.html", "paragraph": 3, "quote": "“We waited,” she said.", "sha256": "2222222222222222222222222222222222222222222222222222222222222222"}','{"edit": "take back", "document": "sub/ü.html", "paragraph": 3, "quote": "“We waited,” she said.", "sha256": "2222222222222222222222222222222222222222222222222222222222222222"}');
INSERT INTO "history" VALUES(14,'{"edit": "drop move", "turn": 2}','{"edit": "move document", "document": "c.txt", "beside": null, "turn": 2}');
INSERT INTO "history" VALUES(15,'{"edit": "drop set", "number": 1}','{"edit": "pick set", "documents": "[\"c.txt\", \"a.txt\"]", "number": 1}');
INSERT INTO "history" VALUES(16,'{"edit": "drop base", "document": "a.txt"}','{"edit": "choose base", "document": "a.txt", "turn": 2}');
INSERT INTO "history" VALUES(17,'{"edit": "change option", "name": "spelling", "value": "null"}','{"edit": "change option", "name": "spelling", "value": "false"}');
INSERT INTO "history" VALUES(18,'{"edit": "change role", "document": "sub/ü.html", "paragraph": 3, "quote": "“We waited,” she said.", "sha256": "2222222222222222222222222222222222222222222222222222222222222222", "role": null}','{"edit": "change role", "document": "sub/ü.html", "paragraph": 3, "quote": "“We waited,” she said.", "sha256": "2222222222222222222222222222222222222222222222222222222222222222", "role": "caption"}');
CREATE TABLE history_position (  -- one row: how many turns are done
    done INTEGER NOT NULL
) STRICT;
INSERT INTO "history_position" VALUES(10);
CREATE TABLE option (         -- settings of this project that differ from their default, each a JSON value
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;
CREATE TABLE paragraph_aside (  -- set aside (1) or taken back (0); a paragraph is known by number, first words, SHA-256
    document  TEXT NOT NULL,
    paragraph INTEGER NOT NULL,
    quote     TEXT NOT NULL,
    sha256    TEXT NOT NULL,
    aside     INTEGER NOT NULL CHECK (aside IN (0, 1)),
    PRIMARY KEY (document, paragraph, quote, sha256)
) STRICT, WITHOUT ROWID;
INSERT INTO "paragraph_aside" VALUES('a.txt',0,'The ferry sailed on Monday.','1111111111111111111111111111111111111111111111111111111111111111',1);
INSERT INTO "paragraph_aside" VALUES('sub/ü.html',3,'“We waited,” she said.','2222222222222222222222222222222222222222222222222222222222222222',0);
CREATE TABLE paragraph_role (
    document  TEXT NOT NULL,
    paragraph INTEGER NOT NULL,
    quote     TEXT NOT NULL,
    sha256    TEXT NOT NULL,
    role      TEXT NOT NULL,
    PRIMARY KEY (document, paragraph, quote, sha256)
) STRICT, WITHOUT ROWID;
INSERT INTO "paragraph_role" VALUES('sub/ü.html',3,'“We waited,” she said.','2222222222222222222222222222222222222222222222222222222222222222','caption');
CREATE TABLE picked_set (     -- documents picked by hand to be compared: a JSON list of their paths
    number    INTEGER PRIMARY KEY,
    documents TEXT NOT NULL CHECK (json_valid(documents))
) STRICT;
INSERT INTO "picked_set" VALUES(1,'["c.txt", "a.txt"]');
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
INSERT INTO "pin" VALUES('a.txt',0,'The ferry sailed on Monday.','1111111111111111111111111111111111111111111111111111111111111111','sub/ü.html',3,'“We waited,” she said.','2222222222222222222222222222222222222222222222222222222222222222','tie');
CREATE TABLE source (         -- what was opened: absolute paths, in the order given
    position INTEGER PRIMARY KEY,
    path     TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "source" VALUES(0,'/news');
COMMIT;
