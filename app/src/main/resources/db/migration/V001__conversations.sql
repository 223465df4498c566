-- Room conversation. Times are milliseconds since 1970; whose a row is stands in its owner.
CREATE TABLE conversation (
    id TEXT PRIMARY KEY,
    owner TEXT NOT NULL,
    title TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    used_at INTEGER NOT NULL,
    -- What a follow-up leans on, as the room question wrote it; NULL for nothing.
    context TEXT
) STRICT;

CREATE INDEX conversation_by_owner ON conversation (owner, used_at);

CREATE TABLE turn (
    conversation_id TEXT NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    message_id TEXT NOT NULL UNIQUE,
    query_id TEXT,
    question TEXT NOT NULL,
    outcome TEXT NOT NULL,
    asked_at INTEGER NOT NULL,
    -- What was replied, as JSON of the room that replied; NULL where only the question is known.
    reply TEXT,
    PRIMARY KEY (conversation_id, number)
) STRICT;

CREATE INDEX turn_by_query ON turn (query_id);
