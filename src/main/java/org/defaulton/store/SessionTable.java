package org.defaulton.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.defaulton.session.SessionMode;

/** The table of sessions, with the texts of their scenarios. Used only on the store's thread. */
final class SessionTable {
    private static final String STATION = "station";

    private SessionTable() {
    }

    static void insert(Connection connection, UUID uuid, NewSession session, Instant started) throws SQLException {
        String hash = sha256(session.scenarioText());
        // If the stored text is damaged, the next session that uses it repairs it.
        SqlStatements.update(connection, """
                INSERT INTO scenario_text (hash, id, text) VALUES (?, ?, ?)
                ON CONFLICT DO UPDATE SET id = excluded.id, text = excluded.text WHERE text <> excluded.text""", hash,
                session.scenarioId(), session.scenarioText());
        SqlStatements.update(connection, "INSERT OR IGNORE INTO preference (key, value) VALUES (?, ?)", STATION,
                UUID.randomUUID().toString());
        SessionPurpose purpose = session.purpose();
        SqlStatements.update(connection, """
                INSERT INTO session (uuid, station, mode, participant, condition, rehearsal, scenario_hash, app_version,
                started) VALUES (?, (SELECT value FROM preference WHERE key = ?), ?, ?, ?, ?, ?, ?, ?)""",
                uuid.toString(), STATION, word(purpose.mode()), purpose.participant(), purpose.condition(),
                purpose.rehearsal() ? 1 : 0, hash, session.appVersion(), started.toString());
    }

    /** The selected sessions, the latest first. */
    static List<StoredSession> find(Connection connection, SessionQuery query) throws SQLException {
        return SqlStatements.query(connection, """
                SELECT uuid, mode, participant, condition, rehearsal, id, hash, started, ended
                FROM session JOIN scenario_text ON hash = scenario_hash
                WHERE (?1 IS NULL OR mode = ?1)
                AND (?2 IS NULL OR participant = ?2)
                AND (?3 IS NULL OR condition = ?3)
                AND (NOT ?4 OR (ended IS NULL AND set_aside IS NULL
                    AND EXISTS (SELECT 1 FROM event WHERE event.session = uuid)))
                ORDER BY started DESC, session.rowid DESC""", SessionTable::session,
                query.mode() == null ? null : word(query.mode()), query.participant(), query.condition(),
                query.open() ? 1 : 0);
    }

    private static StoredSession session(ResultSet row) throws SQLException {
        SessionPurpose purpose = new SessionPurpose(SessionMode.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
                row.getString(3), row.getString(4), row.getBoolean(5));
        String ended = row.getString(9);
        return new StoredSession(UUID.fromString(row.getString(1)), purpose, row.getString(6), row.getString(7),
                Instant.parse(row.getString(8)), ended == null ? null : Instant.parse(ended));
    }

    static String scenarioText(Connection connection, String hash) throws SQLException {
        return SqlStatements
                .query(connection, "SELECT text FROM scenario_text WHERE hash = ?", row -> row.getString(1), hash)
                .getFirst();
    }

    static void setAside(Connection connection, UUID uuid, String why) throws SQLException {
        SqlStatements.update(connection, "UPDATE session SET set_aside = ? WHERE uuid = ?", why, uuid.toString());
    }

    static void end(Connection connection, UUID uuid, Instant ended) throws SQLException {
        SqlStatements.update(connection, "UPDATE session SET ended = ? WHERE uuid = ?", ended.toString(),
                uuid.toString());
    }

    /** Also deletes its events, and the scenario's text if no other session uses it. */
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

    private static String word(SessionMode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }

    static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256", e);
        }
    }
}
