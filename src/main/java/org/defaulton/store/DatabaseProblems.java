package org.defaulton.store;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.defaulton.text.Messages;
import org.defaulton.text.UserException;
import org.sqlite.SQLiteErrorCode;

/**
 * Turns failures of the database file into sentences for people.
 *
 * @param file the database
 */
record DatabaseProblems(Path file) {
    /** A UserException stays as it is; any other failure becomes one. */
    UserException problem(Throwable failure) {
        return switch (failure) {
            case UserException problem -> problem;
            case SQLException e -> of(e);
            case NoSuchFileException e -> text("file.removed", e);
            case IOException e -> text("file.io", e, String.valueOf(e.getMessage()));
            default -> text("file.other", failure, failure.toString());
        };
    }

    /** Whether SQLite reports that the file is damaged or not a database. */
    static boolean isDamage(SQLException e) {
        SQLiteErrorCode code = code(e);
        return code == SQLiteErrorCode.SQLITE_CORRUPT || code == SQLiteErrorCode.SQLITE_NOTADB;
    }

    private UserException of(SQLException e) {
        return switch (code(e)) {
            case SQLITE_FULL -> text("disk.full", e);
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH -> text("file.read-only", e);
            case SQLITE_CORRUPT, SQLITE_NOTADB -> text("file.damaged", e);
            case SQLITE_CANTOPEN -> text("file.not-openable", e);
            case SQLITE_BUSY, SQLITE_LOCKED -> text("file.busy", e);
            case SQLITE_IOERR -> text("file.io", e, String.valueOf(e.getMessage()));
            default -> text("file.other", e, String.valueOf(e.getMessage()));
        };
    }

    /** The lowest byte is the kind of error; the others give more detail than people need. */
    private static SQLiteErrorCode code(SQLException e) {
        return SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xff);
    }

    private UserException text(String key, Throwable cause, Object... more) {
        Object[] args = more.length == 0 ? new Object[]{file} : new Object[]{file, more[0]};
        return new UserException(Messages.of(DatabaseProblems.class).text(key, args), cause);
    }
}
