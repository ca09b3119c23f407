package org.defaulton.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.defaulton.session.Actor;
import org.defaulton.session.Events;
import org.defaulton.session.Recorded;
import org.defaulton.text.Problem;

/** The table of events. Used on the writer's thread only. */
final class EventTable {
    private final Events events = new Events();
    private final PreparedStatement insert;
    private final PreparedStatement select;

    EventTable(Connection connection) throws SQLException {
        insert = connection.prepareStatement("""
                INSERT INTO event (session, seq, wall, monotonic, simulated, actor, type, version, json)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""");
        select = connection.prepareStatement("""
                SELECT seq, wall, monotonic, simulated, actor, type, version, json
                FROM event WHERE session = ? ORDER BY seq""");
    }

    /** One transaction: once this returns, the event is on the disk. */
    void append(UUID session, Recorded recorded) throws SQLException {
        Events.Written event = events.write(recorded.event());
        insert.setString(1, session.toString());
        insert.setLong(2, recorded.seq());
        insert.setString(3, recorded.wall().toString());
        insert.setLong(4, recorded.monotonicNanos());
        insert.setString(5, recorded.simulated().toString());
        insert.setString(6, recorded.actor().name().toLowerCase(Locale.ROOT));
        insert.setString(7, event.type());
        insert.setInt(8, event.version());
        insert.setString(9, event.json());
        insert.executeUpdate();
    }

    /** The session's events, in order. */
    List<Recorded> of(UUID session) throws SQLException, Problem {
        select.setString(1, session.toString());
        List<Recorded> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(recorded(row));
            }
        }
        return found;
    }

    private Recorded recorded(ResultSet row) throws SQLException, Problem {
        Actor actor = Actor.valueOf(row.getString("actor").toUpperCase(Locale.ROOT));
        Events.Written event = new Events.Written(row.getString("type"), row.getInt("version"), row.getString("json"));
        return new Recorded(row.getLong("seq"), Instant.parse(row.getString("wall")), row.getLong("monotonic"),
                LocalDate.parse(row.getString("simulated")), actor, events.read(event));
    }
}
