package org.defaulton.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulton.ui.timeline.Moments.day;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.defaulton.session.HistoryEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The timeline under the keyboard and for screen readers. */
class TimelineKeyboardTest extends TimelineWindow {
    @ParameterizedTest(name = "{0} goes to {1}")
    @CsvSource({"RIGHT, 2024-09-20", "LEFT, 2024-09-18", "PAGE_UP, 2024-10-19", "PAGE_DOWN, 2024-08-19",
            "HOME, 2024-07-01", "END, 2026-10-22"})
    void theKeyboardMovesTheDay(KeyCode key, String goal) {
        interact(() -> thumb().requestFocus());
        type(key);
        assertThat(events).containsExactly(new HistoryEvent.DateMoved(day(goal)));
    }

    @ParameterizedTest(name = "{0} and Right")
    @CsvSource({"SHIFT", "CONTROL"})
    void withShiftOrControlAnArrowMovesByAMonth(KeyCode modifier) {
        interact(() -> thumb().requestFocus());
        press(modifier).type(KeyCode.RIGHT).release(modifier);
        assertThat(events).containsExactly(new HistoryEvent.DateMoved(day("2024-10-19")));
    }

    @Test
    void theThumbIsASliderOfDays() {
        assertThat(thumb().getAccessibleRole()).isEqualTo(AccessibleRole.SLIDER);
        assertThat(thumb().getAccessibleText()).isEqualTo("19 Sep 2024");
        assertThat(thumb().queryAccessibleAttribute(AccessibleAttribute.VALUE)).isEqualTo(
                (double) TODAY.toEpochDay());
    }

    @Test
    void theHeadingTheThumbAndEachLaneAreOneTabStop() {
        interact(() -> timeline.node().getScene().getWindow().setWidth(1400));
        assertThat(from(timeline.node()).lookup(Node::isFocusTraversable).queryAll()).hasSize(4);
    }

    @Test
    void otherKeysMoveNothing() {
        interact(() -> thumb().requestFocus());
        type(KeyCode.A, KeyCode.ESCAPE, KeyCode.SPACE);
        assertThat(events).isEmpty();
    }

    @Test
    void beyondTheFirstEventThereIsAlwaysAnotherMonth() {
        interact(() -> show(day("2024-07-01")));
        interact(() -> thumb().requestFocus());
        type(KeyCode.HOME);
        assertThat(events).containsExactly(new HistoryEvent.DateMoved(day("2024-06-01")));
    }

    @Test
    void aScreenReaderMovesTheDayToo() {
        interact(() -> thumb().executeAccessibleAction(AccessibleAction.INCREMENT));
        interact(() -> thumb().executeAccessibleAction(AccessibleAction.DECREMENT));
        interact(() -> thumb().executeAccessibleAction(AccessibleAction.SET_VALUE,
                (double) day("2025-11-03").toEpochDay()));
        assertThat(events).containsExactly(new HistoryEvent.DateMoved(day("2024-09-20")),
                new HistoryEvent.DateMoved(day("2024-09-18")), new HistoryEvent.DateMoved(day("2025-11-03")));
    }

    @Test
    void theEndsOfTheSliderAreThoseOfTheAxis() {
        assertThat(thumb().queryAccessibleAttribute(AccessibleAttribute.MIN_VALUE)).isEqualTo(
                (double) day("2024-07-01").toEpochDay());
        assertThat(thumb().queryAccessibleAttribute(AccessibleAttribute.MAX_VALUE)).isEqualTo(
                (double) day("2026-10-22").toEpochDay());
        assertThat(thumb().queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING)).isEqualTo("19 Sep 2024");
    }
}
