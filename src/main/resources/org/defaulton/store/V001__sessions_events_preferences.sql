-- The text that a session ran on, so that an edited scenario file never breaks an old session.
CREATE TABLE scenario_text (
    hash TEXT PRIMARY KEY, -- SHA-256 of the text, in hexadecimal
    id   TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE session (
    uuid          TEXT PRIMARY KEY,
    station       TEXT NOT NULL, -- random, the same for all sessions of one installation
    mode          TEXT NOT NULL, -- such as 'explore'
    rehearsal     INTEGER NOT NULL CHECK (rehearsal IN (0, 1)),
    scenario_hash TEXT NOT NULL REFERENCES scenario_text (hash),
    app_version   TEXT NOT NULL,
    started       TEXT NOT NULL, -- instants are ISO 8601 in UTC
    ended         TEXT
) STRICT;

CREATE INDEX session_by_scenario ON session (scenario_hash);

CREATE TABLE event (
    session   TEXT NOT NULL REFERENCES session (uuid) ON DELETE CASCADE,
    seq       INTEGER NOT NULL CHECK (seq > 0),
    wall      TEXT NOT NULL,
    monotonic INTEGER NOT NULL, -- nanoseconds, comparable within one run of the app
    simulated TEXT NOT NULL,    -- the simulated day before the event
    actor     TEXT NOT NULL CHECK (actor IN ('member', 'facilitator', 'script', 'system')),
    type      TEXT NOT NULL,
    version   INTEGER NOT NULL,
    json      TEXT NOT NULL,
    PRIMARY KEY (session, seq)
) STRICT, WITHOUT ROWID;

-- Whatever goes wrong in the app: a log never has a gap.
CREATE TRIGGER event_follows_the_last BEFORE INSERT ON event
WHEN NEW.seq <> 1 + coalesce((SELECT max(seq) FROM event WHERE session = NEW.session), 0)
BEGIN
    SELECT RAISE(ABORT, 'the event does not follow the last one');
END;

CREATE TRIGGER event_stays BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'an event never changes');
END;

CREATE TABLE preference (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
