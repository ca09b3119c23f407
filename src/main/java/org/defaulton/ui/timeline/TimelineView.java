package org.defaulton.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;
import org.defaulton.drawing.DayAxis;
import org.defaulton.drawing.LabelLayout;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.OpenCard;
import org.defaulton.ui.model.DerivedValue;
import org.defaulton.ui.model.EvidenceOpener;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.View;
import org.defaulton.ui.model.ViewBindings;
import org.defaulton.ui.model.ViewState;
import org.defaulton.ui.toolkit.NextFrame;
import org.defaulton.usage.Choice;
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.RunItems;
import org.jspecify.annotations.Nullable;

/** The timeline at the bottom of the window: events, training runs, and the day shown. */
public final class TimelineView implements View {
    private static final double RING = 4.5;
    private static final double DIAMOND = 6;

    private final Intents intents;
    private final Consumer<LocalDate> preview;
    private final EntryPopup card;
    private final LaneHeadings headings = new LaneHeadings();
    private final MarkerLane events = new MarkerLane("event", LabelLayout.MARK, true, () -> new Circle(RING),
            this::open, _ -> {
            });
    private final MarkerLane runs;
    private final ChoiceMarks choices = new ChoiceMarks();
    private final TimelinePane pane;
    private final DragToDay drag;
    private final ViewBindings bindings;
    private @Nullable ViewState shown;
    private @Nullable DerivedValue<RunItemsQuery, List<RunItems>> taken;
    /** Whether it shows the session's day rather than a day passed during a drag. */
    private boolean settled;

    /** The input for counting the items of the runs. */
    private record RunItemsQuery(Scenario scenario, Member member, List<Choice> choices, Interpretation reading,
            LocalDate until) {
        List<RunItems> items() {
            return TimelineEntryFactory.trained(scenario)
                    .map(use -> RunItems.until(until, scenario, member, choices, reading, use.id()))
                    .orElse(List.of());
        }
    }

    /**
     * Creates the timeline.
     *
     * @param intents gets one change of the date per drag, click or key
     * @param evidence opens the claims behind an event or the runs
     * @param preview gets each day passed during a drag, and the original day if the drag is canceled; it may show that
     * day in this view, too
     */
    public TimelineView(Intents intents, EvidenceOpener evidence, Consumer<LocalDate> preview) {
        this.intents = intents;
        this.preview = preview;
        // The label of a run is a count; that of an event repeats on its card.
        runs = new MarkerLane("run", 2 * DIAMOND + 2, false, TimelineView::diamond, this::open,
                marker -> marker.leadFromWords(evidence));
        card = new EntryPopup(intents, evidence, this::go);
        pane = new TimelinePane(headings, events, runs, choices, this::go);
        drag = new DragToDay(pane, this::pass, this::go);
        pane.dragWith(drag);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        bindings = new ViewBindings().bind(ViewState::scenario, scenario -> headings.show(scenario, evidence))
                .bindAll(now -> events.show(TimelineEntryFactory.events(now)), ViewState::scenario, ViewState::day)
                .bindAll(now -> runs.show(runs(now)), ViewState::scenario, ViewState::day, this::days, this::taken)
                .bindAll(now -> choices.show(now, days(now).last()), ViewState::scenario, ViewState::day,
                        ViewState::member, this::days, now -> now.state().now().made())
                .bindAll(this::showDay, ViewState::day, this::days, _ -> settled)
                .bindAll(this::showCard, ViewState::scenario, this::opened);
    }

    @Override
    public Region node() {
        return pane;
    }

    /** Only takes up its space, so that the first frame appears sooner. */
    @Override
    public void showFirst(ViewState now) {
        pane.setVisible(false);
    }

    @Override
    public void show(ViewState now) {
        pane.setVisible(true);
        shown = now;
        bindings.show(now);
    }

    /** The days of the axis, which stay the same during a drag. */
    private DayAxis days(ViewState now) {
        DayAxis days = drag.isOn() ? pane.axis() : DayAxis.around(now.scenario(), now.state().now().date());
        return days.across(0, 0);
    }

    /** The runs, including any before the first day of the timeline. */
    private List<TimelineEntry> runs(ViewState now) {
        return TimelineEntryFactory.runs(now, taken(now))
                .stream()
                .filter(run -> !run.day().isBefore(days(now).first()))
                .toList();
    }

    /** The entry of the open card; empty if the card is not about an entry. */
    private Optional<TimelineEntry> opened(ViewState now) {
        OpenCard open = now.state().card().open();
        return open == null
                ? Optional.empty()
                : Stream.concat(TimelineEntryFactory.events(now).stream(), runs(now).stream())
                        .filter(entry -> entry.card().equals(open))
                        .findFirst();
    }

    private void showCard(ViewState now) {
        card.hide();
        opened(now).ifPresent(entry -> {
            if (!showCard(entry, now.scenario())) {
                Platform.runLater(() -> NextFrame.afterNext(pane.getScene(), this::showWaitingCard));
            }
        });
    }

    /** Shows the card of a resumed session, which may be open before its marker has a place. */
    private void showWaitingCard() {
        if (shown != null) {
            Scenario scenario = shown.scenario();
            opened(shown).ifPresent(entry -> showCard(entry, scenario));
        }
    }

    /** Shows the card at its marker. Returns false if the marker has no place in an open window yet. */
    private boolean showCard(TimelineEntry entry, Scenario scenario) {
        Optional<TimelineMarker> marker = Stream.of(events, runs)
                .flatMap(lane -> lane.marker(entry).stream())
                .filter(TimelineView::isInOpenWindow)
                .findFirst();
        marker.ifPresent(place -> card.show(place, entry, scenario));
        return marker.isPresent();
    }

    private static boolean isInOpenWindow(Node node) {
        return node.getScene() != null && node.getScene().getWindow() != null
                && node.getScene().getWindow().isShowing();
    }

    private void showDay(ViewState now) {
        settled = !drag.isOn();
        pane.show(now.day(), days(now), settled);
    }

    private List<RunItems> taken(ViewState now) {
        RunItemsQuery query = new RunItemsQuery(now.scenario(), now.member(), now.usage().choices(),
                now.usage().reading(), days(now).last());
        taken = taken == null ? new DerivedValue<>(query, RunItemsQuery::items) : taken.of(query);
        return taken.get();
    }

    private void open(TimelineMarker marker, List<TimelineEntry> entries) {
        card.open(marker, entries);
    }

    private void pass(LocalDate day) {
        settled = false;
        pane.show(day, pane.axis(), false);
        preview.accept(day);
    }

    private void go(LocalDate day) {
        if (shown != null && !day.equals(shown.state().now().date())) {
            intents.act(new HistoryEvent.DateMoved(day));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && drag.isOn()) {
            event.consume();
            drag.cancel();
        }
    }

    private static Shape diamond() {
        return new Polygon(0, -DIAMOND, DIAMOND, 0, 0, DIAMOND, -DIAMOND, 0);
    }
}
