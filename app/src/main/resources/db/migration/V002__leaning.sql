-- Room conversation: what a follow-up leans on is kept with the turn it leans on, so that it can be understood again. Ids of
-- questions are chosen by clients, so that two people may have the same.
DROP TABLE turn;
ALTER TABLE conversation DROP COLUMN context;

CREATE TABLE turn (
    conversation_id TEXT NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    message_id TEXT NOT NULL,
    query_id TEXT,
    question TEXT NOT NULL,
    outcome TEXT NOT NULL,
    asked_at INTEGER NOT NULL,
    -- What was said to it, as JSON; no rows.
    reply TEXT NOT NULL,
    -- How to understand it again, as JSON; NULL where nothing leans on it.
    lean TEXT,
    PRIMARY KEY (conversation_id, number)
) STRICT;

CREATE INDEX turn_by_query ON turn (query_id);
