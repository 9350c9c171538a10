-- What a person has begun to type.

CREATE TABLE draft (          -- one row at most: the edit that would be made if the typing ended now
    edit TEXT NOT NULL CHECK (json_valid(edit))
) STRICT;
