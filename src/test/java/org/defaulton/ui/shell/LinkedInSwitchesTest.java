package org.defaulton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlKind;
import org.defaulton.scenario.Row;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Section;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.ui.controls.ActionRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkedInSwitchesTest {
    private static final Scenario SCENARIO = BuiltInContent.scenario("linkedin");

    @TempDir
    Path home;

    @Test
    void every_switch_can_be_switched_and_its_row_shows_the_new_value() throws Exception {
        try (Person person = Person.asShipped(home)) {
            for (Section section : SCENARIO.sections()) {
                boolean byHand = section.id().equals("data-privacy");
                press(person, "#" + section.id(), byHand);
                for (Row row : rows(section)) {
                    press(person, "#" + row.id(), byHand);
                    row.controls()
                            .stream()
                            .filter(id -> person.sees("#" + id))
                            .forEach(id -> turn(person, SCENARIO.control(id), byHand));
                    press(person, "#back", byHand);
                    assertRowShows(person, row);
                }
            }
        }
    }

    @Test
    void while_ads_outside_are_off_data_sharing_is_held_off() throws Exception {
        try (Person person = Person.asShipped(home)) {
            person.retype("#day .text-field", "4 Nov 2025").press(KeyCode.ENTER);
            open(person, "ads-data-sharing");
            assertThat(person.isOn("#ads-data-sharing")).isTrue();
            open(person, "ads-outside");
            person.click("#ads-outside");
            open(person, "ads-data-sharing");
            assertThat(person.isOn("#ads-data-sharing")).isFalse();
            assertThat(person.find("#ads-data-sharing").isDisabled()).isTrue();
            assertThat(person.words()).anyMatch(words -> words.startsWith("This stays at “Off” while"));
        }
    }

    private static List<Row> rows(Section section) {
        return section.groups()
                .stream()
                .flatMap(group -> group.rows().stream())
                .filter(row -> !row.controls().isEmpty())
                .toList();
    }

    private static void turn(Person person, Control control, boolean byHand) {
        if (control.kind() == ControlKind.CHOICE) {
            choose(person, control);
            return;
        }
        if (control.hold() != null) {
            // The control that holds it is earlier on the page and off by now.
            assertThat(person.isOn("#" + control.id())).as(control.id()).isFalse();
            assertThat(person.find("#" + control.id()).isDisabled()).as(control.id()).isTrue();
            return;
        }
        boolean wasOn = "on".equals(control.initial());
        assertThat(person.isOn("#" + control.id())).as(control.id()).isEqualTo(wasOn);
        press(person, "#" + control.id(), byHand);
        assertThat(person.isOn("#" + control.id())).as(control.id()).isEqualTo(!wasOn);
        assertThat(person.text("#" + control.id())).isEqualTo(label(control, wasOn ? "off" : "on"));
    }

    private static void choose(Person person, Control control) {
        ComboBox<?> box = (ComboBox<?>) person.find("#" + control.id());
        List<String> values = control.values().stream().map(Control.ControlValue::id).toList();
        assertThat(person.onFx(() -> box.getSelectionModel().getSelectedIndex())).as(control.id())
                .isEqualTo(values.indexOf(control.initial()));
        person.act(() -> box.getSelectionModel().select(values.indexOf(other(control))));
    }

    /** A value other than the initial one. */
    private static String other(Control control) {
        return control.values()
                .stream()
                .map(Control.ControlValue::id)
                .filter(id -> !id.equals(control.initial()))
                .findFirst()
                .orElseThrow();
    }

    private static void assertRowShows(Person person, Row row) {
        Control control = SCENARIO.control(row.controls().getFirst());
        assertThat(person.text("#" + row.id() + " .value")).as(row.id()).isEqualTo(label(control, other(control)));
    }

    private static String label(Control control, String value) {
        return control.values().stream().filter(one -> one.id().equals(value)).findFirst().orElseThrow().label();
    }

    private static void open(Person person, String control) {
        Section section = SCENARIO.sections()
                .stream()
                .filter(one -> rows(one).stream().anyMatch(row -> row.controls().contains(control)))
                .findFirst()
                .orElseThrow();
        Row row = rows(section).stream().filter(one -> one.controls().contains(control)).findFirst().orElseThrow();
        person.click("#" + section.id()).click("#" + row.id());
    }

    private static void press(Person person, String query, boolean byHand) {
        if (byHand) {
            person.click(query);
        } else {
            switch (person.find(query)) {
                case ActionRow row -> person.act(row::fire);
                case ToggleButton toggle -> person.act(toggle::fire);
                case javafx.scene.control.Button button -> person.act(button::fire);
                case Object other -> throw new AssertionError(other);
            }
        }
    }
}
