package org.defaulton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.defaulton.session.CardState;
import org.defaulton.session.ColumnFormState;
import org.defaulton.session.SessionState;
import org.defaulton.session.WindowState;
import org.defaulton.ui.controls.ActionRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody has opened and not closed is as they left it when the app starts again on the same file. */
class OpenedAgainTest {
    @TempDir
    Path home;

    private static SessionState state(Person person) {
        return person.onFx(() -> person.window().model().shown().state());
    }

    private static List<String> card(Person person) {
        Node card = person.find("#flow-card");
        return person.onFx(() -> card.lookupAll(".label").stream().map(Label.class::cast).map(Label::getText).toList());
    }

    @Test
    void the_same_detail_of_the_flow_is_pinned_until_somebody_starts_over() throws Exception {
        List<String> before;
        try (Person person = new Person(home)) {
            person.click("#data-posts .flow-row-name").waitUntilSaved();
            before = card(person);
        }
        try (Person person = new Person(home)) {
            assertThat(card(person)).isEqualTo(before).isNotEmpty();
            person.click("#over").click("#agree").waitUntilSaved();
            assertThat(person.sees("#flow-card")).isFalse();
            assertThat(state(person).card()).isEqualTo(CardState.CLOSED);
        }
    }

    @Test
    void a_pinned_detail_that_was_let_go_is_not_there_again() throws Exception {
        try (Person person = new Person(home)) {
            person.click("#data-posts .flow-row-name").press(KeyCode.ESCAPE).waitUntilSaved();
        }
        try (Person person = new Person(home)) {
            assertThat(person.sees("#flow-card")).isFalse();
        }
    }

    @Test
    void the_same_card_of_the_timeline_is_open() throws Exception {
        try (Person person = new Person(home)) {
            Node run = person.find(".timeline-run-lane .timeline-marker");
            person.act(() -> ((ActionRow) run).fire()).waitUntilSaved();
            assertThat(person.sees(".timeline-card")).isTrue();
        }
        try (Person person = new Person(home)) {
            person.waitUntil(() -> person.sees(".timeline-card"));
            person.press(KeyCode.ESCAPE);
            assertThat(person.sees(".timeline-card")).isFalse();
            assertThat(state(person).card()).isEqualTo(CardState.CLOSED);
        }
    }

    @Test
    void the_same_form_for_a_column_is_open_with_what_was_filled_in_until_somebody_starts_over() throws Exception {
        try (Person person = new Person(home)) {
            person.click("#tab-choices")
                    .click("#add-columns")
                    .retype("#own-name", "Early bird")
                    .retype("#own-day .text-field", "3.11.2025")
                    .press(KeyCode.ENTER)
                    .waitUntilSaved();
        }
        try (Person person = new Person(home)) {
            assertThat(person.text("#own-name")).isEqualTo("Early bird");
            assertThat(person.text("#own-day .text-field")).isEqualTo("3 Nov 2025");
            assertThat(person.sees("#add-columns")).isFalse();
            person.click("#over").click("#agree").waitUntilSaved();
            assertThat(state(person).columnForm()).isEqualTo(ColumnFormState.CLOSED);
            person.click("#tab-choices").click("#add-columns");
            assertThat(person.text("#own-name")).isEqualTo("My column 1");
        }
    }

    @Test
    void the_same_side_speaks_in_a_narrow_window() throws Exception {
        try (Person person = new Person(home, 700, 800)) {
            person.click("#tab-impact").waitUntilSaved();
        }
        try (Person person = new Person(home, 700, 800)) {
            assertThat(state(person).window().side()).isEqualTo(WindowState.WindowSide.IMPACT);
            assertThat(person.isOn("#tab-impact")).isTrue();
        }
    }
}
