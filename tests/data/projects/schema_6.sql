PRAGMA application_id = 1129599824;
PRAGMA user_version = 6;
BEGIN TRANSACTION;
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
INSERT INTO "annotation" VALUES('a.txt',0,'The ferry sailed on Monday.','1111111111111111111111111111111111111111111111111111111111111111',0,'','sub/ü.html',-1,'','',0,'','omission','[]','The whole lede');
INSERT INTO "annotation" VALUES('a.txt',0,'The ferry sailed on Monday.','1111111111111111111111111111111111111111111111111111111111111111',21,'Monday','sub/ü.html',3,'“We waited,” she said.','2222222222222222222222222222222222222222222222222222222222222222',1,'We','wording','["softened","date"]','Who says so?
Ask.');
CREATE TABLE base (           -- of several in one story the latest turn holds
    document TEXT PRIMARY KEY,
    turn     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "base" VALUES('a.txt',2);
INSERT INTO "base" VALUES('c.txt',1);
CREATE TABLE code (           -- codes that were described; those that were only given stand in the annotations
    name    TEXT PRIMARY KEY,
    meaning TEXT NOT NULL
, keys TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(keys))) STRICT, WITHOUT ROWID;
INSERT INTO "code" VALUES('softened','less certain than the wire','["1", "s"]');
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
CREATE TABLE draft (          -- one row at most: the edit that would be made if the typing ended now
    edit TEXT NOT NULL CHECK (json_valid(edit))
) STRICT;
INSERT INTO "draft" VALUES('{"edit": "describe code", "name": "date", "meaning": "another da", "keys": null}');
CREATE TABLE history (        -- every turn that can be undone or redone: an edit and the one that leads back
    turn    INTEGER PRIMARY KEY,
    forward TEXT NOT NULL CHECK (json_valid(forward)),
    back    TEXT NOT NULL CHECK (json_valid(back))
) STRICT;
INSERT INTO "history" VALUES(1,'{"edit": "annotate", "a_document": "a.txt", "a_paragraph": 0, "a_quote": "The ferry sailed on Monday.", "a_sha256": "1111111111111111111111111111111111111111111111111111111111111111", "a_start": 21, "a_words": "Monday", "b_document": "sub/ü.html", "b_paragraph": 3, "b_quote": "“We waited,” she said.", "b_sha256": "2222222222222222222222222222222222222222222222222222222222222222", "b_start": 1, "b_words": "We", "kind": "wording", "codes": "[\"softened\", \"day\"]", "memo": "Who says so?\nAsk."}','{"edit": "annotate", "a_document": "a.txt", "a_paragraph": 0, "a_quote": "The ferry sailed on Monday.", "a_sha256": "1111111111111111111111111111111111111111111111111111111111111111", "a_start": 21, "a_words": "Monday", "b_document": "sub/ü.html", "b_paragraph": 3, "b_quote": "“We waited,” she said.", "b_sha256": "2222222222222222222222222222222222222222222222222222222222222222", "b_start": 1, "b_words": "We", "kind": "wording", "codes": "[]", "memo": ""}');
INSERT INTO "history" VALUES(2,'{"edit": "annotate", "a_document": "a.txt", "a_paragraph": 0, "a_quote": "The ferry sailed on Monday.", "a_sha256": "1111111111111111111111111111111111111111111111111111111111111111", "a_start": 0, "a_words": "", "b_document": "sub/ü.html", "b_paragraph": -1, "b_quote": "", "b_sha256": "", "b_start": 0, "b_words": "", "kind": "omission", "codes": "[]", "memo": "The whole lede"}','{"edit": "annotate", "a_document": "a.txt", "a_paragraph": 0, "a_quote": "The ferry sailed on Monday.", "a_sha256": "1111111111111111111111111111111111111111111111111111111111111111", "a_start": 0, "a_words": "", "b_document": "sub/ü.html", "b_paragraph": -1, "b_quote": "", "b_sha256": "", "b_start": 0, "b_words": "", "kind": "omission", "codes": "[]", "memo": ""}');
INSERT INTO "history" VALUES(3,'{"edit": "rename code", "name": "day", "new": "date"}','{"edit": "rename code", "name": "date", "new": "day"}');
INSERT INTO "history" VALUES(4,'{"edit": "describe code", "name": "softened", "meaning": "less certain than the wire", "keys": "[\"1\", \"s\"]"}','{"edit": "remove code", "name": "softened"}');
INSERT INTO "history" VALUES(5,'{"edit": "choose derivation", "document": "a.txt", "of": "c.txt", "derivation": "partially"}','{"edit": "choose derivation", "document": "a.txt", "of": "c.txt", "derivation": null}');
INSERT INTO "history" VALUES(6,'{"edit": "move document", "document": "a.txt", "beside": "sub/ü.html", "turn": 1}','{"edit": "drop move", "turn": 1}');
INSERT INTO "history" VALUES(7,'{"edit": "move document", "document": "c.txt", "beside": null, "turn": 2}','{"edit": "drop move", "turn": 2}');
INSERT INTO "history" VALUES(8,'{"edit": "pick set", "documents": "[\"c.txt\", \"a.txt\"]", "number": 1}','{"edit": "drop set", "number": 1}');
INSERT INTO "history" VALUES(9,'{"edit": "set aside", "document": "a.txt", "paragraph": 0, "quote": "The ferry sailed on Monday.", "sha256": "1111111111111111111111111111111111111111111111111111111111111111"}','{"edit": "leave aside", "document": "a.txt", "paragraph": 0, "quote": "The ferry sailed on Monday.", "sha256": "1111111111111111111111111111111111111111111111111111111111111111"}');
INSERT INTO "history" VALUES(10,'{"edit": "take back", "document": "sub/ü.html", "paragraph": 3, "quote": "“We waited,” she said.", "sha256": "2222222222222222222222222222222222222222222222222222222222222222"}','{"edit": "leave aside", "document": "sub/ü.html", "paragraph": 3, "quote": "“We waited,” she said.", "sha256": "2222222222222222222222222222222222222222222222222222222222222222"}');
INSERT INTO "history" VALUES(11,'{"edit": "change role", "document": "sub/ü.html", "paragraph": 3, "quote": "“We waited,” she said.", "sha256": "2222222222222222222222222222222222222222222222222222222222222222", "role": "caption"}','{"edit": "change role", "document": "sub/ü.html", "paragraph": 3, "quote": "“We waited,” she said.", "sha256": "2222222222222222222222222222222222222222222222222222222222222222", "role": null}');
INSERT INTO "history" VALUES(12,'{"edit": "choose base", "document": "c.txt", "turn": 1}','{"edit": "drop base", "document": "c.txt"}');
INSERT INTO "history" VALUES(13,'{"edit": "choose base", "document": "a.txt", "turn": 2}','{"edit": "drop base", "document": "a.txt"}');
INSERT INTO "history" VALUES(14,'{"edit": "tie", "a_document": "a.txt", "a_paragraph": 0, "a_quote": "The ferry sailed on Monday.", "a_sha256": "1111111111111111111111111111111111111111111111111111111111111111", "b_document": "sub/ü.html", "b_paragraph": 3, "b_quote": "“We waited,” she said.", "b_sha256": "2222222222222222222222222222222222222222222222222222222222222222"}','{"edit": "unpin", "a_document": "a.txt", "a_paragraph": 0, "a_quote": "The ferry sailed on Monday.", "a_sha256": "1111111111111111111111111111111111111111111111111111111111111111", "b_document": "sub/ü.html", "b_paragraph": 3, "b_quote": "“We waited,” she said.", "b_sha256": "2222222222222222222222222222222222222222222222222222222222222222"}');
INSERT INTO "history" VALUES(15,'{"edit": "cut", "a_document": "a.txt", "a_paragraph": 0, "a_quote": "The ferry sailed on Monday.", "a_sha256": "1111111111111111111111111111111111111111111111111111111111111111", "b_document": "c.txt", "b_paragraph": 0, "b_quote": "The ferry sailed on Monday.", "b_sha256": "1111111111111111111111111111111111111111111111111111111111111111"}','{"edit": "unpin", "a_document": "a.txt", "a_paragraph": 0, "a_quote": "The ferry sailed on Monday.", "a_sha256": "1111111111111111111111111111111111111111111111111111111111111111", "b_document": "c.txt", "b_paragraph": 0, "b_quote": "The ferry sailed on Monday.", "b_sha256": "1111111111111111111111111111111111111111111111111111111111111111"}');
INSERT INTO "history" VALUES(16,'{"edit": "change option", "name": "spelling", "value": "false"}','{"edit": "change option", "name": "spelling", "value": "null"}');
INSERT INTO "history" VALUES(17,'{"edit": "unpin", "a_document": "a.txt", "a_paragraph": 0, "a_quote": "The ferry sailed on Monday.", "a_sha256": "1111111111111111111111111111111111111111111111111111111111111111", "b_document": "c.txt", "b_paragraph": 0, "b_quote": "The ferry sailed on Monday.", "b_sha256": "1111111111111111111111111111111111111111111111111111111111111111"}','{"edit": "cut", "a_document": "a.txt", "a_paragraph": 0, "a_quote": "The ferry sailed on Monday.", "a_sha256": "1111111111111111111111111111111111111111111111111111111111111111", "b_document": "c.txt", "b_paragraph": 0, "b_quote": "The ferry sailed on Monday.", "b_sha256": "1111111111111111111111111111111111111111111111111111111111111111"}');
INSERT INTO "history" VALUES(18,'{"edit": "leave aside", "document": "sub/ü.html", "paragraph": 3, "quote": "“We waited,” she said.", "sha256": "2222222222222222222222222222222222222222222222222222222222222222"}','{"edit": "take back", "document": "sub/ü.html", "paragraph": 3, "quote": "“We waited,” she said.", "sha256": "2222222222222222222222222222222222222222222222222222222222222222"}');
INSERT INTO "history" VALUES(19,'{"edit": "drop move", "turn": 2}','{"edit": "move document", "document": "c.txt", "beside": null, "turn": 2}');
INSERT INTO "history" VALUES(20,'{"edit": "drop set", "number": 1}','{"edit": "pick set", "documents": "[\"c.txt\", \"a.txt\"]", "number": 1}');
INSERT INTO "history" VALUES(21,'{"edit": "drop base", "document": "a.txt"}','{"edit": "choose base", "document": "a.txt", "turn": 2}');
INSERT INTO "history" VALUES(22,'{"edit": "change option", "name": "spelling", "value": "null"}','{"edit": "change option", "name": "spelling", "value": "false"}');
INSERT INTO "history" VALUES(23,'{"edit": "change role", "document": "sub/ü.html", "paragraph": 3, "quote": "“We waited,” she said.", "sha256": "2222222222222222222222222222222222222222222222222222222222222222", "role": null}','{"edit": "change role", "document": "sub/ü.html", "paragraph": 3, "quote": "“We waited,” she said.", "sha256": "2222222222222222222222222222222222222222222222222222222222222222", "role": "caption"}');
CREATE TABLE history_position (  -- one row: how many turns are done
    done INTEGER NOT NULL
) STRICT;
INSERT INTO "history_position" VALUES(14);
CREATE TABLE known_file (     -- where a file was read last, relative to what was opened, and what it held then
    path     TEXT PRIMARY KEY,
    document TEXT NOT NULL UNIQUE,  -- what its document is called in the other tables, or what their names begin with
    sha256   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "known_file" VALUES('b.txt','a.txt','1111111111111111111111111111111111111111111111111111111111111111');
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
