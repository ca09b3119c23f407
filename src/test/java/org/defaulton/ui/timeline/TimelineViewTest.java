package org.defaulton.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulton.ui.timeline.Moments.DEMO;
import static org.defaulton.ui.timeline.Moments.day;

import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.defaulton.drawing.DayAxis;
import org.defaulton.session.HistoryEvent;
import org.defaulton.text.Messages;
import org.defaulton.usage.Choice;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The timeline under the mouse, on the real content. */
class TimelineViewTest extends TimelineWindow {
    @Test
    void three_months_later_moves_the_date() {
        clickOn(later.node());
        assertThat(events).containsExactly(new HistoryEvent.DateMoved(day("2024-12-19")));
        interact(() -> show(day("2024-12-19")));
        clickOn(later.node());
        assertThat(events).last().isEqualTo(new HistoryEvent.DateMoved(day("2025-03-19")));
    }

    @Test
    void a_click_on_the_axis_goes_to_the_day_under_the_pointer() {
        double x = Math.rint(pane().axis().x(day("2025-06-20")));
        clickOn(at(x));
        assertThat(events).containsExactly(new HistoryEvent.DateMoved(pane().axis().day(x)));
    }

    @Test
    void dragging_shows_every_day_but_moves_the_date_once() {
        drag(at(TODAY)).moveTo(at(day("2025-01-15"))).moveTo(at(day("2025-07-01")));
        assertThat(events).isEmpty();
        assertThat(previews).hasSizeGreaterThan(1).isSorted();
        drop();
        assertThat(events).containsExactly(new HistoryEvent.DateMoved(previews.getLast()));
        assertThat(previews.getLast()).isBetween(day("2025-06-28"), day("2025-07-04"));
    }

    @Test
    void the_axis_stays_while_the_days_of_a_drag_are_shown() {
        DayAxis before = pane().axis();
        drag(at(TODAY)).moveTo(at(day("2026-10-01")));
        interact(() -> show(previews.getLast()));
        assertThat(pane().axis()).isEqualTo(before);
        drop();
        interact(() -> show(previews.getLast()));
        assertThat(pane().axis().last()).isAfter(before.last());
    }

    @Test
    void escape_cancels_a_drag() {
        clickOn(thumb());
        drag(at(TODAY)).moveTo(at(day("2025-07-01"))).type(KeyCode.ESCAPE).drop();
        assertThat(events).isEmpty();
        assertThat(previews).last().isEqualTo(TODAY);
    }

    @Test
    void choices_are_squares_on_the_line_and_those_ahead_are_dimmed() {
        interact(() -> timeline.show(Moments.on(TODAY, new Choice("genai-training", "off", day("2024-09-10")),
                new Choice("genai-training", "on", day("2025-06-01")),
                new Choice("objection:other-ai", "sent", day("2025-06-01")))));
        assertThat(lookup(".timeline-choice").queryAllAs(Node.class)).extracting(Node::getAccessibleText)
                .containsExactly("10 Sep 2024: Use my data for training content creation AI models: Off",
                        "1 Jun 2025: Use my data for training content creation AI models: On\n1 Jun 2025: "
                                + DEMO.control("objection:other-ai").label() + ": Sent");
        assertThat(lookup(".timeline-choice:ahead").queryAll()).hasSize(1);
    }

    @Test
    void the_thumb_glides_to_a_later_day_where_things_may_move() throws TimeoutException {
        System.clearProperty("defaulton.still");
        double goal = pane().axis().x(day("2024-12-19"));
        interact(() -> show(day("2024-12-19")));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> Math.abs(thumbX() - goal) < 1);
        System.setProperty("defaulton.still", "true");
        assertThat(lookup(".timeline-flag").<Label>query().getText()).isEqualTo("19 Dec 2024");
    }

    @Test
    void dragging_the_flag_does_not_make_it_jump() {
        drag(lookup(".timeline-flag").<Node>query()).moveBy(1, 0);
        assertThat(previews).allMatch(day -> Math.abs(ChronoUnit.DAYS.between(TODAY, day)) <= 3);
        drop();
    }

    @Test
    void the_other_mouse_button_moves_nothing() {
        clickOn(at(day("2025-06-20")), MouseButton.SECONDARY);
        assertThat(events).isEmpty();
        assertThat(previews).isEmpty();
    }

    @Test
    void the_flag_shows_the_day_of_a_drag_at_once() {
        drag(at(TODAY)).moveTo(at(day("2025-07-01")));
        assertThat(lookup(".timeline-flag").<Label>query().getText())
                .isEqualTo(Messages.of(TimelineView.class).date(previews.getLast()));
        drop();
    }
}
