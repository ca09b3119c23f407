-- Why the app could not continue the session, in a sentence; null for one that it can. It stays in the file for whoever asks.
ALTER TABLE session ADD COLUMN set_aside TEXT;
