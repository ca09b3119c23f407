package org.defaulton.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** The table of sessions, with the scenarios' texts. Used on the writer's thread only. */
final class SessionTable {
    private static final String STATION = "station";

    private SessionTable() {
    }

    static void insert(Connection connection, UUID uuid, NewSession session, Instant started) throws SQLException {
        String hash = sha256(session.scenarioText());
        // A text that was damaged in the file is whole again with the next session on it.
        SqlStatements.update(connection, """
                INSERT INTO scenario_text (hash, id, text) VALUES (?, ?, ?)
                ON CONFLICT DO UPDATE SET id = excluded.id, text = excluded.text WHERE text <> excluded.text""", hash,
                session.scenarioId(), session.scenarioText());
        SqlStatements.update(connection, "INSERT OR IGNORE INTO preference (key, value) VALUES (?, ?)", STATION,
                UUID.randomUUID().toString());
        SqlStatements.update(connection, """
                INSERT INTO session (uuid, station, mode, rehearsal, scenario_hash, app_version, started)
                VALUES (?, (SELECT value FROM preference WHERE key = ?), ?, ?, ?, ?, ?)""", uuid.toString(), STATION,
                session.mode(), session.rehearsal() ? 1 : 0, hash, session.appVersion(), started.toString());
    }

    /** The one begun last, of those that have not ended, have events and were not set aside. */
    static Optional<StoredSession> latest(Connection connection) throws SQLException {
        return SqlStatements
                .query(connection, """
                        SELECT uuid, started, id, text, hash FROM session JOIN scenario_text ON hash = scenario_hash
                        WHERE ended IS NULL AND set_aside IS NULL
                        AND EXISTS (SELECT 1 FROM event WHERE event.session = uuid)
                        ORDER BY started DESC, session.rowid DESC LIMIT 1""",
                        row -> new StoredSession(UUID.fromString(row.getString(1)), Instant.parse(row.getString(2)),
                                row.getString(3), row.getString(4), sha256(row.getString(4)).equals(row.getString(5))))
                .stream()
                .findFirst();
    }

    static void setAside(Connection connection, UUID uuid, String why) throws SQLException {
        SqlStatements.update(connection, "UPDATE session SET set_aside = ? WHERE uuid = ?", why, uuid.toString());
    }

    static void end(Connection connection, UUID uuid, Instant ended) throws SQLException {
        SqlStatements.update(connection, "UPDATE session SET ended = ? WHERE uuid = ?", ended.toString(),
                uuid.toString());
    }

    /** Its events go with it, and the scenario's text if no other session runs on it. */
    static void delete(Connection connection, UUID uuid) throws SQLException {
        SqlStatements.update(connection, "DELETE FROM session WHERE uuid = ?", uuid.toString());
        SqlStatements.update(connection,
                "DELETE FROM scenario_text WHERE hash NOT IN (SELECT scenario_hash FROM session)");
    }

    static void deleteAll(Connection connection) throws SQLException {
        SqlStatements.update(connection, "DELETE FROM session");
        SqlStatements.update(connection, "DELETE FROM scenario_text");
        SqlStatements.update(connection, "DELETE FROM preference");
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256", e);
        }
    }
}
