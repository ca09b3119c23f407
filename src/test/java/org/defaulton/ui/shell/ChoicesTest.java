package org.defaulton.ui.shell;

import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulton.ui.shell.Focus.focused;
import static org.defaulton.ui.shell.Focus.goTo;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comparison in the real window, with the keyboard alone. */
class ChoicesTest {
    @TempDir
    Path home;

    @Test
    void every_head_and_cell_is_reached_by_arrows_and_read() throws Exception {
        try (Person person = new Person(home)) {
            open(person);
            Set<String> reached = new HashSet<>();
            walk(person, LEFT, reached);
            for (int column = 0; column < 6; column++) {
                walk(person, UP, reached);
                walk(person, DOWN, reached);
                person.press(RIGHT);
            }
            assertThat(reached).contains("under-leave", "over-never", "change-object", "change-country",
                    "evidence-of-switch", "evidence-train-content-ai", "cell-train-content-ai-leave",
                    "cell-train-content-ai-country", "cell-personalize-object", "evidence-ads");
        }
    }

    /** Repeats the key until the focus no longer moves. */
    private static void walk(Person person, KeyCode key, Set<String> reached) {
        Node node = null;
        while (!focused(person).equals(node)) {
            node = focused(person);
            assertThat(person.onFx(node::getAccessibleText)).as(node.getId()).isNotBlank();
            reached.add(node.getId());
            person.press(key);
        }
    }

    @Test
    void two_columns_are_laid_over_the_flow_and_put_away_again() throws Exception {
        try (Person person = new Person(home)) {
            open(person);
            to(person, "under-never", RIGHT, DOWN).press(SPACE);
            assertThat(person.isOn("#under-never")).isTrue();
            assertThat(focused(person).getId()).isEqualTo("under-never");
            goTo(person, "lay-columns").press(SPACE);
            assertThat(person.sees("#flow-outlines")).isTrue();
            assertThat(person.words()).contains("A, outline: Never on", "B: Off today", "On 19 Sep 2025");
            goTo(person, "pair-back").press(SPACE);
            assertThat(person.sees("#pair")).isFalse();
            assertThat(person.sees("#flow-outlines")).isFalse();
        }
    }

    @Test
    void a_custom_column_is_added_kept_over_a_restart_and_removed() throws Exception {
        try (Person person = new Person(home)) {
            open(person);
            goTo(person, "add-columns").press(SPACE);
            assertThat(focused(person).getId()).isEqualTo("own-name");
            person.press(KeyCode.CONTROL, KeyCode.A).type("Early bird");
            goTo(person, "own-genai-training").press(DOWN).press(DOWN);
            goTo(person, "own-add").press(SPACE).waitUntilSaved();
            assertThat(person.words()).contains("Early bird");
        }
        try (Person person = new Person(home)) {
            assertThat(person.words()).contains("Early bird");
            assertThat(person.find("#cell-train-content-ai-own-1").getAccessibleText()).contains("283 items");
            goTo(person, focusIn(person));
            to(person, "remove-own-1", RIGHT, UP).press(SPACE);
            assertThat(person.words()).doesNotContain("Early bird");
        }
    }

    @Test
    void a_menu_in_a_head_opens_another_country() throws Exception {
        try (Person person = new Person(home)) {
            open(person);
            to(person, "change-country", RIGHT, UP).press(ENTER);
            assertThat(person.reads("Switzerland")).isTrue();
            person.press(DOWN).press(DOWN).press(ENTER);
            assertThat(person.words()).contains("Live in Switzerland");
        }
    }

    @Test
    void before_and_after_redraw_the_flow_only() throws Exception {
        try (Person person = new Person(home)) {
            goTo(person, "data-privacy").press(SPACE);
            goTo(person, "genai").press(ENTER);
            assertThat(person.sees("#flow-before")).isFalse();
            goTo(person, "genai-training").press(SPACE);
            String headline = person.text("#headline");
            goTo(person, "flow-before").press(SPACE);
            assertThat(person.words()).contains("In use, 14 items a month");
            assertThat(person.text("#headline")).isEqualTo(headline);
            goTo(person, "flow-after").press(SPACE);
            assertThat(person.words()).contains("Stopped, 14\u00a0\u2192\u00a00 a month");
        }
    }

    /** Opens the view and goes into it. */
    private static void open(Person person) {
        goTo(person, "tab-choices").press(SPACE);
        goTo(person, focusIn(person));
    }

    /** The tab stop in the grid. */
    private static String focusIn(Person person) {
        return person.onFx(() -> person.root()
                .lookup("#choices")
                .lookupAll("*")
                .stream()
                .filter(Node::isFocusTraversable)
                .findFirst()
                .orElseThrow()
                .getId());
    }

    private static Person to(Person person, String id, KeyCode across, KeyCode along) {
        for (int i = 0; i < 6 && !focused(person).getId().endsWith(id.substring(id.indexOf('-'))); i++) {
            person.press(across);
        }
        return goTo(person, id, along);
    }
}
