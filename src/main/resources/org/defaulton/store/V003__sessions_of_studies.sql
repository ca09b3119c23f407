-- Whose session of a study it was, and which condition of the study it showed; both are ids, null where there is none.
ALTER TABLE session ADD COLUMN participant TEXT;
ALTER TABLE session ADD COLUMN condition TEXT;
CREATE INDEX session_by_participant ON session (participant) WHERE participant IS NOT NULL;
