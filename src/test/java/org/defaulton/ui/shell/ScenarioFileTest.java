package org.defaulton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.MenuButton;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Section;
import org.defaulton.scenario.check.TestFiles;
import org.defaulton.session.WindowStateEvent;
import org.defaulton.ui.harness.Demo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioFileTest {
    private static final String OBJECTION = "objection:content-ai";
    private static final String TEXT = Demo.TEXT;

    @TempDir
    Path home;
    @TempDir
    Path files;

    @Test
    void a_faulty_file_shows_its_faults_and_the_session_goes_on() throws Exception {
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
    void an_overlay_over_a_file_beside_it_opens_and_is_stored_without_that_file() throws Exception {
        Path base = Files.writeString(files.resolve("base.yaml"),
                "kind: scenario\nid: base\nbase: " + TestFiles.SHIPPED + "\n");
        Path overlay = Files.writeString(files.resolve("mine.yaml"),
                "kind: scenario\nid: mine\nbase: base.yaml\nname: Mine\n");
        try (Person person = new Person(home)) {
            person.act(() -> person.window().openFile(overlay)).waitUntil(() -> person.reads("Mine"));
            assertThat(person.text("#platform")).isEqualTo("Mine");
            person.click("#data-privacy").waitUntilSaved();
        }
        Files.delete(base);
        try (Person person = new Person(home)) {
            assertThat(person.text("#platform")).isEqualTo("Mine");
        }
    }

    @Test
    void a_file_that_was_opened_stays_in_the_menu_until_it_is_gone() throws Exception {
        Path mine = Files.writeString(files.resolve("mine.yaml"), TEXT.replaceFirst("(?m)^name: .*$", "name: Mine"));
        try (Person person = new Person(home)) {
            person.act(() -> person.window().openFile(mine)).waitUntil(() -> person.text("#platform").equals("Mine"));
            person.waitUntilSaved();
        }
        try (Person person = new Person(home)) {
            assertThat(person.onFx(() -> person.window().recentFiles())).extracting(RecentFiles.RecentFile::name)
                    .containsExactly("Mine");
            person.act(() -> person.window().open(TestFiles.SHIPPED))
                    .waitUntil(() -> person.text("#platform").equals(TestFiles.shipped().name()));
            chooseRecent(person);
            person.waitUntil(() -> person.text("#platform").equals("Mine"));
            Files.delete(mine);
            chooseRecent(person);
            person.waitUntil(() -> person.sees("#notice"));
            assertThat(person.text("#notice .label")).contains("mine.yaml");
            assertThat(person.onFx(() -> person.window().recentFiles())).isEmpty();
        }
    }

    /** The menu looks for the files when it opens. */
    private static void chooseRecent(Person person) {
        person.act(() -> ((MenuButton) person.find("#platform")).show());
        person.choose("#platform", "recent-0");
        person.act(() -> ((MenuButton) person.find("#platform")).hide());
    }

    @Test
    void a_platform_that_cannot_be_shown_leaves_the_session_as_it_was() throws Exception {
        Scenario blank = Altered.with(Demo.SCENARIO, Map.of("name", "Chirper", "sections", List.of()));
        try (Person person = new Person(home)) {
            person.click("#data-privacy").click("#genai").click("#genai-training").waitUntilSaved();
            person.act(() -> person.window().change(new PlatformFile(blank, TEXT)));
            assertThat(person.text("#notice .label")).contains("Chirper cannot be shown", "continues");
            person.click("#genai-training").waitUntilSaved();
        }
        try (Person person = new Person(home)) {
            assertThat(person.text("#platform")).isEqualTo("Demo");
            assertThat(person.isOn("#genai-training")).isTrue();
            assertThat(person.sees("#notice")).isFalse();
        }
    }

    /** A later check may refuse such a file, but an older session may use it. */
    @Test
    void a_platform_with_an_unknown_icon_is_still_shown() throws Exception {
        Scenario scenario = Demo.SCENARIO;
        List<Section> sections = scenario.sections()
                .stream()
                .map(section -> Altered.with(section, Map.of("icon", "nonesuch")))
                .toList();
        surviveAndStartAgain(Altered.with(scenario, Map.of("name", "Chirper", "sections", sections)),
                TEXT.replaceAll("(?m)^( +)icon: .*$", "$1icon: nonesuch"));
    }

    @Test
    void a_platform_whose_main_control_is_on_no_row_is_still_shown() throws Exception {
        surviveAndStartAgain(Altered.with(Demo.SCENARIO, Map.of("name", "Chirper", "mainControl", OBJECTION)),
                TEXT.replaceFirst("(?m)^main-control: .*$", "main-control: \"" + OBJECTION + "\""));
    }

    private void surviveAndStartAgain(Scenario scenario, String text) throws Exception {
        try (Person person = new Person(home)) {
            person.act(() -> person.window().change(new PlatformFile(scenario, text)));
            assertThat(person.text("#platform")).isEqualTo("Chirper");
            for (String tab : List.of("time", "choices", "everyone", "flow")) {
                person.click("#tab-" + tab);
            }
            person.act(() -> person.window().model().act(new WindowStateEvent.Enlarged(true))).waitUntilSaved();
            assertThat(person.sees("#at-hand")).isTrue();
            assertThat(person.sees("#notice")).isFalse();
        }
        for (int start = 0; start < 2; start++) {
            try (Person person = new Person(home)) {
                assertThat(person.sees("#platform")).isTrue();
            }
        }
    }

    @Test
    void a_custom_file_begins_a_session_that_survives_a_restart() throws Exception {
        Path file = Files.writeString(files.resolve("chirper.yaml"),
                TEXT.replaceFirst("(?m)^id: demo$", "id: chirper").replaceFirst("(?m)^name: Demo$", "name: Chirper"));
        try (Person person = new Person(home)) {
            person.act(() -> person.window().openFile(file));
            person.waitUntil(() -> person.text("#platform").equals("Chirper"));
            person.click("#data-privacy").click("#genai").click("#genai-training").waitUntilSaved();
        }
        try (Person person = new Person(home)) {
            assertThat(person.text("#platform")).isEqualTo("Chirper");
            assertThat(person.isOn("#genai-training")).isFalse();
            person.click("#platform").click("#platform-" + TestFiles.SHIPPED);
            person.waitUntil(() -> person.text("#platform").equals(TestFiles.shipped().name()));
        }
    }
}
