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
    void the_keyboard_moves_the_day(KeyCode key, String goal) {
        interact(() -> thumb().requestFocus());
        type(key);
        assertThat(events).containsExactly(new HistoryEvent.DateMoved(day(goal)));
    }

    @ParameterizedTest(name = "{0} and Right")
    @CsvSource({"SHIFT", "CONTROL"})
    void with_shift_or_control_an_arrow_moves_by_a_month(KeyCode modifier) {
        interact(() -> thumb().requestFocus());
        press(modifier).type(KeyCode.RIGHT).release(modifier);
        assertThat(events).containsExactly(new HistoryEvent.DateMoved(day("2024-10-19")));
    }

    @Test
    void the_thumb_is_a_slider_of_days() {
        assertThat(thumb().getAccessibleRole()).isEqualTo(AccessibleRole.SLIDER);
        assertThat(thumb().getAccessibleText()).isEqualTo("19 Sep 2024");
        assertThat(thumb().queryAccessibleAttribute(AccessibleAttribute.VALUE)).isEqualTo((double) TODAY.toEpochDay());
    }

    @Test
    void the_heading_the_thumb_and_each_lane_are_one_tab_stop() {
        interact(() -> timeline.node().getScene().getWindow().setWidth(1400));
        assertThat(from(timeline.node()).lookup(Node::isFocusTraversable).queryAll()).hasSize(4);
    }

    @Test
    void other_keys_move_nothing() {
        interact(() -> thumb().requestFocus());
        type(KeyCode.A, KeyCode.ESCAPE, KeyCode.SPACE);
        assertThat(events).isEmpty();
    }

    @Test
    void beyond_the_first_event_there_is_always_another_month() {
        interact(() -> show(day("2024-07-01")));
        interact(() -> thumb().requestFocus());
        type(KeyCode.HOME);
        assertThat(events).containsExactly(new HistoryEvent.DateMoved(day("2024-06-01")));
    }

    @Test
    void a_screen_reader_moves_the_day_too() {
        interact(() -> thumb().executeAccessibleAction(AccessibleAction.INCREMENT));
        interact(() -> thumb().executeAccessibleAction(AccessibleAction.DECREMENT));
        interact(() -> thumb().executeAccessibleAction(AccessibleAction.SET_VALUE,
                (double) day("2025-11-03").toEpochDay()));
        assertThat(events).containsExactly(new HistoryEvent.DateMoved(day("2024-09-20")),
                new HistoryEvent.DateMoved(day("2024-09-18")), new HistoryEvent.DateMoved(day("2025-11-03")));
    }

    @Test
    void the_ends_of_the_slider_are_those_of_the_axis() {
        assertThat(thumb().queryAccessibleAttribute(AccessibleAttribute.MIN_VALUE))
                .isEqualTo((double) day("2024-07-01").toEpochDay());
        assertThat(thumb().queryAccessibleAttribute(AccessibleAttribute.MAX_VALUE))
                .isEqualTo((double) day("2026-10-22").toEpochDay());
        assertThat(thumb().queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING)).isEqualTo("19 Sep 2024");
    }
}
