package org.defaulton.ui.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlKind;
import org.defaulton.scenario.Row;
import org.defaulton.scenario.Section;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.MirrorEvent;
import org.defaulton.session.MirrorPage;
import org.defaulton.ui.controls.ActionRow;
import org.defaulton.ui.harness.Demo;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.harness.Rehearsal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SectionPageTest {
    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    static Stream<String> sections() {
        return Demo.SCENARIO.sections().stream().map(Section::id);
    }

    private static Section section(String id) {
        return Demo.SCENARIO.sections().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static Mirror at(Rehearsal rehearsal, String section) {
        return Mirror.of(rehearsal.open(MirrorPage.PageKind.SECTION, section));
    }

    private static String value(Mirror mirror, String row) {
        return Fx.call(() -> Fx.all(mirror.one(ActionRow.class, "#" + row), Label.class, ".value")
                .stream()
                .map(Label::getText)
                .findFirst()
                .orElse(""));
    }

    /** Switches have a test of their own. */
    private static boolean isNoSwitch(String word) {
        return !word.equals("On") && !word.equals("Off");
    }

    /** The value of a choice, or of a switch that asks, before anyone chooses; null if the row has none. */
    private static @Nullable String chosen(Row row) {
        return row.controls()
                .stream()
                .map(Demo.SCENARIO::control)
                .filter(control -> control.kind() == ControlKind.CHOICE || Control.ASK.equals(control.initial()))
                .map(SectionPageTest::first)
                .findFirst()
                .orElse(null);
    }

    private static String first(Control control) {
        return control.values()
                .stream()
                .filter(value -> value.id().equals(control.initial()))
                .map(Control.ControlValue::label)
                .findFirst()
                .orElse("Not chosen yet");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sections")
    void a_section_shows_its_groups_with_their_rows_in_order(String id) {
        Section section = section(id);
        List<String> expected = new ArrayList<>(List.of(section.label()));
        section.groups().forEach(group -> {
            expected.add(group.label());
            group.rows().forEach(row -> {
                expected.add(row.label());
                Stream.of(row.badge(), row.value(), chosen(row))
                        .filter(Objects::nonNull)
                        .filter(SectionPageTest::isNoSwitch)
                        .forEach(expected::add);
            });
        });

        List<String> words = at(new Rehearsal(), id).page().stream().filter(SectionPageTest::isNoSwitch).toList();

        assertThat(words).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sections")
    void the_navigation_opens_a_section_and_marks_it(String id) {
        Rehearsal rehearsal = new Rehearsal();
        Mirror mirror = Mirror.of(rehearsal);

        mirror.fire("#" + id);

        assertThat(rehearsal.handedIn())
                .containsExactly(new MirrorEvent.PageOpened(new MirrorPage(MirrorPage.PageKind.SECTION, id)));
        assertThat(sections().filter(other -> mirror.one(ToggleButton.class, "#" + other).isSelected()))
                .containsExactly(id);
        assertThat(mirror.page()).startsWith(section(id).label());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sections")
    void each_row_is_a_button_under_its_id_with_a_name_and_hands_in_its_page(String id) {
        Rehearsal rehearsal = new Rehearsal();
        Mirror mirror = at(rehearsal, id);
        List<Row> rows = section(id).groups().stream().flatMap(group -> group.rows().stream()).toList();
        List<ActionRow> buttons = mirror.all(ActionRow.class, ".row");

        Fx.run(() -> buttons.forEach(ActionRow::fire));

        assertThat(buttons).extracting(ActionRow::getId).isEqualTo(rows.stream().map(Row::id).toList());
        assertThat(rehearsal.handedIn()).isEqualTo(rows.stream()
                .map(row -> new MirrorEvent.PageOpened(new MirrorPage(MirrorPage.PageKind.ROW, row.id())))
                .toList());
        for (int i = 0; i < rows.size(); i++) {
            assertThat(buttons.get(i).getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
            assertThat(buttons.get(i).getAccessibleText()).startsWith(rows.get(i).label());
            assertThat(buttons.get(i).isFocusTraversable()).isTrue();
        }
    }

    @ParameterizedTest(name = "{1} shows {2}")
    @CsvSource({"data-privacy, genai, On", "data-privacy, research, On", "data-privacy, suggestions, Not chosen yet",
            "advertising-data, ads-off-demo, On", "account-preferences, account-name, ''",
            "account-preferences, account-feed, Most relevant posts"})
    void a_row_shows_the_value_before_anyone_chooses(String section, String row, String value) {
        Mirror mirror = at(new Rehearsal(), section);

        assertThat(value(mirror, row)).isEqualTo(value);
        assertThat(mirror.one(ActionRow.class, "#" + row).getAccessibleText())
                .endsWith(value.isEmpty() ? Demo.SCENARIO.row(row).label() : ", " + value);
    }

    @Test
    void a_rows_value_follows_choices_undo_and_where_the_member_lives() {
        Mirror mirror = at(new Rehearsal(), "data-privacy");

        mirror.happens(new HistoryEvent.Chosen("genai-training", "off", LocalDate.of(2024, 9, 19)));
        assertThat(value(mirror, "genai")).isEqualTo("Off");
        mirror.happens(new HistoryEvent.Undone());
        assertThat(value(mirror, "genai")).isEqualTo("On");
        mirror.happens(new HistoryEvent.MemberChosen("engineer", "DE", 29, List.of()));
        assertThat(value(mirror, "genai")).isEmpty();
        mirror.happens(new HistoryEvent.DateMoved(LocalDate.of(2025, 11, 3)));
        assertThat(value(mirror, "genai")).isEqualTo("On");
    }

    @Test
    void a_session_begins_at_the_first_section() {
        assertThat(Mirror.of(new Rehearsal()).page()).startsWith("Account preferences");
    }
}
