package org.defaulton.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.defaulton.store.Homes.SESSION;
import static org.defaulton.store.Homes.answer;
import static org.defaulton.store.Homes.event;
import static org.defaulton.store.Homes.events;
import static org.defaulton.store.Homes.kept;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.assertj.core.api.AbstractThrowableAssert;
import org.defaulton.session.EventLog;
import org.defaulton.text.UserException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Failures while the app runs. */
class TroubleTest {
    @TempDir
    Path folder;
    private Path file;
    private Store store;
    private EventLog log;

    @BeforeEach
    void begin() throws Exception {
        store = Homes.open(folder);
        file = folder.resolve("defaulton.sqlite");
        UUID uuid = answer(store.begin(SESSION));
        log = store.log(uuid);
        answer(log.append(event(1)));
    }

    @AfterEach
    void close() throws UserException {
        store.close();
    }

    @Test
    void a_full_disk_is_reported_and_saving_continues_once_there_is_space() throws Exception {
        FullDisk.fill(store);
        int seq = 2;
        while (!log.append(event(seq)).handle((_, failure) -> failure != null).get()) {
            seq++;
        }
        int refused = seq;
        refused(refused).hasMessageContainingAll("is full", file.toString(), "Free some space");
        FullDisk.free(store);
        answer(log.append(event(refused)));
        assertThat(kept(store).map(Homes.Kept::events)).contains(events(refused));
    }

    @Test
    void a_file_moved_away_is_reported_and_saving_continues_once_it_is_back() throws Exception {
        Path away = Files.move(file, folder.resolve("away"));
        refused(2).hasMessageContainingAll("moved, replaced or deleted", file.toString(), "Put it back");
        Files.move(away, file);
        answer(log.append(event(2)));
        assertThat(kept(store).map(Homes.Kept::events)).contains(events(2));
    }

    @Test
    void a_file_replaced_by_another_is_reported() throws Exception {
        Path away = Files.move(file, folder.resolve("away"));
        Files.copy(away, file);
        refused(2).hasMessageContaining("moved, replaced or deleted");
        Files.move(away, file, StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void a_file_that_becomes_read_only_is_reported() throws Exception {
        execute("PRAGMA query_only = ON");
        refused(2).hasMessageContainingAll("cannot be written to", file.toString());
        execute("PRAGMA query_only = OFF");
        answer(log.append(event(2)));
    }

    @Test
    void a_file_damaged_while_running_is_reported_and_set_aside_at_the_next_start() throws Exception {
        for (int seq = 2; seq <= 300; seq++) {
            answer(log.append(event(seq)));
        }
        answer(store.writer().run(connection -> ConnectionFactory.ask(connection, "PRAGMA wal_checkpoint(TRUNCATE)")));
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(4_096);
            bytes.write(new byte[(int) bytes.length() - 4_096]);
        }
        execute("PRAGMA shrink_memory");
        assertThatThrownBy(() -> kept(store)).isInstanceOf(UserException.class)
                .hasMessageContainingAll("is damaged", file.toString(), "start it again");
        store.close();
        store = Homes.open(folder);
        assertThat(store.notice()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"SQLITE_IOERR_FSYNC,reports an error", "SQLITE_IOERR_SHMSIZE,reports an error", "SQLITE_FULL,is full",
            "SQLITE_BUSY,Another program", "SQLITE_READONLY_DBMOVED,cannot be written", "SQLITE_CORRUPT,is damaged",
            "SQLITE_CANTOPEN,cannot be opened", "SQLITE_NOMEM,could not use the file"})
    void every_error_of_sqlite_has_a_sentence_with_the_files_name(SQLiteErrorCode code, String part) {
        UserException problem = new DatabaseProblems(file).problem(new SQLiteException("[" + code + "]", code));
        assertThat(problem.sentence()).contains(part, file.toString()).endsWith(".");
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refused(int seq) {
        return assertThatThrownBy(() -> answer(log.append(event(seq)))).isInstanceOf(UserException.class);
    }

    private void execute(String sql) throws Exception {
        answer(store.writer().run(connection -> {
            ConnectionFactory.execute(connection, sql);
            return true;
        }));
    }
}
