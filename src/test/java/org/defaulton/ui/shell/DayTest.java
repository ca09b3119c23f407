package org.defaulton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The day in the bar, typed and picked. */
class DayTest {
    private static final String FIELD = "#day .text-field";

    @TempDir
    Path home;

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(strings = {"31 Feb 2025", "30 Feb", "1 Jan 9999", "31 Dec 1899", "3/11/2025", "soon", " "})
    void an_invalid_day_stays_and_a_sentence_says_what_to_type(String wrong) throws Exception {
        try (Person person = new Person(home)) {
            LocalDate before = date(person);
            person.retype(FIELD, wrong).press(KeyCode.ENTER);
            assertRefused(person, wrong, before);
            person.press(KeyCode.TAB);
            assertRefused(person, wrong, before);
            person.retype(FIELD, "3 Nov 2025").press(KeyCode.ENTER);
            assertThat(date(person)).isEqualTo("2025-11-03");
            assertThat(person.text(FIELD)).isEqualTo("3 Nov 2025");
            assertThat(notes(person)).isEmpty();
            assertThat(person.find("#day").getPseudoClassStates()).extracting(Object::toString)
                    .doesNotContain("faulty");
        }
    }

    private static void assertRefused(Person person, String wrong, LocalDate before) {
        assertThat(date(person)).isEqualTo(before);
        assertThat(person.text(FIELD)).isEqualTo(wrong);
        assertThat(notes(person)).singleElement().asString().contains("Type ");
        assertThat(person.find("#day").getAccessibleHelp()).isEqualTo(notes(person).getFirst());
        assertThat(person.find("#day").getPseudoClassStates()).extracting(Object::toString).contains("faulty");
    }

    @Test
    void another_day_replaces_invalid_text() throws Exception {
        try (Person person = new Person(home)) {
            person.retype(FIELD, "31 Feb 2025").press(KeyCode.ENTER).click("#later");
            assertThat(person.text(FIELD)).isEqualTo("19 Dec 2024");
            assertThat(notes(person)).isEmpty();
        }
    }

    @Test
    void a_picked_day_replaces_invalid_text() throws Exception {
        try (Person person = new Person(home)) {
            DatePicker picker = (DatePicker) person.find("#day");
            person.retype(FIELD, "31 Feb 2025")
                    .press(KeyCode.ENTER)
                    .act(() -> picker.setValue(LocalDate.of(2025, 11, 3)));
            assertThat(date(person)).isEqualTo("2025-11-03");
            assertThat(person.text(FIELD)).isEqualTo("3 Nov 2025");
            assertThat(notes(person)).isEmpty();
        }
    }

    @Test
    void days_are_read_in_every_form_that_means_one_day_only() throws Exception {
        try (Person person = new Person(home)) {
            for (String form : List.of("3.11.2025", "4 november 2025", "2025-11-05", "Nov 6, 2025")) {
                person.retype(FIELD, form).press(KeyCode.ENTER);
            }
            assertThat(person.text(FIELD)).isEqualTo("6 Nov 2025");
        }
    }

    @Test
    void a_custom_column_waits_for_a_valid_day() throws Exception {
        try (Person person = new Person(home)) {
            person.click("#tab-choices")
                    .click("#add-columns")
                    .retype("#own-day .text-field", "31 Feb 2025")
                    .click("#own-add");
            assertThat(person.sees("#own-form")).isTrue();
            assertThat(notes(person)).singleElement().asString().contains("31 Feb 2025");
            person.retype("#own-day .text-field", "3.11.2025").click("#own-add");
            assertThat(person.sees("#own-form")).isFalse();
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"fa", "ar-EG", "th-TH-u-ca-buddhist-nu-thai", "ja-JP-u-ca-japanese", "de-DE"})
    void the_calendar_speaks_english_and_counts_as_the_app_does(String tag) throws Exception {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(tag));
        try (Person person = new Person(home)) {
            person.click("#day .arrow-button");
            List<String> words = person.onFx(() -> Window.getWindows()
                    .reversed()
                    .stream()
                    .filter(Window::isShowing)
                    .flatMap(window -> Visible.nodes(window.getScene().getRoot()))
                    .filter(node -> inside(node, "date-picker-popup"))
                    .filter(Labeled.class::isInstance)
                    .map(node -> ((Labeled) node).getText())
                    .toList());
            assertThat(words).contains("September", "2024", "Sun", "Mon", "1", "30");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static boolean inside(Node node, String styleClass) {
        return node != null && (node.getStyleClass().contains(styleClass) || inside(node.getParent(), styleClass));
    }

    private static LocalDate date(Person person) {
        return person.onFx(() -> person.window().model().shown().state().now().date());
    }

    private static List<String> notes(Person person) {
        return person.onFx(() -> Window.getWindows()
                .stream()
                .filter(Window::isShowing)
                .filter(Tooltip.class::isInstance)
                .map(Tooltip.class::cast)
                .filter(note -> "day-wrong".equals(note.getId()))
                .map(Tooltip::getText)
                .toList());
    }
}
