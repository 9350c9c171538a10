-- The keys that give a code while reading.

ALTER TABLE code ADD COLUMN keys TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(keys));  -- a JSON list of single signs
