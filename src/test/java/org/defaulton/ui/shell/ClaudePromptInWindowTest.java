package org.defaulton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.defaulton.session.WindowStateEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pop-up of a platform in the real window, on a real file. */
class ClaudePromptInWindowTest {
    @TempDir
    Path home;

    @Test
    void a_pop_up_is_there_again_after_a_restart_as_it_was_left() throws Exception {
        try (Person person = Person.asShipped(home)) {
            person.act(() -> person.window().open("claude-2025"));
            person.find("#prompt");
            assertThat(person.isOn("#prompt-help-improve")).isTrue();
            assertThat(person.words()).contains("Your data does not train Claude.");
            person.click("#prompt-help-improve").waitUntilSaved();
        }
        try (Person person = new Person(home)) {
            assertThat(person.isOn("#prompt-help-improve")).isFalse();
            person.click("#prompt-help-improve").click("#prompt-yes").waitUntilSaved();
            assertThat(person.sees("#prompt")).isFalse();
            assertThat(person.words()).contains("Two kinds of your data train Claude.");
            person.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(person.sees("#prompt")).isTrue();
            person.press(KeyCode.ESCAPE);
            assertThat(person.sees("#prompt")).isFalse();
        }
        try (Person person = new Person(home)) {
            assertThat(person.sees("#prompt")).isFalse();
        }
    }

    @Test
    void the_expanded_view_shows_the_pop_up_too_and_the_rest_of_the_window_works_beside_it() throws Exception {
        try (Person person = Person.asShipped(home)) {
            person.act(() -> person.window().open("claude-2025"));
            person.act(() -> person.window().model().act(new WindowStateEvent.Enlarged(true)));
            assertThat(person.isOn("#prompt-help-improve")).isTrue();
            person.act(() -> person.window().model().act(new WindowStateEvent.Enlarged(false)));

            person.click("#tab-time").click("#later");

            assertThat(person.sees("#prompt")).isTrue();
            assertThat(person.window().model().shown().day()).hasToString("2025-11-28");
        }
    }
}
