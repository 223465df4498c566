-- Room insight. Times are milliseconds since 1970; whose a row is stands in its owner.
CREATE TABLE insight (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    owner TEXT NOT NULL,
    -- What is said, without its numbers: the same is not said twice.
    key TEXT NOT NULL,
    found_at INTEGER NOT NULL,
    dismissed INTEGER NOT NULL DEFAULT 0,
    -- The answer it was found in; NULL where it was looked for.
    query_id TEXT,
    -- The message in each language, as JSON.
    en TEXT NOT NULL,
    sv TEXT NOT NULL,
    UNIQUE (owner, key)
) STRICT;

-- What an owner follows; without a row she follows what the catalog takes to be hers.
CREATE TABLE followed (
    owner TEXT NOT NULL,
    number INTEGER NOT NULL,
    measure TEXT NOT NULL,
    -- The members it is limited to, by dimension, as JSON.
    members TEXT NOT NULL,
    PRIMARY KEY (owner, number)
) STRICT;
