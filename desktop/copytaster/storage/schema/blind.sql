-- What makes a copy of a project fit for a second coder: no judgement is left in it, nor in what could be undone.

INSERT OR IGNORE INTO code (name, meaning) SELECT DISTINCT value, '' FROM annotation, json_each(annotation.codes);
DELETE FROM annotation;
DELETE FROM derivation;
DELETE FROM history;
UPDATE history_position SET done = 0;
DELETE FROM draft;
