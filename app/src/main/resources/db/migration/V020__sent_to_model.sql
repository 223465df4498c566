-- What left for a language model, byte for byte, and for whose question.
CREATE TABLE sent_to_model (
    id       INTEGER PRIMARY KEY,
    subject  TEXT NOT NULL,
    work     TEXT NOT NULL,
    sent_at  TEXT NOT NULL,
    saw      TEXT NOT NULL,
    body     TEXT NOT NULL
) STRICT;

CREATE INDEX sent_to_model_by_work ON sent_to_model (subject, work);
