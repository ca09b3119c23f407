package org.defaulton.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.session.EventCodec;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.SessionEvent;
import org.defaulton.session.SessionMode;
import org.defaulton.store.HomeFolder;
import org.defaulton.store.NewSession;
import org.defaulton.store.SessionPurpose;
import org.defaulton.store.Store;

/** Writes a session with a large number of choices into a home. */
final class LongSession {
    private static final List<String> CONTROLS = List.of("genai-training", "messaging-suggestions", "save-resumes",
            "ads-outside");
    /** So many choices on one day, then time passes; a long session covers about seven years. */
    private static final int DAYS = 2_500;

    private LongSession() {
    }

    /**
     * Writes the session.
     *
     * @param args the folder of the home, and how many events
     */
    public static void main(String[] args) throws Exception {
        fill(Path.of(args[0]), Integer.parseInt(args[1]));
    }

    static UUID fill(Path folder, int events) throws Exception {
        Scenario scenario = BuiltInContent.scenario("linkedin");
        UUID uuid;
        try (Store store = Store.open(new HomeFolder(folder), Clock.systemUTC())) {
            uuid = store.begin(new NewSession(scenario.id(), BuiltInContent.scenarioText("linkedin"),
                    SessionPurpose.of(SessionMode.EXPLORE), "0")).get();
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("defaulton.sqlite"))) {
            connection.setAutoCommit(false);
            write(connection, uuid, scenario, events);
            connection.commit();
        }
        return uuid;
    }

    private static void write(Connection connection, UUID uuid, Scenario scenario, int events) throws SQLException {
        try (PreparedStatement insert = connection
                .prepareStatement("INSERT INTO event VALUES (?, ?, ?, ?, ?, 'member', ?, ?, ?)")) {
            EventCodec writer = new EventCodec();
            for (int seq = 1; seq <= events; seq++) {
                EventCodec.EncodedEvent written = writer.write(event(scenario, seq, events));
                Object[] row = {uuid.toString(), seq, Instant.now().toString(), System.nanoTime(),
                        scenario.start().toString(), written.type(), written.version(), written.json()};
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.executeUpdate();
            }
        }
    }

    private static SessionEvent event(Scenario scenario, int seq, int events) {
        if (seq == 1) {
            return SessionEvent.Started.of(scenario, BuiltInContent.members().getFirst());
        }
        LocalDate day = scenario.start().plusDays((long) seq * DAYS / events);
        int turn = seq / 2;
        return seq % 10 == 0
                ? new HistoryEvent.DateMoved(day)
                : new HistoryEvent.Chosen(CONTROLS.get(turn % CONTROLS.size()), seq % 2 == 0 ? "off" : "on", day);
    }
}
