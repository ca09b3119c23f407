package org.defaulton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.defaulton.scenario.RequestState;
import org.defaulton.session.CompareState;
import org.defaulton.session.CustomColumn;
import org.defaulton.session.EvidenceFilter;
import org.defaulton.session.FormState;
import org.defaulton.session.ImpactState;
import org.defaulton.session.ImpactView;
import org.defaulton.session.MirrorPage;
import org.defaulton.session.SessionState;
import org.defaulton.usage.Choice;
import org.defaulton.usage.InterpretationChoice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A database of version 0.1.0, whose only session contains every kind of event that this version wrote, 31 in all. It
 * must open forever: never recreate it.
 */
class OldDatabaseTest {
    private static final LocalDate EARLY = LocalDate.of(2024, 9, 19);
    private static final LocalDate LATE = LocalDate.of(2025, 11, 10);

    @TempDir
    Path home;

    @BeforeEach
    void copy() throws Exception {
        try (InputStream old = Objects.requireNonNull(
                OldDatabaseTest.class.getResourceAsStream("/org/defaulton/store/version-0.1.0.sqlite"))) {
            Files.copy(old, home.resolve("defaulton.sqlite"));
        }
    }

    @Test
    void its_session_has_the_same_state_as_before() throws Exception {
        try (Person person = Person.asShipped(home)) {
            assertThat(person.sees("#notice")).isFalse();
            SessionState state = person.onFx(() -> person.window().model().shown().state());
            assertThat(state.now().member()).isEqualTo("de-engineer");
            assertThat(state.now().date()).isEqualTo(LATE);
            assertThat(state.now().choices()).containsExactly(new Choice("genai-training", "off", EARLY),
                    new Choice("objection:other-ai", "sent", LATE));
            assertThat(state.now().requests().getFirst().fields()).containsEntry(FormState.EMAIL,
                    "mira.brandt@example.org");
            assertThat(state.history().past().size()).isEqualTo(4);
            assertThat(state.mirror().trail()).extracting(MirrorPage::id).containsExactly("data-privacy", "genai", "");
            assertThat(state.form().fields()).containsExactly(Map.entry(FormState.REASON, "Another one, not sent"));
            assertThat(state.impact()).isEqualTo(new ImpactState(ImpactView.CHOICES, List.of("train-content-ai"), "",
                    InterpretationChoice.REGULATOR, Map.of("press", "65")));
            assertThat(state.evidence().marked()).containsExactly("setting-name", "toggle-label");
            assertThat(state.evidence().filter()).isEqualTo(new EvidenceFilter("ads", "stated", "", true));
            assertThat(state.compared()).isEqualTo(new CompareState(
                    List.of(new CustomColumn("own-1", "Early, in “Bern”", "CH", 29,
                            List.of(new Choice("genai-training", "off", EARLY)))),
                    "GB", new CompareState.Objected("objection:other-ai", RequestState.REFUSED),
                    new CompareState.ColumnPair("leave", "own-1"), CompareState.Drawn.AFTER));
        }
    }

    @Test
    void its_session_continues_and_is_still_there_the_next_time() throws Exception {
        try (Person person = Person.asShipped(home)) {
            person.click("#tab-flow").click("#undo").waitUntilSaved();
            assertThat(person.sees("#flow")).isTrue();
        }
        try (Person person = Person.asShipped(home)) {
            SessionState state = person.onFx(() -> person.window().model().shown().state());
            assertThat(state.now().requests()).isEmpty();
            assertThat(state.impact().view()).isEqualTo(ImpactView.FLOW);
            assertThat(state.canRedo()).isTrue();
        }
    }
}
