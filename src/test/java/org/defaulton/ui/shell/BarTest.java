package org.defaulton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarTest {
    private static final String DAY = "#day .text-field";
    private static final String NO_DAY = "“soon” is not a date that can be read in one way only. "
            + "Type one such as 3 Nov 2025 or 2025-11-03.";
    private static final String AGE = "#person-age .text-field";

    @TempDir
    Path home;

    @Test
    void another_member_is_chosen_and_then_the_same_elsewhere_and_of_another_age() throws Exception {
        try (Person person = new Person(home)) {
            person.click("#member").click("#member-engineer").waitUntilSaved();
            assertThat(person.text("#member")).endsWith(", Germany, 29");
            assertThat(person.text("#headline")).isEqualTo("Your data does not train content-creation AI.");
            person.click("#member")
                    .click("#member-other")
                    .click("#person-country")
                    .press(KeyCode.DOWN)
                    .press(KeyCode.ENTER)
                    .retype(AGE, "41")
                    .click("#person-apply")
                    .waitUntilSaved();
            assertThat(person.text("#member")).endsWith(", Ghana, 41");
            assertThat(person.text("#headline")).isEqualTo("Two kinds of your data train content-creation AI.");
            person.click("#member").click("#member-other").retype(AGE, "17").click("#person-apply");
            assertThat(person.text("#headline")).isEqualTo("Your data does not train content-creation AI.");
            person.click("#undo");
            assertThat(person.text("#member")).endsWith(", Ghana, 41");
        }
    }

    @Test
    void an_age_that_the_platform_does_not_allow_is_refused_with_a_sentence() throws Exception {
        try (Person person = new Person(home)) {
            person.click("#member").click("#member-other").retype(AGE, "15").click("#person-apply");
            assertThat(person.text("#person-refused"))
                    .isEqualTo("Demo has no members under 16; this one is 15. Write an age of 16 or more.");
            assertThat(person.text("#member")).endsWith(", United States, 34");
            person.retype(AGE, "16").click("#person-apply");
            assertThat(person.text("#member")).endsWith(", United States, 16");
        }
    }

    @ParameterizedTest(name = "at {0} x {1} and {2} % text")
    @CsvSource({"1280, 800, 100", "1280, 800, 200", "640, 800, 100"})
    void it_begins_and_ends_at_the_margins_of_the_page(double width, double height, int percent) throws Exception {
        try (Person person = new Person(home, width, height)) {
            person.choose("#settings", "text-size-" + percent).words();
            Bounds page = bounds(person, "#mirror");
            Node first = person.find(person.sees(".product") ? ".pill" : "#platform");
            Bounds begins = person.onFx(() -> first.localToScene(first.getLayoutBounds()));
            assertThat(begins.getMinX()).isCloseTo(page.getMinX(), within(1.0));
            assertThat(width - bounds(person, "#settings").getMaxX()).isCloseTo(page.getMinX(), within(1.0));
        }
    }

    private static Bounds bounds(Person person, String query) {
        Node node = person.find(query);
        return person.onFx(() -> node.localToScene(node.getLayoutBounds()));
    }

    @Test
    void an_age_that_is_not_a_number_changes_nothing() throws Exception {
        try (Person person = new Person(home)) {
            person.click("#member").click("#member-other").retype(AGE, "old").click("#person-apply");
            assertThat(person.sees("#notice")).isFalse();
            assertThat(person.text("#member")).endsWith(", United States, 34");
        }
    }

    @Test
    void a_day_is_typed_in_words_or_figures_and_nonsense_leaves_it_with_a_message() throws Exception {
        try (Person person = new Person(home)) {
            person.retype(DAY, "3 Nov 2025").press(KeyCode.ENTER).waitUntilSaved();
            assertThat(person.text(DAY)).isEqualTo("3 Nov 2025");
            person.retype(DAY, "2024-12-31").press(KeyCode.ENTER);
            assertThat(person.text(DAY)).isEqualTo("31 Dec 2024");
            person.retype(DAY, "soon").press(KeyCode.ENTER);
            assertThat(person.text(DAY)).isEqualTo("soon");
            assertThat(person.reads(NO_DAY)).isTrue();
            assertThat(person.words()).contains("31 Dec 2024");
            person.press(KeyCode.TAB).click("#undo");
            assertThat(person.text(DAY)).isEqualTo("3 Nov 2025");
            assertThat(person.reads(NO_DAY)).isFalse();
            person.click("#undo");
            assertThat(person.text(DAY)).isEqualTo("19 Sep 2024");
        }
    }
}
