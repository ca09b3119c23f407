package org.defaulton.ui.shell;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.Y;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoTest {
    @TempDir
    Path home;

    @Test
    void every_step_is_taken_back_by_one_undo_and_done_again_by_one_redo() throws Exception {
        try (Person person = new Person(home)) {
            assertThat(person.find("#undo").isDisabled()).isTrue();
            person.click("#data-privacy").click("#genai").click("#genai-training").click("#later");
            assertShows(person, "19 Dec 2024", false);
            person.press(CONTROL, Z);
            assertShows(person, "19 Sep 2024", false);
            person.click("#undo");
            assertShows(person, "19 Sep 2024", true);
            assertThat(person.find("#undo").isDisabled()).isTrue();
            person.press(CONTROL, Y);
            assertShows(person, "19 Sep 2024", false);
            person.press(CONTROL, SHIFT, Z);
            assertShows(person, "19 Dec 2024", false);
            assertThat(person.find("#redo").isDisabled()).isTrue();
            person.click("#undo").click("#redo");
            assertShows(person, "19 Dec 2024", false);
        }
    }

    @Test
    void starting_over_asks_first() throws Exception {
        try (Person person = new Person(home)) {
            List<String> first = person.waitUntilSaved().words();
            person.click("#data-privacy").click("#genai").click("#genai-training").waitUntilSaved();
            List<String> before = person.words();
            person.click("#over");
            assertThat(person.words()).contains("Start over?");
            person.press(ESCAPE);
            assertThat(person.words()).containsExactlyInAnyOrderElementsOf(before);
            person.click("#over").click("#decline");
            assertThat(person.words()).containsExactlyInAnyOrderElementsOf(before);
            person.click("#over").click("#agree").waitUntilSaved();
            assertThat(person.words()).containsExactlyInAnyOrderElementsOf(first);
            assertThat(person.find("#undo").isDisabled()).isTrue();
        }
        try (Person person = new Person(home)) {
            assertThat(person.sees("#account-name")).isTrue();
            assertThat(person.find("#undo").isDisabled()).isTrue();
        }
    }

    @Test
    void control_and_f_leads_to_the_search() throws Exception {
        try (Person person = new Person(home)) {
            person.click("#data-privacy").press(CONTROL, F).type("research");
            assertThat(person.words()).contains("Results for “research”");
        }
    }

    @Test
    void while_the_user_types_the_keys_are_for_the_text() throws Exception {
        try (Person person = new Person(home)) {
            person.click("#later").click("#later").press(CONTROL, Z);
            String day = person.text("#day .text-field");
            assertThat(person.find("#redo").isDisabled()).isFalse();
            person.type("#search", "ab");
            for (int i = 0; i < 5; i++) {
                person.press(CONTROL, Z);
            }
            assertThat(person.text("#search")).isEmpty();
            assertThat(person.text("#day .text-field")).isEqualTo(day);
            for (int i = 0; i < 5; i++) {
                person.press(CONTROL, Y);
            }
            assertThat(person.text("#search")).isEqualTo("ab");
            person.press(CONTROL, Z).press(CONTROL, Z).press(CONTROL, SHIFT, Z).press(CONTROL, SHIFT, Z);
            assertThat(person.text("#search")).isEqualTo("ab");
            person.click("#day .text-field").press(CONTROL, Y).press(CONTROL, Z);
            assertThat(person.text("#day .text-field")).isEqualTo(day);
        }
    }

    private static void assertShows(Person person, String day, boolean on) {
        assertThat(person.text("#day .text-field")).isEqualTo(day);
        assertThat(person.isOn("#genai-training")).isEqualTo(on);
    }
}
