package org.defaulton.ui.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.control.ToggleButton;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlKind;
import org.defaulton.scenario.Row;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.MirrorEvent;
import org.defaulton.session.MirrorPage;
import org.defaulton.session.SessionEvent;
import org.defaulton.ui.harness.Demo;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.harness.Rehearsal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The page behind every row. */
class RowPageTest {
    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    static Stream<String> rows() {
        return Demo.SCENARIO.rows().map(Row::id);
    }

    static Stream<String> switches() {
        return Demo.SCENARIO.rows()
                .filter(row -> row.controls()
                        .stream()
                        .map(Demo.SCENARIO::control)
                        .anyMatch(control -> control.kind() == ControlKind.TOGGLE
                                && !Control.ASK.equals(control.initial())))
                .map(Row::id);
    }

    private static Row row(String id) {
        return Demo.SCENARIO.rows().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void every_row_opens_a_page_that_says_what_the_scenario_says(String id) {
        Row row = row(id);
        Rehearsal rehearsal = new Rehearsal().of("US", 34, "2025-12-01");

        List<String> words = Mirror.onRow(rehearsal, id).page();

        assertThat(words).contains(row.label());
        assertThat(words).containsAll(Stream.of(row.question(), row.notModelled()).filter(Objects::nonNull).toList());
        assertThat(words).containsAll(
                row.controls().stream().map(Demo.SCENARIO::control).map(control -> control.label()).toList());
        assertThat(words.contains("Learn more")).isEqualTo(row.article() != null);
        assertThat(words.contains(Demo.SCENARIO.form().title())).isEqualTo(row.toForm());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("switches")
    void a_switch_shows_its_value_with_a_word_and_hands_in_the_other(String id) {
        String control = row(id).controls().getFirst();
        String first = Objects.requireNonNull(Demo.SCENARIO.control(control).initial());
        String other = first.equals("on") ? "off" : "on";
        Rehearsal rehearsal = new Rehearsal().of("US", 34, "2025-12-01");
        Mirror mirror = Mirror.onRow(rehearsal, id);
        ToggleButton toggle = mirror.one(ToggleButton.class, "#" + control);

        assertThat(toggle.getText()).isEqualToIgnoringCase(first);
        assertThat(toggle.isSelected()).isEqualTo(first.equals("on"));
        assertThat(toggle.getAccessibleText()).isEqualTo(Demo.SCENARIO.control(control).label());
        mirror.fire("#" + control);

        assertThat(rehearsal.handedIn())
                .containsExactly(new HistoryEvent.Chosen(control, other, LocalDate.of(2025, 12, 1)));
        assertThat(toggle.getText()).isEqualToIgnoringCase(other);
        assertThat(toggle.isSelected()).isEqualTo(other.equals("on"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            genai        | on       | When on, Demo may use what you write.
            genai        | off      | Demo does not use what you write from now on.
            account-feed | relevant | Your profile decides which posts come first.
            account-feed | recent   | The newest posts come first.
            suggestions  | on       | Answers are suggested to you.
            suggestions  | off      | Answers are suggested to you.
            """)
    void the_text_follows_the_value(String id, String value, String text) {
        Rehearsal rehearsal = new Rehearsal().choose(row(id).controls().getFirst() + "=" + value + "@2024-09-19");

        assertThat(Mirror.onRow(rehearsal, id).page()).anyMatch(words -> words.startsWith(text));
    }

    @ParameterizedTest(name = "{0} for {1}, {2}, on {3}: {4}")
    @CsvSource({"genai, DE, 29, 2024-09-19, false", "genai, DE, 29, 2025-11-03, true",
            "genai, CH, 17, 2025-11-02, false", "genai, CH, 17, 2025-11-03, true", "genai, GB, 41, 2024-09-19, true",
            "genai, GB, 41, 2024-09-20, false", "genai, GB, 41, 2025-11-03, true", "genai, US, 17, 2024-09-19, true",
            "research, DE, 29, 2024-09-19, true"})
    void one_sentence_says_why_a_setting_is_not_offered(String id, String country, int age, String day,
            boolean offered) {
        Mirror mirror = Mirror.onRow(new Rehearsal().of(country, age, day), id);
        String control = row(id).controls().getFirst();
        String sentence = Demo.SCENARIO.control(control).notOffered();

        assertThat(mirror.all(ToggleButton.class, "#" + control)).hasSize(offered ? 1 : 0);
        assertThat(mirror.page().contains(String.valueOf(sentence))).isEqualTo(!offered);
        assertThat(mirror.page()).contains(row(id).label());
    }

    @Test
    void germany_reads_in_2024_that_the_ai_setting_is_not_offered_and_keeps_the_way_to_the_form() {
        assertThat(Mirror.onRow(new Rehearsal().of("DE", 29, "2024-09-19"), "genai").page())
                .contains("Demo does not offer this setting where you live at this time.", Demo.SCENARIO.form().title(),
                        "Learn more")
                .doesNotContain("On", "Off");
    }

    @Test
    void a_held_switch_cannot_be_changed_and_says_what_holds_it() {
        Rehearsal rehearsal = new Rehearsal().of("US", 34, "2025-12-01").choose("ads-outside=off@2025-12-01");
        Mirror mirror = Mirror.onRow(rehearsal, "ads-off-demo");
        ToggleButton toggle = mirror.one(ToggleButton.class, "#ads-data-sharing");

        assertThat(toggle.isDisabled()).isTrue();
        assertThat(toggle.getText()).isEqualTo("Off");
        assertThat(mirror.page()).contains("This stays at “Off” while “Show me ads outside of Demo” is “Off”.");

        mirror.happens(new HistoryEvent.Chosen("ads-outside", "on", LocalDate.of(2025, 12, 1)));

        assertThat(toggle.isDisabled()).isFalse();
        assertThat(toggle.getText()).isEqualTo("On");
        assertThat(mirror.page()).noneMatch(words -> words.startsWith("This stays"));
    }

    @Test
    void the_links_of_a_page_hand_in_where_they_lead() {
        Rehearsal rehearsal = new Rehearsal();

        Mirror mirror = Mirror.onRow(rehearsal, "genai");
        mirror.fire("#learn-more");
        mirror.happens(new MirrorEvent.WentBack());
        mirror.fire("#objection-form");
        mirror.happens(new MirrorEvent.PageOpened(new MirrorPage(MirrorPage.PageKind.ROW, "ads-off-demo")));
        mirror.fire("#back");

        assertThat(rehearsal.handedIn()).containsExactly(open(MirrorPage.PageKind.ARTICLE, "genai-setting"),
                open(MirrorPage.PageKind.FORM, ""), open(MirrorPage.PageKind.SECTION, "advertising-data"));
    }

    private static SessionEvent open(MirrorPage.PageKind kind, String id) {
        return new MirrorEvent.PageOpened(new MirrorPage(kind, id));
    }
}
