package org.defaulton.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.defaulton.text.Messages;
import org.defaulton.text.UserException;
import org.jspecify.annotations.Nullable;

/** The only thread that uses the file once it is open. Callers get their results as futures and never wait. */
final class DatabaseThread implements AutoCloseable {
    /** A job that uses the file. */
    @FunctionalInterface
    interface DatabaseJob<T extends @Nullable Object> {
        T run(Connection connection) throws SQLException, IOException, UserException;
    }

    private final Path file;
    private final DatabaseProblems failures;
    private final Connection connection;
    /** The system's identity of the file, independent of its name; null if the system has none, as on Windows. */
    private final @Nullable Object identity;
    /** Not a daemon thread: the JVM stays alive until everything is written and the store is closed. */
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(), task -> new Thread(task, "store writer"));
    private final AtomicBoolean closing = new AtomicBoolean();
    /** Completes once the file is closed, with the failure to close it, if any. */
    private final CompletableFuture<@Nullable SQLException> closed = new CompletableFuture<>();

    DatabaseThread(Path file, Connection connection) throws IOException {
        this.file = file;
        this.failures = new DatabaseProblems(file);
        this.connection = connection;
        this.identity = identity(file);
    }

    /** Runs the job after all earlier ones; the future fails with a {@link UserException}. */
    <T extends @Nullable Object> CompletableFuture<T> run(DatabaseJob<T> job) {
        CompletableFuture<T> result = new CompletableFuture<>();
        try {
            thread.execute(() -> answer(job, result));
        } catch (RejectedExecutionException e) {
            result.completeExceptionally(
                    new UserException(Messages.of(DatabaseThread.class).text("store.closed", file), e));
        }
        return result;
    }

    /** Runs all earlier jobs and those that follow from them, then closes the file. Blocks. */
    @Override
    public void close() throws SQLException {
        if (closing.compareAndSet(false, true)) {
            thread.execute(this::closeWhenIdle);
        }
        SQLException failure = closed.join();
        if (failure != null) {
            throw failure;
        }
    }

    /** Any failure, even an Error, reaches whoever waits for the result. */
    private <T extends @Nullable Object> void answer(DatabaseJob<T> job, CompletableFuture<T> result) {
        try {
            if (!Objects.equals(identity, identity(file))) {
                throw new NoSuchFileException(file.toString(), null, "it is another file than before");
            }
            result.complete(job.run(connection));
        } catch (Throwable e) {
            result.completeExceptionally(failures.problem(e));
        }
    }

    /** The result of one job may submit the next, as a session's events do, so the queue may have grown meanwhile. */
    private void closeWhenIdle() {
        if (!thread.getQueue().isEmpty()) {
            thread.execute(this::closeWhenIdle);
            return;
        }
        thread.shutdown();
        try {
            connection.close();
            closed.complete(null);
        } catch (SQLException e) {
            closed.complete(e);
        }
    }

    private static @Nullable Object identity(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }
}
