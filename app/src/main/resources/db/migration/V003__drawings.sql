-- Room conversation: how its reader wants an answer drawn; NULL where she has not said.
ALTER TABLE turn ADD COLUMN drawn TEXT;
