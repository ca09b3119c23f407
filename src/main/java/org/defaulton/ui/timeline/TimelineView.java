package org.defaulton.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
import org.defaulton.scenario.Use;
import org.defaulton.session.HistoryEvent;
import org.defaulton.ui.model.EvidenceOpener;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.View;
import org.defaulton.ui.model.ViewState;
import org.defaulton.usage.Choice;
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.RunItems;
import org.jspecify.annotations.Nullable;

/** The timeline at the bottom of the window: what happened, what training took, and the day shown. */
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
    private final TimelinePane track;
    private final DragToDay scrub;
    private final EvidenceOpener evidence;
    private @Nullable ViewState shown;
    private @Nullable CountedRuns taken;
    /** Whether what is drawn is what was shown last, and not a day in passing. */
    private boolean settled;

    /** What the runs' items follow from; they are counted anew only if this changes. */
    private record RunItemsKey(Scenario scenario, Member member, List<Choice> choices, Interpretation reading,
            LocalDate until) {}

    private record CountedRuns(RunItemsKey from, List<RunItems> runs) {}

    /**
     * A timeline that shows nothing yet.
     *
     * @param intents takes one move of the date for each drag, click or key
     * @param evidence opens the claims behind an event or the runs
     * @param preview takes each day that is passed while dragging, and the day from before if the drag is given up;
     *        it may show that day in this view, too
     */
    public TimelineView(Intents intents, EvidenceOpener evidence, Consumer<LocalDate> preview) {
        this.intents = intents;
        this.evidence = evidence;
        this.preview = preview;
        // The words beside a run are a count, those beside an event are told on its card.
        runs = new MarkerLane("run", 2 * DIAMOND + 2, false, TimelineView::diamond, this::open,
                marker -> marker.leadFromWords(evidence));
        card = new EntryPopup(evidence, this::go);
        track = new TimelinePane(headings, events, runs, choices, this::go);
        scrub = new DragToDay(track, this::pass, this::go);
        track.scrubWith(scrub);
        track.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    public Region node() {
        return track;
    }

    /** Takes its room only. */
    @Override
    public void showFirst(ViewState now) {
        track.setVisible(false);
    }

    @Override
    public void show(ViewState now) {
        track.setVisible(true);
        if (shown == null || !shown.scenario().equals(now.scenario())) {
            headings.show(now.scenario(), evidence);
        }
        ViewState before = shown;
        shown = now;
        if (before != null && settled && !scrub.isOn() && isSame(before, now)) {
            return;
        }
        settled = !scrub.isOn();
        LocalDate day = now.usage().at();
        DayAxis axis = scrub.isOn() ? track.axis() : DayAxis.around(now.scenario(), now.state().now().date());
        events.show(TimelineEntryFactory.events(now));
        // Training may be older than all that the timeline tells.
        runs.show(TimelineEntryFactory.runs(now, taken(now, axis.last()))
                .stream()
                .filter(run -> !run.day().isBefore(axis.first()))
                .toList());
        choices.show(now);
        track.show(day, axis, !scrub.isOn());
    }

    private static boolean isSame(ViewState one, ViewState other) {
        return one.scenario().equals(other.scenario()) && one.usage().equals(other.usage())
                && one.state().now().equals(other.state().now());
    }

    private List<RunItems> taken(ViewState now, LocalDate until) {
        RunItemsKey from = new RunItemsKey(now.scenario(), now.member(), now.usage().choices(), now.usage().reading(),
                until);
        if (taken == null || !taken.from().equals(from)) {
            Optional<Use> use = TimelineEntryFactory.trained(now.scenario());
            taken = new CountedRuns(from, use.map(training -> RunItems.until(until, from.scenario(), from.member(),
                    from.choices(), from.reading(), training.id())).orElse(List.of()));
        }
        return taken.runs();
    }

    private void open(TimelineMarker marker, List<TimelineEntry> entries) {
        if (shown != null) {
            card.open(marker, entries, shown.scenario());
        }
    }

    private void pass(LocalDate day) {
        settled = false;
        track.show(day, track.axis(), false);
        preview.accept(day);
    }

    private void go(LocalDate day) {
        if (shown != null && !day.equals(shown.state().now().date())) {
            intents.act(new HistoryEvent.DateMoved(day));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && scrub.isOn()) {
            event.consume();
            scrub.cancel();
        }
    }

    private static Shape diamond() {
        return new Polygon(0, -DIAMOND, DIAMOND, 0, 0, DIAMOND, -DIAMOND, 0);
    }
}
