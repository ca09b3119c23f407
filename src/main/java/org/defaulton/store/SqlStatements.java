package org.defaulton.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Helpers that plain JDBC lacks. */
final class SqlStatements {
    /** Reads a value from a row. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Statements that take effect all or not at all. */
    @FunctionalInterface
    interface TransactionBody {
        void run() throws SQLException;
    }

    private SqlStatements() {
    }

    static void update(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            statement.executeUpdate();
        }
    }

    static <T> List<T> query(Connection connection, String sql, RowReader<T> reader, @Nullable Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            List<T> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(reader.read(row));
                }
            }
            return found;
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    static void transaction(Connection connection, TransactionBody statements) throws SQLException {
        ConnectionFactory.execute(connection, "BEGIN IMMEDIATE");
        try {
            statements.run();
            ConnectionFactory.execute(connection, "COMMIT");
        } catch (SQLException e) {
            rollBack(connection, e);
            throw e;
        }
    }

    /** After some failures, such as a full disk, SQLite has already rolled back. */
    private static void rollBack(Connection connection, SQLException reason) {
        try {
            ConnectionFactory.execute(connection, "ROLLBACK");
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }
}
