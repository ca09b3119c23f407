package org.defaulton.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulton.ui.timeline.Moments.DEMO;
import static org.defaulton.ui.timeline.Moments.day;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.defaulton.drawing.LabelLayout;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.TimelineEvent;
import org.defaulton.session.CardEvent;
import org.defaulton.session.CardState;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.OpenCard;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.harness.Demo;
import org.defaulton.ui.harness.Rehearsal;
import org.defaulton.usage.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/** Events and training runs on the timeline, their lists, cards and evidence. */
class MarkersTest extends TimelineWindow {
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");
    private static final PseudoClass RINGED = PseudoClass.getPseudoClass("ringed");

    @Test
    void arrows_go_from_marker_to_marker() {
        interact(() -> markers("event").getFirst().requestFocus());
        type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.LEFT, KeyCode.RIGHT);
        assertThat(markers("event").get(2).getPseudoClassStates()).contains(FOCUSED, RINGED);
        assertThat(markers("event").get(2).getAccessibleText()).startsWith("Event, 20 Nov 2024: New terms");
        type(KeyCode.END, KeyCode.RIGHT);
        assertThat(markers("event").getLast().getPseudoClassStates()).contains(FOCUSED, RINGED);
        assertThat(events).isEmpty();
    }

    @Test
    void events_that_would_touch_open_a_list_whose_entries_lead_there() {
        TimelineMarker group = markers("event").stream()
                .filter(marker -> marker.entries().size() > 1)
                .findFirst()
                .orElseThrow();
        assertThat(group.getAccessibleText()).isEqualTo("4 events from 9 Sep 2024 to 20 Sep 2024: show the list");
        clickOn(group);
        clickOn("18 Sep 2024: Demo answers");
        clickOn("Go to this day");
        assertThat(events).containsExactly(new HistoryEvent.DateMoved(day("2024-09-18")));
    }

    @Test
    void a_group_of_events_is_named_after_the_one_that_changed_the_scope_if_there_is_room() {
        Scenario close = scenario(text -> text.replace("date: 2025-09-24", "date: 2025-11-01"));
        interact(() -> timeline.show(new Rehearsal(close).shown()));
        assertThat(labels()).contains("2 events").doesNotContain("Europe joins and 1 more");
        interact(() -> timeline.node().getScene().getWindow().setWidth(1600));
        assertThat(labels()).contains("Europe joins and 1 more");
    }

    @Test
    void training_older_than_the_timeline_is_not_drawn_over_its_headings() {
        Scenario scenario = scenario(text -> text.replace("from: 2024-08-01", "from: 2020-08-01")
                .replaceFirst("first: 2024-09-01", "first: 2020-09-01"));
        interact(() -> timeline.show(new Rehearsal(scenario).shown()));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(markers("run")).isNotEmpty()
                .allMatch(marker -> !marker.entries().getFirst().day().isBefore(pane().axis().first()))
                .allMatch(marker -> marker.getLayoutX() >= pane().axis().left() - LabelLayout.MARK);
    }

    private static Scenario scenario(UnaryOperator<String> edit) {
        return Demo.of(edit.apply(Demo.TEXT));
    }

    private List<String> labels() {
        WaitForAsyncUtils.waitForFxEvents();
        // Without waiting for a frame.
        interact(() -> {
            timeline.node().getScene().getRoot().applyCss();
            timeline.node().getScene().getRoot().layout();
        });
        return lookup(".timeline-event-lane .timeline-label").<Label>queryAll()
                .stream()
                .filter(NodeFactory::isShown)
                .map(Label::getText)
                .toList();
    }

    @Test
    void the_card_of_an_event_opens_its_evidence() {
        interact(() -> markers("event").getLast().requestFocus());
        type(KeyCode.ENTER);
        clickOn("21 Aug 2026: Last look");
        assertThat(lookup("The Example Times looks again.").tryQuery()).isPresent();
        clickOn(lookup(".timeline-card .evidence").<Node>query());
        assertThat(opened).containsExactly(List.of("covers-all"));
        assertThat(lookup(".timeline-card").tryQuery()).isEmpty();
    }

    @Test
    void a_run_says_what_it_takes() {
        assertThat(markers("run")).extracting(TimelineMarker::getAccessibleText)
                .startsWith("Training run, 1 Sep 2024: used 283 items", "Training run, 1 Dec 2024: will use 42 items");
    }

    @Test
    void the_heading_of_the_runs_opens_their_evidence() {
        interact(() -> timeline.node().getScene().getWindow().setWidth(1400));
        interact(() -> lookup(".timeline-heading").<Node>query().requestFocus());
        type(KeyCode.ENTER);
        assertThat(opened).containsExactly(DEMO.runs().claims());
    }

    @Test
    void a_run_says_what_it_takes_with_the_current_choices() {
        interact(() -> timeline.show(Moments.on(TODAY, new Choice("genai-training", "off", TODAY))));
        assertThat(markers("run")).extracting(TimelineMarker::getAccessibleText)
                .startsWith("Training run, 1 Sep 2024: used 283 items", "Training run, 1 Dec 2024: will use no items");
    }

    @ParameterizedTest(name = "{0} pixels wide")
    @ValueSource(doubles = {500, 700, 1000, 1600, 3000})
    void every_event_belongs_to_one_marker_at_every_width(double width) {
        interact(() -> timeline.node().getScene().getWindow().setWidth(width));
        assertThat(markers("event").stream().flatMap(marker -> marker.entries().stream()))
                .extracting(TimelineEntry::title)
                .containsExactlyElementsOf(DEMO.timeline().stream().map(TimelineEvent::label).toList());
        assertThat(markers("event")).isSortedAccordingTo(Comparator.comparing(Node::getLayoutX));
    }

    @Test
    void a_marker_is_a_button_that_is_at_least_as_large_as_a_pointer_needs() {
        assertThat(markers("event")).allSatisfy(marker -> {
            assertThat(marker.getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
            assertThat(marker.getWidth()).isGreaterThanOrEqualTo(24);
            assertThat(marker.getHeight()).isGreaterThanOrEqualTo(24);
        });
    }

    @Test
    void a_run_has_a_card_that_leads_to_its_day() {
        interact(() -> markers("run").get(1).requestFocus());
        type(KeyCode.SPACE);
        assertThat(lookup("With the current choices, it will use 42 of your items to " + "train content-creation AI.")
                .tryQuery()).isPresent();
        clickOn("Go to this day");
        assertThat(events).containsExactly(new HistoryEvent.DateMoved(day("2024-12-01")));
    }

    @Test
    void the_count_of_a_run_opens_the_evidence_of_the_runs_and_its_mark_still_opens_the_card() {
        clickOn(lookup(".timeline-run-lane .timeline-label").<Node>query());
        assertThat(opened).containsExactly(DEMO.runs().claims());
        assertThat(lookup(".timeline-card").tryQuery()).isEmpty();
        StackPane mark = lookup(".timeline-run-lane .timeline-marker > StackPane").query();
        assertThat(mark.getWidth()).isGreaterThanOrEqualTo(24);
        assertThat(mark.getHeight()).isGreaterThanOrEqualTo(24);
        clickOn(mark);
        assertThat(opened).hasSize(1);
        assertThat(lookup(".timeline-card").tryQuery()).isPresent();
    }

    @Test
    void only_the_count_of_a_run_is_underlined_under_the_pointer() {
        Label count = lookup(".timeline-run-lane .timeline-label").query();
        moveTo(count);
        WaitForAsyncUtils.waitForFxEvents(2);
        assertThat(count.isUnderline()).isTrue();
        Label words = lookup(".timeline-event-lane .timeline-label").query();
        moveTo(words);
        WaitForAsyncUtils.waitForFxEvents(2);
        assertThat(count.isUnderline()).isFalse();
        assertThat(words.isUnderline()).isFalse();
    }

    @Test
    void the_words_of_an_event_open_its_card_or_the_list_of_them() {
        interact(() -> timeline.node().getScene().getWindow().setWidth(1600));
        WaitForAsyncUtils.waitForFxEvents();
        clickOn(words(1));
        assertThat(lookup(".timeline-card").tryQuery()).isPresent();
        type(KeyCode.ESCAPE);
        clickOn(words(2));
        assertThat(lookup("22 Aug 2026: Nothing found later").tryQuery()).isPresent();
        assertThat(opened).isEmpty();
    }

    /** The text of the last event that has any, alone or grouped with another. */
    private Label words(int entries) {
        return markers("event").stream()
                .filter(marker -> marker.entries().size() == entries)
                .flatMap(marker -> from(marker).lookup(".timeline-label").<Label>queryAll().stream())
                .filter(label -> label.getWidth() > 0 && NodeFactory.isShown(label))
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    @Test
    void escape_closes_a_card() {
        interact(() -> markers("run").getFirst().fire());
        assertThat(lookup(".timeline-card").tryQuery()).isPresent();
        type(KeyCode.ESCAPE);
        assertThat(lookup(".timeline-card").tryQuery()).isEmpty();
        assertThat(events).isEmpty();
        assertThat(cards).containsExactly(new CardEvent.CardOpened(new OpenCard(OpenCard.CardKind.RUN, "2024-09-01")),
                new CardEvent.CardClosed());
    }

    @Test
    void a_card_is_open_as_long_as_the_session_says() {
        interact(() -> showCard(new CardState(new OpenCard(OpenCard.CardKind.EVENT, "begins"))));
        assertThat(lookup(".timeline-card").tryQuery()).isPresent();
        interact(() -> showCard(new CardState(new OpenCard(OpenCard.CardKind.EVENT, "gone"))));
        assertThat(lookup(".timeline-card").tryQuery()).isEmpty();
        assertThat(cards).isEmpty();
    }

    @Test
    void going_to_the_day_that_is_shown_moves_nothing() {
        interact(() -> show(day("2024-12-01")));
        interact(() -> markers("run").get(1).fire());
        clickOn("Go to this day");
        assertThat(events).isEmpty();
    }

    @Test
    void the_lane_remembers_where_the_focus_was() {
        interact(() -> markers("run").get(3).requestFocus());
        assertThat(markers("run").stream().filter(Node::isFocusTraversable)).containsExactly(markers("run").get(3));
        interact(() -> thumb().requestFocus());
        assertThat(markers("run").stream().filter(Node::isFocusTraversable)).containsExactly(markers("run").get(3));
    }
}
