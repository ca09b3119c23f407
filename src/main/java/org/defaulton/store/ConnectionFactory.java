package org.defaulton.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** Opens connections to the database file. */
final class ConnectionFactory {
    /** Marks the file as ours: "DfOn" in ASCII. */
    static final int APPLICATION_ID = 0x44664f6e;

    private static final int BUSY_MILLIS = 2_000;

    private ConnectionFactory() {
    }

    /**
     * A connection for inspection that does not change the file.
     *
     * @param logged whether some of the data is still in the log; if there is no log, SQLite is kept from creating one
     */
    static Connection readOnly(Path file, boolean logged) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(BUSY_MILLIS);
        return config.createConnection(address(file) + (logged ? "" : "?immutable=1"));
    }

    /** A connection for work: a commit returns once the data is on disk. */
    static Connection durable(Path file, JournalMode journal) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(journal);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        Connection connection = config.createConnection(address(file));
        // On macOS only this reaches the disk rather than its cache; elsewhere it changes nothing.
        execute(connection, "PRAGMA fullfsync = ON");
        // Erased data is overwritten.
        execute(connection, "PRAGMA secure_delete = ON");
        return connection;
    }

    /** Runs one or more statements. */
    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** The first column of the first row. */
    static String ask(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        }
    }

    static int version(Connection connection) throws SQLException {
        return Integer.parseInt(ask(connection, "PRAGMA user_version"));
    }

    /** As a URI, because a question mark in a plain path would start options. */
    private static String address(Path file) {
        return "jdbc:sqlite:" + file.toUri();
    }
}
