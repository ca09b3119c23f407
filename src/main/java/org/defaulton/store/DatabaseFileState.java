package org.defaulton.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** The state of a database file, found out without changing it. */
enum DatabaseFileState {
    /** Nothing is there yet. */
    NONE,
    /** Our intact database, of this version or an older one. */
    OURS,
    /** Our database, from a newer version. */
    NEWER,
    /** Another program's database. */
    FOREIGN,
    /** Not a database, or a damaged one. */
    DAMAGED;

    /**
     * Inspects the file.
     *
     * @param newest the newest version that is known
     * @throws SQLException if it cannot be read
     */
    static DatabaseFileState of(Path file, int newest) throws IOException, SQLException {
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        boolean logged = Files.exists(log) && Files.size(log) > 0;
        if (!Files.exists(file) && Files.isSymbolicLink(file)) {
            // The link may point to a disk that is not mounted today: do not create a new file in its place.
            throw new NoSuchFileException(file.toString());
        }
        if (!Files.exists(file) || Files.size(file) == 0) {
            // A log without its database must not be combined with a new database.
            return logged ? DAMAGED : NONE;
        }
        try (Connection connection = ConnectionFactory.readOnly(file, logged)) {
            return of(connection, newest);
        } catch (SQLException e) {
            if (DatabaseProblems.isDamage(e)) {
                return DAMAGED;
            }
            throw e;
        }
    }

    private static DatabaseFileState of(Connection connection, int newest) throws SQLException {
        if (ConnectionFactory.ask(connection, "PRAGMA page_count").equals("0")) {
            return DAMAGED;
        }
        if (Integer.parseInt(
                ConnectionFactory.ask(connection, "PRAGMA application_id")) != ConnectionFactory.APPLICATION_ID) {
            return FOREIGN;
        }
        if (ConnectionFactory.version(connection) > newest) {
            return NEWER;
        }
        return ConnectionFactory.ask(connection, "PRAGMA quick_check(1)").equals("ok") ? OURS : DAMAGED;
    }
}
