package org.defaulton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.defaulton.ui.harness.Demo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main task, as a user does it. */
class WholeWayTest {
    private static final String ASKED = Demo.SCENARIO.form().kinds().getFirst().label();

    @TempDir
    Path home;

    @Test
    void a_setting_is_found_and_switched_off_an_objection_sent_and_all_of_it_is_there_tomorrow() throws Exception {
        List<String> left;
        try (Person person = new Person(home)) {
            switchOff(person);
            fillIn(person);
            send(person);
            decide(person);
            left = person.click("#later").waitUntilSaved().words();
        }
        try (Person person = new Person(home)) {
            assertThat(person.words()).containsExactlyInAnyOrderElementsOf(left)
                    .contains("19 Dec 2024", "Your request was partly granted", "OBJ-20240919-0001");
            person.click("#form-back");
            assertThat(person.isOn("#genai-training")).isFalse();
            assertThat(person.text("#headline")).isEqualTo("Nothing new will train content-creation AI.");
        }
    }

    @Test
    void a_half_typed_draft_survives_a_restart() throws Exception {
        try (Person person = new Person(home)) {
            person.click("#data-privacy").click("#genai").click("#objection-form").type("#first-name", "Jor");
        }
        try (Person person = new Person(home)) {
            assertThat(person.text("#first-name")).isEqualTo("Jor");
            assertThat(person.text("#last-name")).isEmpty();
            assertThat(person.words()).doesNotContain("Enter a last name; a made-up one is best");
        }
    }

    private static void switchOff(Person person) {
        person.click("#data-privacy").clickWords("Data for Generative AI Improvement");
        assertThat(person.words()).contains("Use my data for training content creation AI models", "On",
                "Three kinds of your data train content-creation AI.", "14 items a month", "Nothing yet", "2 uses");
        assertThat(person.isOn("#genai-training")).isTrue();
        person.click("#genai-training").waitUntilSaved();
        assertThat(person.isOn("#genai-training")).isFalse();
        assertThat(person.words()).contains("Off", "Nothing new will train content-creation AI.", "0 items a month",
                "14\u00a0→\u00a00 a month", "283 used in training", "Stopped today", "Used in training, 283 items")
                .doesNotContain("Nothing yet");
        assertThat(person.click("#table").words()).contains("Stopped since 19 Sep 2024", "before: In use", "was 14");
    }

    private static void fillIn(Person person) {
        person.click("#objection-form")
                .type("#first-name", "Jordan")
                .type("#last-name", "Sample")
                .type("#email", "jordan@example");
        assertThat(person.sees("#email-error")).isFalse();
        person.press(KeyCode.TAB);
        assertThat(person.text("#email-error")).isEqualTo("Add an ending, such as .org");
        assertThat(person.find("#email").getAccessibleHelp()).isEqualTo("Add an ending, such as .org");
        person.click("#kind").clickWords(ASKED).click("#declared").click("#review");
        assertThat(person.sees("#email-error")).isTrue();
        person.retype("#email", "jordan@example.org");
        assertThat(person.sees("#email-error")).isFalse();
    }

    private static void send(Person person) {
        person.click("#review");
        assertThat(person.words()).contains("Check your request", "jordan@example.org");
        person.click("#send").waitUntilSaved();
        assertThat(person.text("#reference")).isEqualTo("OBJ-20240919-0001");
        assertThat(person.words()).contains("Your request is being reviewed");
    }

    private static void decide(Person person) {
        person.click("#outcome-partly-granted").waitUntilSaved();
        assertThat(person.words()).contains("Your request was partly granted");
        assertThat(person.sees("#host-bar")).isFalse();
    }
}
