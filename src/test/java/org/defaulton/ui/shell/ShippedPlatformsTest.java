package org.defaulton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.WindowStateEvent;
import org.defaulton.ui.harness.Demo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The comparison of platforms in the window. */
class ShippedPlatformsTest {
    private static final List<String> SHIPPED = List.of("linkedin", "x-grok", "meta-eu", "claude-2025");

    @TempDir
    Path home;
    @TempDir
    Path files;

    private static Person opened(Path home) throws Exception {
        Person person = new Person(home);
        person.choose("#platform", "platform-compare");
        return person;
    }

    private static void waitUntilLoaded(Person person) {
        person.waitUntil(() -> person.sees("#platforms") && !person.sees("#platforms-progress"));
    }

    @Test
    void it_shows_the_platform_of_the_session_first_and_then_those_that_ship() throws Exception {
        try (Person person = opened(home)) {
            waitUntilLoaded(person);
            SHIPPED.forEach(id -> assertThat(person.sees("#platform-row-" + id)).as(id).isTrue());
            assertThat(person.sees("#platform-row-" + Demo.SCENARIO.id())).isTrue();
            assertThat(person.sees("#platform-row-linkedin-asks")).isFalse();
            assertThat(person.sees("#impact-scroll")).isFalse();
        }
    }

    @Test
    void a_file_that_was_opened_is_compared_and_a_missing_one_is_named() throws Exception {
        Path mine = Files.writeString(files.resolve("mine.yaml"),
                Demo.TEXT.replaceFirst("(?m)^id: .*$", "id: mine").replaceFirst("(?m)^name: .*$", "name: Mine"));
        Path gone = Files.writeString(files.resolve("gone.yaml"), Demo.TEXT.replaceFirst("(?m)^id: .*$", "id: gone"));
        try (Person person = new Person(home)) {
            person.act(() -> person.window().openFile(gone))
                    .waitUntil(() -> person.window().model().shown().scenario().id().equals("gone"));
            person.act(() -> person.window().openFile(mine)).waitUntil(() -> person.reads("Mine"));
            Files.delete(gone);
            person.choose("#platform", "platform-compare");
            waitUntilLoaded(person);
            assertThat(person.sees("#platform-row-mine")).isTrue();
            assertThat(String.join(" ", person.words())).contains("faults: gone.yaml");
        }
    }

    @Test
    void it_can_be_closed_at_any_time_and_returns_the_focus() throws Exception {
        try (Person person = opened(home)) {
            person.press(KeyCode.ESCAPE);
            assertThat(person.sees("#platforms")).isFalse();
            assertThat(focus(person)).isEqualTo("platform");
            person.choose("#platform", "platform-compare");
            assertThat(focus(person)).isEqualTo("platforms-close");
            person.click("#platforms-close");
            assertThat(person.sees("#platforms")).isFalse();
            assertThat(person.sees("#impact-scroll")).isTrue();
        }
    }

    @Test
    void it_follows_the_day_and_the_member() throws Exception {
        try (Person person = new Person(home)) {
            person.act(() -> person.window().open("linkedin"))
                    .waitUntil(() -> person.window().model().shown().scenario().id().equals("linkedin"));
            person.choose("#platform", "platform-compare");
            waitUntilLoaded(person);
            assertThat(row(person, "linkedin")).contains("Without a choice: In use.").contains("3\u00a0steps");
            person.act(() -> person.window()
                    .model()
                    .act(new HistoryEvent.MemberChosen("de-engineer", "DE", 29, List.of())));
            person.waitUntil(() -> row(person, "linkedin").contains("Without a choice: Does not apply."));
        }
    }

    @Test
    void it_is_open_again_after_a_restart() throws Exception {
        try (Person person = opened(home)) {
            person.waitUntilSaved();
        }
        try (Person person = new Person(home)) {
            waitUntilLoaded(person);
            assertThat(person.sees("#platform-row-linkedin")).isTrue();
            person.act(() -> person.window().model().act(new WindowStateEvent.PlatformsCompared(false)));
            assertThat(person.sees("#platforms")).isFalse();
        }
    }

    @Test
    void evidence_opens_beside_it_for_the_platform_of_the_session_only() throws Exception {
        try (Person person = opened(home)) {
            waitUntilLoaded(person);
            person.click("#platform-row-" + Demo.SCENARIO.id() + " .evidence");
            assertThat(person.sees("#drawer")).isTrue();
            assertThat(person.sees("#platforms")).isTrue();
            Node other = person.find("#platform-row-linkedin .evidence");
            assertThat(person.<Boolean>onFx(other::isFocusTraversable)).isFalse();
            // Escape closes the evidence first.
            person.press(KeyCode.ESCAPE);
            assertThat(person.sees("#drawer")).isFalse();
            assertThat(person.sees("#platforms")).isTrue();
        }
    }

    @Test
    void each_row_can_be_focused_and_reads_as_a_whole() throws Exception {
        try (Person person = opened(home)) {
            waitUntilLoaded(person);
            Node row = person.find("#platform-row-x-grok");
            assertThat(person.<Boolean>onFx(row::isFocusTraversable)).isTrue();
            assertThat(person.<AccessibleRole>onFx(row::getAccessibleRole)).isEqualTo(AccessibleRole.TEXT);
            assertThat(row(person, "x-grok")).startsWith("X. Without a choice: ")
                    .contains("To stop it: ")
                    .contains("What stays: ");
        }
    }

    @ParameterizedTest(name = "{0} x {1}, text of {2} %")
    @CsvSource({"1280, 800, 100", "1024, 640, 100", "1024, 640, 200"})
    void no_text_is_cut_and_nothing_sticks_out(double width, double height, int percent) throws Exception {
        try (Person person = opened(home)) {
            person.resize(width, height);
            person.choose("#settings", "text-size-" + percent);
            waitUntilLoaded(person);
            assertThat(Faults.of(person.root())).filteredOn(fault -> fault.contains("platforms")).isEmpty();
        }
    }

    @Test
    void searching_the_settings_closes_it() throws Exception {
        try (Person person = opened(home)) {
            person.press(KeyCode.CONTROL, KeyCode.F);
            assertThat(person.sees("#platforms")).isFalse();
            assertThat(focus(person)).isEqualTo("search");
        }
    }

    @Test
    void every_platform_that_ships_is_loaded_or_is_a_condition() {
        assertThat(BuiltInContent.scenarioIds()).containsAll(SHIPPED)
                .filteredOn(id -> BuiltInContent.scenario(id).condition() == null)
                .containsExactlyInAnyOrderElementsOf(SHIPPED);
    }

    private static String row(Person person, String id) {
        Node row = person.find("#platform-row-" + id);
        return person.onFx(row::getAccessibleText);
    }

    private static String focus(Person person) {
        return person.onFx(() -> person.root().getScene().getFocusOwner().getId());
    }
}
