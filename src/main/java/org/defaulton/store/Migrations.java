package org.defaulton.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The steps from an empty file to the newest version. The file's {@code user_version} counts the steps taken.
 *
 * @param scripts SQL, the first leads to version 1
 */
record Migrations(List<String> scripts) {
    private static final List<String> NAMES = List.of("V001__sessions_events_preferences.sql",
            "V002__sessions_set_aside.sql", "V003__sessions_of_studies.sql");

    Migrations {
        scripts = List.copyOf(scripts);
    }

    /** The steps known to this version of the app. */
    static Migrations known() throws IOException {
        List<String> scripts = new ArrayList<>();
        for (String name : NAMES) {
            try (InputStream script = Migrations.class.getResourceAsStream(name)) {
                if (script == null) {
                    throw new IOException("The program is not whole, it lacks " + name);
                }
                scripts.add(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return new Migrations(scripts);
    }

    int newest() {
        return scripts.size();
    }

    /** Takes the remaining steps, each completely or not at all. */
    void migrate(Connection connection) throws SQLException {
        for (int version = ConnectionFactory.version(connection) + 1; version <= newest(); version++) {
            String step = scripts.get(version - 1) + "\n; PRAGMA user_version = " + version;
            SqlStatements.transaction(connection, () -> ConnectionFactory.execute(connection, step));
        }
    }
}
