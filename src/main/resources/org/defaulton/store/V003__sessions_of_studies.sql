-- The participant and the condition of a study; both are ids, null outside studies.
ALTER TABLE session ADD COLUMN participant TEXT;
ALTER TABLE session ADD COLUMN condition TEXT;
