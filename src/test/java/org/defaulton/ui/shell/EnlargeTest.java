package org.defaulton.ui.shell;

import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulton.ui.shell.Focus.focused;
import static org.defaulton.ui.shell.Focus.goTo;

import java.nio.file.Path;
import javafx.scene.layout.Region;
import org.defaulton.ui.harness.Demo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The expanded view, beside which the mirror shows only the current control. */
class EnlargeTest {
    @TempDir
    Path home;

    @Test
    void the_control_at_hand_still_switches_and_the_whole_mirror_comes_back() throws Exception {
        try (Person person = new Person(home)) {
            person.click("#enlarge");
            assertThat(((Region) person.find("#at-hand")).getWidth()).isEqualTo(264);
            assertThat(person.sees("#mirror")).isFalse();
            assertThat(person.reads("No request sent")).isTrue();
            person.click("#at-hand #genai-training");
            assertThat(person.isOn("#genai-training")).isFalse();
            assertThat(person.text("#headline")).isEqualTo("Nothing new will train content-creation AI.");
            person.click("#hand-unfold");
            assertThat(person.sees("#mirror")).isTrue();
            assertThat(person.sees("#at-hand")).isFalse();
            assertThat(focused(person).getId()).isEqualTo("account-preferences");
        }
    }

    @Test
    void the_control_of_the_page_that_is_open_is_at_hand() throws Exception {
        try (Person person = new Person(home)) {
            person.click("#data-privacy").click("#research").click("#enlarge");
            assertThat(person.sees("#at-hand #research-sharing")).isTrue();
            assertThat(person.sees("#genai-training")).isFalse();
            person.click("#enlarge");
            assertThat(person.sees("#at-hand")).isFalse();
            assertThat(person.sees("#mirror #research-sharing")).isTrue();
        }
    }

    @Test
    void the_form_takes_the_room_back_and_then_shows_the_state_of_the_request() throws Exception {
        try (Person person = new Person(home)) {
            goTo(person, "enlarge").press(SPACE);
            assertThat(focused(person).getId()).isEqualTo("enlarge");
            goTo(person, "objection-form").press(ENTER);
            assertThat(person.sees("#first-name")).isTrue();
            assertThat(person.sees("#at-hand")).isFalse();
            person.act(() -> EveryPage.list(Demo.SCENARIO, "9 objection:other")
                    .values()
                    .forEach(events -> events.forEach(person.window().model()::act)));
            person.click("#enlarge");
            assertThat(person.reads("Under review since 19\u00a0Sep\u00a02024")).isTrue();
        }
    }

    @Test
    void the_layout_is_restored_after_a_restart() throws Exception {
        try (Person person = new Person(home)) {
            person.click("#enlarge").waitUntilSaved();
        }
        try (Person person = new Person(home)) {
            assertThat(person.sees("#at-hand")).isTrue();
        }
    }

    @Test
    void there_is_nothing_to_enlarge_where_one_voice_has_all_the_room() throws Exception {
        try (Person person = new Person(home)) {
            person.choose("#settings", "text-size-200").click("#tab-impact");
            assertThat(person.sees("#evidence")).isTrue();
            assertThat(person.sees("#enlarge")).isFalse();
        }
    }
}
