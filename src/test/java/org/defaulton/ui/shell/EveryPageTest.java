package org.defaulton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.check.TestFiles;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.session.SessionEvent;
import org.defaulton.ui.harness.Demo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties of every page, for several sizes of the window and the text. */
class EveryPageTest {
    @TempDir
    Path home;

    // The headless screen is 1000 pixels high; JavaFX 26 fails to draw anything below.
    @ParameterizedTest(name = "at {0} x {1} and {2} % text")
    @CsvSource({"1280, 800, 100, [^2].*", "1024, 640, 100, .*", "1920, 990, 100, [^2].*", "1280, 800, 200, .*"})
    void no_text_is_cut_nothing_sticks_out_and_everything_has_a_name(double width, double height, int percent,
            String pages) throws Exception {
        try (Person person = Person.asShipped(home, width, height)) {
            person.choose("#settings", "text-size-" + percent);
            assertThat(faults(person, TestFiles.shipped(), pages)).isEmpty();
        }
    }

    static List<String> others() {
        return BuiltInContent.scenarioIds().stream().skip(1).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void on_every_other_platform_no_text_is_cut_nothing_sticks_out_and_everything_has_a_name(String id)
            throws Exception {
        Scenario platform = BuiltInContent.scenario(id);
        try (Person person = Person.asShipped(home, 1024, 640)) {
            person.act(() -> person.window().open(id));
            person.waitUntil(() -> person.window().model().shown().scenario().id().equals(id));
            assertThat(faults(person, platform, ".*")).isEmpty();
        }
    }

    @Test
    void on_the_demo_platform_no_text_is_cut_nothing_sticks_out_and_everything_has_a_name() throws Exception {
        try (Person person = new Person(home, 1024, 640)) {
            assertThat(faults(person, Demo.SCENARIO, ".*")).isEmpty();
        }
    }

    @Test
    void one_page_deeper_no_text_is_cut_nothing_sticks_out_and_everything_has_a_name() throws Exception {
        Path file = Path.of("src/test/resources/org/defaulton/command/layout/one-page-deeper.yaml");
        try (Person person = Person.asShipped(home, 1024, 640)) {
            person.act(() -> person.window().openFile(file));
            person.waitUntil(() -> person.window().model().shown().scenario().id().equals("one-page-deeper"));
            Scenario platform = person.window().model().shown().scenario();
            assertThat(faults(person, platform, "2 row (advanced|genai)|4 .*|7 flow enlarged")).isEmpty();
        }
    }

    private static List<String> faults(Person person, Scenario platform, String pages) {
        List<String> faults = new ArrayList<>();
        EveryPage.list(platform, pages).forEach((name, events) -> {
            person.act(() -> events.forEach(event -> act(person, event)));
            look(person, name, faults);
            if (person.sees("#tab-impact")) {
                person.click("#tab-impact");
                look(person, name + " (impact)", faults);
                person.click("#tab-settings");
            }
        });
        if (person.sees("#notice")) {
            faults.add("A notice shows at the end.");
        }
        return faults;
    }

    private static void act(Person person, SessionEvent event) {
        person.window().model().act(event);
    }

    private static void look(Person person, String page, List<String> faults) {
        person.words();
        if (person.sees("#notice") || person.sees("#broken-undo")) {
            faults.add(page + ": not shown");
        }
        Faults.of(person.root()).forEach(fault -> faults.add(page + ": " + fault));
        person.onFx(() -> Visible.nodes(person.root())
                .filter(EveryPageTest::hasNoName)
                .map(node -> page + ": no name or role: " + node)
                .toList()).forEach(faults::add);
    }

    private static boolean hasNoName(Node node) {
        if (!node.isFocusTraversable()) {
            return false;
        }
        boolean words = node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
        boolean named = words || (node.getAccessibleText() != null && !node.getAccessibleText().isBlank());
        boolean role = node.getAccessibleRole() != null
                && node.getAccessibleRole() != javafx.scene.AccessibleRole.PARENT;
        return !(named && role);
    }
}
