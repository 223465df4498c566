-- Room conversation: an answer that was looked up for the sake of another turn is kept like one, and shown with that other.
ALTER TABLE turn ADD COLUMN part_of TEXT;
