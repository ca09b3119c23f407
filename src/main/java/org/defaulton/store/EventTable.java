package org.defaulton.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.defaulton.session.Actor;
import org.defaulton.session.EventCodec;
import org.defaulton.session.RecordedEvent;
import org.defaulton.text.Messages;
import org.defaulton.text.UserException;
import org.jspecify.annotations.Nullable;

/** The table of events. Used only on the store's thread. */
final class EventTable {
    private static final String INSERT = """
            INSERT INTO event (session, seq, wall, monotonic, simulated, actor, type, version, json)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String SELECT = """
            SELECT seq, wall, monotonic, simulated, actor, type, version, json
            FROM event WHERE session = ? ORDER BY seq""";

    private final EventCodec events = new EventCodec();
    private final Connection connection;
    /** Reused from one event to the next. A failure makes it unusable, so it is then dropped. */
    private @Nullable PreparedStatement insert;

    EventTable(Connection connection) {
        this.connection = connection;
    }

    /** One transaction: once this returns, the event is on the disk. */
    void append(UUID session, RecordedEvent recorded) throws SQLException {
        PreparedStatement statement = insert == null ? connection.prepareStatement(INSERT) : insert;
        insert = null;
        fill(statement, session, recorded);
        statement.executeUpdate();
        insert = statement;
    }

    private void fill(PreparedStatement statement, UUID session, RecordedEvent recorded) throws SQLException {
        EventCodec.EncodedEvent event = events.write(recorded.event());
        statement.setString(1, session.toString());
        statement.setLong(2, recorded.seq());
        statement.setString(3, recorded.wall().toString());
        statement.setLong(4, recorded.monotonicNanos());
        statement.setString(5, recorded.simulated().toString());
        statement.setString(6, recorded.actor().name().toLowerCase(Locale.ROOT));
        statement.setString(7, event.type());
        statement.setInt(8, event.version());
        statement.setString(9, event.json());
    }

    /** Passes the session's events to the reader in order, holding only one in memory. */
    void read(UUID session, Consumer<RecordedEvent> reader) throws SQLException, UserException {
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, session.toString());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    tell(row, reader);
                }
            }
        }
    }

    private void tell(ResultSet row, Consumer<RecordedEvent> reader) throws SQLException, UserException {
        try {
            reader.accept(recorded(row));
        } catch (RuntimeException e) {
            throw new UserException(
                    Messages.of(EventTable.class).text("event.unfit", row.getLong(1), String.valueOf(e.getMessage())),
                    e);
        }
    }

    private RecordedEvent recorded(ResultSet row) throws SQLException, UserException {
        Actor actor = Actor.valueOf(row.getString(5).toUpperCase(Locale.ROOT));
        EventCodec.EncodedEvent event = new EventCodec.EncodedEvent(row.getString(6), row.getInt(7), row.getString(8));
        return new RecordedEvent(row.getLong(1), Instant.parse(row.getString(2)), row.getLong(3),
                LocalDate.parse(row.getString(4)), actor, events.read(event));
    }
}
