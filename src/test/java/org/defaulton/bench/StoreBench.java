package org.defaulton.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.defaulton.session.Actor;
import org.defaulton.session.EventLog;
import org.defaulton.session.MirrorEvent;
import org.defaulton.session.RecordedEvent;
import org.defaulton.session.SessionMode;
import org.defaulton.session.TinyScenario;
import org.defaulton.store.HomeFolder;
import org.defaulton.store.NewSession;
import org.defaulton.store.SessionPurpose;
import org.defaulton.store.Store;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A durable event through the store compared with the same insert in bare SQLite, in turns, on the same disk. The
 * store's time runs from the call, on the caller's thread, until the event is durable, on the store's thread; nothing
 * waits for it.
 */
@Tag("bench")
class StoreBench {
    private static final double BAR = 1.2;
    private static final int WARM_UP = 5_000;
    private static final int ROUNDS = 5_000;

    @Test
    void a_durable_event_costs_little_more_than_the_bare_insert() throws Exception {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "store-bench");
        long[] ours = new long[ROUNDS];
        long[] bare = new long[ROUNDS];
        try (Store store = Store.open(new HomeFolder(folder.resolve("ours")), Clock.systemUTC());
                BareSqlite sqlite = new BareSqlite(folder.resolve("bare.sqlite"))) {
            UUID uuid = store.begin(new NewSession("tiny", "text", SessionPurpose.of(SessionMode.EXPLORE), "0")).get();
            EventLog log = store.log(uuid);
            for (int i = -WARM_UP; i < ROUNDS; i++) {
                int seq = i + WARM_UP + 1;
                RecordedEvent recorded = new RecordedEvent(seq, Instant.now(), System.nanoTime(), TinyScenario.START,
                        Actor.MEMBER, seq == 1 ? TinyScenario.started() : new MirrorEvent.Searched("word " + seq));
                long begin = System.nanoTime();
                long durable = log.append(recorded).thenApply(_ -> System.nanoTime()).get();
                long between = System.nanoTime();
                sqlite.insert(uuid.toString(), seq);
                long end = System.nanoTime();
                if (i >= 0) {
                    ours[i] = durable - begin;
                    bare[i] = end - between;
                }
            }
        }
        double ratio = (double) median(ours) / median(bare);
        System.out.printf("durable event: store %.1f µs, bare SQLite %.1f µs, ratio %.3f (bar %.1f)%n",
                median(ours) / 1e3, median(bare) / 1e3, ratio, BAR);
        assertThat(ratio).isLessThanOrEqualTo(BAR);
    }

    private static long median(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** The same row with the same durability, and nothing else. */
    private static final class BareSqlite implements AutoCloseable {
        private final Connection connection;
        private final PreparedStatement insert;

        BareSqlite(Path file) throws SQLException {
            connection = DriverManager.getConnection("jdbc:sqlite:" + file);
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                        + "CREATE TABLE event (session TEXT NOT NULL, seq INTEGER NOT NULL, wall TEXT NOT NULL,"
                        + "monotonic INTEGER NOT NULL, simulated TEXT NOT NULL, actor TEXT NOT NULL,"
                        + "type TEXT NOT NULL, version INTEGER NOT NULL, json TEXT NOT NULL,"
                        + "PRIMARY KEY (session, seq)) STRICT, WITHOUT ROWID");
            }
            insert = connection.prepareStatement("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        }

        void insert(String session, int seq) throws SQLException {
            Object[] row = {session, seq, "2026-11-23T19:15:00.123456789Z", 123_456_789_012L, "2024-09-19", "member",
                    "searched", 1, "{\"text\":\"word " + seq + "\"}"};
            for (int i = 0; i < row.length; i++) {
                insert.setObject(i + 1, row[i]);
            }
            insert.executeUpdate();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
