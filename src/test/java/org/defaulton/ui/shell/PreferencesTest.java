package org.defaulton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {
    @TempDir
    Path home;

    @Test
    void look_text_size_and_the_hosts_bar_are_as_they_were_left() throws Exception {
        try (Person person = new Person(home)) {
            person.choose("#settings", "look-dark")
                    .choose("#settings", "text-size-150")
                    .choose("#settings", "host-bar-shown");
            assertDressed(person);
            // Another session keeps the look.
            person.click("#over").click("#agree").waitUntilSaved();
            assertDressed(person);
        }
        try (Person person = new Person(home)) {
            assertDressed(person);
            assertThat(person.isChosen("#settings", "look-dark")).isTrue();
            assertThat(person.isChosen("#settings", "text-size-150")).isTrue();
            assertThat(person.isChosen("#settings", "host-bar-shown")).isFalse();
            person.choose("#settings", "look-contrast");
            assertThat(person.root().getStyleClass()).contains("contrast").doesNotContain("dark");
        }
    }

    @Test
    void erasing_all_data_asks_first_and_leaves_nothing() throws Exception {
        try (Person person = new Person(home)) {
            person.click("#data-privacy").click("#genai").click("#genai-training").waitUntilSaved();
            person.choose("#settings", "data-erase").click("#decline");
            assertThat(person.isOn("#genai-training")).isFalse();
            person.choose("#settings", "data-erase").click("#agree").waitUntilSaved();
            assertThat(person.sees("#account-name")).isTrue();
        }
        try (Person person = new Person(home)) {
            assertThat(person.find("#undo").isDisabled()).isTrue();
            person.click("#data-privacy").click("#genai");
            assertThat(person.isOn("#genai-training")).isTrue();
        }
    }

    private static void assertDressed(Person person) {
        assertThat(person.root().getStyleClass()).contains("dark", "text-150").doesNotContain("light", "text-100");
    }
}
