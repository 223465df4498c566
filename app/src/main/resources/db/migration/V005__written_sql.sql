-- Room conversation: SQL that was not ours, as JSON, to run it again when its answer is looked at; no rows. NULL where there is none.
ALTER TABLE turn ADD COLUMN written TEXT;
