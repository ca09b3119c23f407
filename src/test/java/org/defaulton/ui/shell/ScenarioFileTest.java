package org.defaulton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.defaulton.scenario.BuiltIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioFileTest {
    private static final String TEXT = BuiltIn.scenarioText("linkedin");

    @TempDir
    Path home;
    @TempDir
    Path files;

    @Test
    void aFaultyFileShowsItsFaultsAndTheSessionGoesOn() throws Exception {
        Path file = Files.writeString(files.resolve("broken.yaml"),
                TEXT.replaceFirst("(?m)^kind: scenario$", "kind: scenario\nnonsense: 1"));
        try (Person person = new Person(home)) {
            person.click("#data-privacy");
            person.act(() -> person.window().openFile(file));
            assertThat(person.text("#faults")).contains("broken.yaml:").contains("nonsense");
            person.click("#faults-close").click("#genai").click("#genai-training").waitUntilSaved();
            assertThat(person.isOn("#genai-training")).isFalse();
            person.act(() -> person.window().openFile(files.resolve("missing.yaml")));
            assertThat(person.text("#notice .label")).contains("missing.yaml");
        }
    }

    @Test
    void aFileOfOnesOwnBeginsASessionThatIsThereTomorrow() throws Exception {
        Path file = Files.writeString(files.resolve("chirper.yaml"),
                TEXT.replaceFirst("(?m)^id: linkedin$", "id: chirper").replaceFirst("(?m)^name: LinkedIn$",
                        "name: Chirper"));
        try (Person person = new Person(home)) {
            person.act(() -> person.window().openFile(file));
            person.waitUntil(() -> person.text("#platform").equals("Chirper"));
            person.click("#data-privacy").click("#genai").click("#genai-training").waitUntilSaved();
        }
        try (Person person = new Person(home)) {
            assertThat(person.text("#platform")).isEqualTo("Chirper");
            assertThat(person.isOn("#genai-training")).isFalse();
            person.click("#platform").click("#platform-linkedin");
            person.waitUntil(() -> person.text("#platform").equals("LinkedIn"));
        }
    }
}
