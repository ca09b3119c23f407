package org.defaulton.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulton.store.Homes.SESSION;
import static org.defaulton.store.Homes.answer;
import static org.defaulton.store.Homes.event;
import static org.defaulton.store.Homes.events;
import static org.defaulton.store.Homes.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.defaulton.session.Actor;
import org.defaulton.session.FormEvent;
import org.defaulton.session.RecordedEvent;
import org.defaulton.session.TinyScenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EraseTest {
    private static final String SECRET = "something nobody else should read";

    @TempDir
    Path folder;

    @Test
    void an_erased_session_leaves_no_trace_in_any_file_and_the_others_stay() throws Exception {
        try (Store store = Homes.open(folder)) {
            UUID kept = answer(store.begin(SESSION));
            answer(store.log(kept).append(event(1)));
            UUID erased = withSecret(store, "text of another scenario");
            assertThat(filesWith(SECRET)).isNotEmpty();
            answer(store.erase(erased));
            assertThat(filesWith(SECRET)).isEmpty();
            assertThat(filesWith("text of another scenario")).isEmpty();
            assertThat(kept(store)).contains(new Homes.Kept(kept, "tiny", SESSION.scenarioText(), events(1)));
        }
    }

    @Test
    void erasing_includes_the_backups() throws Exception {
        try (Store store = Homes.open(folder)) {
            UUID erased = withSecret(store, "text");
            Files.writeString(folder.resolve("defaulton-backup-20250101-000000.sqlite"), SECRET);
            answer(store.erase(erased));
            assertThat(filesWith(SECRET)).isEmpty();
        }
    }

    @Test
    void erasing_all_leaves_neither_sessions_nor_preferences_nor_what_was_set_aside() throws Exception {
        try (Store store = Homes.open(folder)) {
            withSecret(store, "text");
            answer(store.preference("search", SECRET));
            Files.writeString(folder.resolve("defaulton-damaged-20250101-000000.sqlite"), SECRET);
            Files.writeString(folder.resolve("defaulton-damaged-20250101-000000.sqlite-wal"), SECRET);
            answer(store.eraseAll());
            assertThat(filesWith(SECRET)).isEmpty();
            assertThat(kept(store)).isEmpty();
            assertThat(answer(store.preferences())).isEmpty();
            withSecret(store, "text");
            assertThat(kept(store)).isPresent();
        }
    }

    private static UUID withSecret(Store store, String scenarioText) throws Exception {
        UUID uuid = answer(store.begin(new NewSession("tiny", scenarioText, SESSION.purpose(), "0.1.0")));
        answer(store.log(uuid).append(event(1)));
        answer(store.log(uuid)
                .append(new RecordedEvent(2, Homes.NOW, 2, TinyScenario.START, Actor.MEMBER,
                        new FormEvent.FieldEdited("reason", SECRET))));
        return uuid;
    }

    private List<Path> filesWith(String text) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> contains(file, text)).toList();
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
