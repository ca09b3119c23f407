package org.defaulton.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.defaulton.session.EventLog;
import org.defaulton.session.RecordedEvent;
import org.defaulton.text.UserException;
import org.jspecify.annotations.Nullable;

/**
 * The SQLite file in a home: all sessions and preferences. Every method but {@link #open} and {@link #close} returns at
 * once; the futures complete on the store's own thread, and fail with a {@link UserException}. Thread-safe.
 */
public final class Store implements AutoCloseable {
    private final HomeLock lock;
    private final DatabaseCopies copies;
    private final DatabaseThread writer;
    private final EventTable events;
    private final @Nullable String notice;

    private Store(HomeLock lock, DatabaseCopies copies, DatabaseOpener.OpenedDatabase opened)
            throws IOException, SQLException {
        this.lock = lock;
        this.copies = copies;
        this.notice = opened.notice();
        this.events = new EventTable(opened.connection());
        this.writer = new DatabaseThread(copies.home().database(), opened.connection());
    }

    /**
     * Opens the file in the home, creating it if it is missing.
     *
     * @param clock gives the times at which sessions begin and end, and those in the names of files set aside
     * @throws UserException if that fails; no file has been changed then
     */
    public static Store open(HomeFolder home, Clock clock) throws UserException {
        try {
            return open(home, clock, Migrations.known());
        } catch (IOException e) {
            throw new DatabaseProblems(home.database()).problem(e);
        }
    }

    static Store open(HomeFolder home, Clock clock, Migrations migrations) throws UserException {
        home.create();
        HomeLock lock = HomeLock.take(home);
        try {
            DatabaseCopies copies = new DatabaseCopies(home, clock);
            return new Store(lock, copies, new DatabaseOpener(home, copies, migrations).open());
        } catch (IOException | SQLException | UserException e) {
            UserException problem = e instanceof IOException io
                    ? home.problem(io)
                    : new DatabaseProblems(home.database()).problem(e);
            release(lock, problem);
            throw problem;
        }
    }

    private static void release(HomeLock lock, UserException problem) {
        try {
            lock.close();
        } catch (IOException e) {
            problem.addSuppressed(e);
        }
    }

    /** What happened to a damaged file, in sentences for people; usually empty. */
    public Optional<String> notice() {
        return Optional.ofNullable(notice);
    }

    /** Begins a session; write its events to {@link #log}. */
    public CompletableFuture<UUID> begin(NewSession session) {
        return writer.run(connection -> {
            UUID uuid = UUID.randomUUID();
            SqlStatements.transaction(connection,
                    () -> SessionTable.insert(connection, uuid, session, copies.clock().instant()));
            return uuid;
        });
    }

    /** The selected sessions, the latest first. */
    public CompletableFuture<List<StoredSession>> sessions(SessionQuery query) {
        return writer.run(connection -> SessionTable.find(connection, query));
    }

    /** The text of the session's scenario file. */
    public CompletableFuture<String> scenarioText(StoredSession session) {
        return writer.run(connection -> SessionTable.scenarioText(connection, session.scenarioHash()));
    }

    /**
     * Reads the events of a session one by one.
     *
     * @param reader gets every event, in order, on the store's own thread; an exception from it stops the reading
     */
    public CompletableFuture<@Nullable Void> read(UUID uuid, Consumer<RecordedEvent> reader) {
        return writer.run(_ -> {
            events.read(uuid, reader);
            return null;
        });
    }

    /**
     * Marks a session that the app cannot resume: it stays in the file but is no longer open.
     *
     * @param why a sentence for people
     */
    public CompletableFuture<@Nullable Void> setAside(UUID uuid, String why) {
        return change(connection -> SessionTable.setAside(connection, uuid, why));
    }

    /** Ends the session: it stays in the file but is no longer open. */
    public CompletableFuture<@Nullable Void> end(UUID uuid) {
        return change(connection -> SessionTable.end(connection, uuid, copies.clock().instant()));
    }

    /** The log for the events of the session, which stores each one in a transaction of its own. */
    public EventLog log(UUID uuid) {
        return recorded -> change(_ -> events.append(uuid, recorded));
    }

    /** All preferences, by key. */
    public CompletableFuture<Map<String, String>> preferences() {
        return writer.run(connection -> SqlStatements
                .query(connection, "SELECT key, value FROM preference",
                        row -> Map.entry(row.getString(1), row.getString(2)))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Saves a preference, replacing the one with the same key. */
    public CompletableFuture<@Nullable Void> preference(String key, String value) {
        return change(connection -> SqlStatements.update(connection,
                "INSERT INTO preference (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
                key, value));
    }

    /** Erases all traces of the preference from the disk, including the backups, which are deleted. */
    public CompletableFuture<@Nullable Void> erasePreference(String key) {
        return writer.run(connection -> {
            SqlStatements.update(connection, "DELETE FROM preference WHERE key = ?", key);
            return forget(connection);
        });
    }

    /** Erases all traces of the session from the disk, including the backups, which are deleted. */
    public CompletableFuture<@Nullable Void> erase(UUID uuid) {
        return writer.run(connection -> {
            SqlStatements.transaction(connection, () -> SessionTable.delete(connection, uuid));
            return forget(connection);
        });
    }

    /** Erases all sessions and preferences from the disk, including backups, files set aside, and logs. */
    public CompletableFuture<@Nullable Void> eraseAll() {
        return writer.run(connection -> {
            SqlStatements.transaction(connection, () -> SessionTable.deleteAll(connection));
            copies.deleteDamaged();
            copies.emptyLogs();
            return forget(connection);
        });
    }

    /** Finishes all pending work, then closes the file. Blocks. */
    @Override
    public void close() throws UserException {
        try (lock) {
            writer.close();
        } catch (SQLException | IOException e) {
            throw new DatabaseProblems(copies.home().database()).problem(e);
        }
    }

    /** For tests that need the file in a special state. */
    DatabaseThread writer() {
        return writer;
    }

    /** Deleted data is still in the write-ahead log, which is emptied here, and in backups. */
    private @Nullable Void forget(Connection connection) throws SQLException, IOException {
        ConnectionFactory.ask(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        copies.deleteBackups();
        return null;
    }

    /** A change without a result. */
    @FunctionalInterface
    private interface StoreChange {
        void run(Connection connection) throws SQLException;
    }

    private CompletableFuture<@Nullable Void> change(StoreChange change) {
        return writer.run(connection -> {
            change.run(connection);
            return null;
        });
    }
}
