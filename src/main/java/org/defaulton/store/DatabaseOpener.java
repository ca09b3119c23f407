package org.defaulton.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.defaulton.text.Messages;
import org.defaulton.text.UserException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig.JournalMode;

/**
 * Prepares the database file of a locked home for use.
 *
 * @param home the home folder
 * @param copies names for the files beside the database
 * @param migrations the known versions
 */
record DatabaseOpener(HomeFolder home, DatabaseCopies copies, Migrations migrations) {
    /**
     * The file, ready for use.
     *
     * @param connection to it
     * @param notice sentences about what happened to the old file, null for nothing
     */
    record OpenedDatabase(Connection connection, @Nullable String notice) {}

    /**
     * Opens the file.
     *
     * @throws UserException if the file must not be touched
     */
    OpenedDatabase open() throws IOException, SQLException, UserException {
        copies.restrict();
        new DriverLibrary(home.nativeLibraries()).prepare();
        Path file = home.database();
        Messages messages = Messages.of(DatabaseOpener.class);
        String notice = null;
        switch (DatabaseFileState.of(file, migrations.newest())) {
            case NONE -> create();
            case OURS -> {
                // Nothing to prepare.
            }
            case NEWER -> throw new UserException(messages.text("file.newer", file, migrations.newest()));
            case FOREIGN -> throw new UserException(messages.text("file.foreign", file));
            case DAMAGED -> {
                notice = messages.text("file.set-aside", copies.setAside());
                create();
            }
        }
        return new OpenedDatabase(connect(), notice);
    }

    /** Creates it under another name first, so that a file with the final name is always complete. */
    private void create() throws IOException, SQLException {
        Path draft = home.folder().resolve("defaulton-new.sqlite");
        Files.deleteIfExists(draft);
        Files.deleteIfExists(home.folder().resolve("defaulton-new.sqlite-journal"));
        OwnerOnly.createFile(draft);
        try (Connection connection = ConnectionFactory.durable(draft, JournalMode.DELETE)) {
            ConnectionFactory.execute(connection, "PRAGMA application_id = " + ConnectionFactory.APPLICATION_ID);
            migrations.migrate(connection);
        }
        Files.move(draft, home.database(), StandardCopyOption.ATOMIC_MOVE);
    }

    private Connection connect() throws IOException, SQLException {
        Connection connection = ConnectionFactory.durable(home.database(), JournalMode.WAL);
        try {
            if (ConnectionFactory.version(connection) < migrations.newest()) {
                backUp(connection);
                migrations.migrate(connection);
            }
            return connection;
        } catch (IOException | SQLException e) {
            connection.close();
            throw e;
        }
    }

    private void backUp(Connection connection) throws IOException, SQLException {
        Path backup = copies.backup();
        OwnerOnly.createFile(backup);
        try (PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
            copy.setString(1, backup.toString());
            copy.executeUpdate();
        }
    }
}
