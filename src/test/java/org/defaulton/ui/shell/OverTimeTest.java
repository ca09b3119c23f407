package org.defaulton.ui.shell;

import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.PAGE_UP;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.T;
import static javafx.scene.input.KeyCode.UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulton.ui.shell.Focus.focused;
import static org.defaulton.ui.shell.Focus.goTo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.defaulton.session.HistoryEvent;
import org.defaulton.ui.controls.EvidenceSentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Items over time in the real window, with the keyboard alone and with the mouse. */
class OverTimeTest {
    @TempDir
    Path home;

    @Test
    void the_keyboard_reaches_the_chart_reads_it_and_moves_the_whole_app() throws Exception {
        try (Person person = new Person(home)) {
            goTo(person, "tab-time").press(SPACE);
            assertThat(person.text("#headline")).isEqualTo("Doing nothing put three kinds of your data into training.");
            assertThat(below(person)).startsWith("283 items were used so far.");
            goTo(person, "time-chart");
            assertThat(focused(person).getAccessibleText()).contains("19 Sep 2024", "You 283");
            person.press(PAGE_UP);
            assertThat(focused(person).getAccessibleText()).contains("19 Dec 2024", "You 325");
            assertThat(below(person)).startsWith("325 items were used so far.");
            assertThat(flags(person)).containsExactly("19 Dec 2024", "19 Dec 2024");
            person.press(LEFT);
            assertThat(flags(person)).containsExactly("19 Nov 2024", "19 Nov 2024");
            person.press(T);
            assertThat(person.words()).contains("19 Nov 2024, the day shown", "If you had done nothing");
            goTo(person, "tab-time").press(SPACE);
            goTo(person, "time-chart").press(E);
            assertThat(person.sees("#claims")).isTrue();
        }
    }

    @Test
    void the_keyboard_chooses_another_use_and_another_reading() throws Exception {
        try (Person person = new Person(home)) {
            person.act(
                    () -> person.window().model().act(new HistoryEvent.MemberChosen("engineer", "DE", 29, List.of())));
            person.act(() -> person.window()
                    .model()
                    .act(new HistoryEvent.Chosen("genai-training", "off", LocalDate.of(2025, 11, 10))));
            person.act(() -> person.window().model().act(new HistoryEvent.DateMoved(LocalDate.of(2025, 12, 15))));
            goTo(person, "tab-time").press(SPACE);
            goTo(person, "reading-REGULATOR").press(SPACE);
            assertThat(person.isOn("#reading-REGULATOR")).isTrue();
            assertThat(person.words()).contains("You, as a regulator reads it");
            goTo(person, "time-use").press(SPACE);
            person.press(DOWN).press(DOWN).press(ENTER);
            assertThat(person.words()).contains("Personalize");
            person.waitUntilSaved();
        }
        try (Person person = new Person(home)) {
            assertThat(person.words()).contains("Personalize");
            person.choose("#time-use", "time-use-train-content-ai");
            assertThat(person.isOn("#reading-REGULATOR")).isTrue();
        }
    }

    @Test
    void dragging_the_day_shows_every_day_in_the_whole_app_and_moves_it_once() throws Exception {
        try (Person person = new Person(home)) {
            person.click("#tab-time");
            String before = below(person);
            List<String> seen = new ArrayList<>();
            person.drag(".time-flag", 60, () -> {
                seen.add(below(person));
                seen.addAll(flags(person));
                assertThat(date(person)).isEqualTo("2024-09-19");
            });
            assertThat(seen.getFirst()).isNotEqualTo(before).contains("items were used so far.");
            assertThat(seen.get(1)).isEqualTo(seen.get(2)).isNotEqualTo("19 Sep 2024");
            assertThat(date(person)).isAfter("2024-11-01");
            assertThat(flags(person)).containsExactly(seen.get(1), seen.get(1));
        }
    }

    @Test
    void every_event_in_the_chart_can_be_clicked_and_leads_to_its_day() throws Exception {
        try (Person person = new Person(home)) {
            person.click("#tab-time");
            List<LocalDate> days = new ArrayList<>();
            // The chart extends to a year after the day, so every click can draw other marks.
            for (int i = 0; i < events(person).size(); i++) {
                person.click(events(person).get(i));
                days.add(date(person));
            }
            assertThat(days).hasSizeGreaterThan(5).doesNotHaveDuplicates().isSorted();
        }
    }

    @Test
    void the_name_of_an_event_that_the_keyboard_went_to_opens_the_evidence_of_the_event() throws Exception {
        try (Person person = new Person(home)) {
            goTo(person, "tab-time").press(SPACE);
            goTo(person, "time-chart").press(UP);
            LocalDate day = date(person);
            List<String> claims = person.onFx(() -> person.window()
                    .model()
                    .shown()
                    .scenario()
                    .timeline()
                    .stream()
                    .filter(event -> event.date().equals(day))
                    .flatMap(event -> event.claims().stream())
                    .toList());
            person.click(".time-event-name");
            assertThat(person.onFx(() -> person.window().model().shown().state().evidence().marked()))
                    .containsAll(claims)
                    .isNotEmpty()
                    .doesNotContain("runs-assumed");
            assertThat(date(person)).isEqualTo(day);
            person.click("#evidence-close");
            assertThat(focused(person).getId()).isEqualTo("time-chart");
        }
    }

    @Test
    void escape_cancels_a_drag() throws Exception {
        try (Person person = new Person(home)) {
            person.click("#tab-time");
            person.drag(".time-flag", 60, () -> {
                person.press(ESCAPE);
            });
            assertThat(date(person)).isEqualTo("2024-09-19");
            assertThat(flags(person)).containsExactly("19 Sep 2024", "19 Sep 2024");
        }
    }

    private static List<Node> events(Person person) {
        return person.onFx(() -> Visible.nodes(person.root())
                .filter(node -> node.getStyleClass().contains("time-event"))
                .toList());
    }

    /** The sentence below the headline. */
    private static String below(Person person) {
        EvidenceSentence below = (EvidenceSentence) person.find("#below");
        return person.onFx(below::words);
    }

    private static LocalDate date(Person person) {
        return person.onFx(() -> person.window().model().shown().state().now().date());
    }

    /** The day in the chart and the day on the timeline. */
    private static List<String> flags(Person person) {
        return List.of(person.text(".time-flag"), person.text(".timeline-flag"));
    }
}
