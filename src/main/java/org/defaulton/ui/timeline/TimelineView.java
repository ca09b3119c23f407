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
import org.defaulton.drawing.Axis;
import org.defaulton.drawing.Labels;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.session.HistoryEvent;
import org.defaulton.ui.common.EvidenceOpener;
import org.defaulton.ui.common.Intents;
import org.defaulton.ui.common.Shown;
import org.defaulton.ui.common.View;
import org.defaulton.usage.Choice;
import org.defaulton.usage.Reading;
import org.defaulton.usage.RunItems;
import org.jspecify.annotations.Nullable;

/** The timeline at the bottom of the window: what happened, what training took, and the day shown. */
public final class TimelineView implements View {
    private static final double RING = 4.5;
    private static final double DIAMOND = 6;

    private final Intents intents;
    private final Consumer<LocalDate> preview;
    private final Card card;
    private final Headings headings = new Headings();
    private final Lane events = new Lane("event", Labels.MARK, true, () -> new Circle(RING), this::open, _ -> {
    });
    private final Lane runs;
    private final Choices choices = new Choices();
    private final Track track;
    private final Scrub scrub;
    private final EvidenceOpener evidence;
    private @Nullable Shown shown;
    private @Nullable Taken taken;
    /** Whether what is drawn is what was shown last, and not a day in passing. */
    private boolean settled;

    /** What the runs' items follow from; they are counted anew only if this changes. */
    private record Counted(Scenario scenario, Member member, List<Choice> choices, Reading reading, LocalDate until) {}

    private record Taken(Counted from, List<RunItems> runs) {}

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
        runs = new Lane("run", 2 * DIAMOND + 2, false, TimelineView::diamond, this::open,
                marker -> marker.leadFromWords(evidence));
        card = new Card(evidence, this::go);
        track = new Track(headings, events, runs, choices, this::go);
        scrub = new Scrub(track, this::pass, this::go);
        track.scrubWith(scrub);
        track.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    public Region node() {
        return track;
    }

    /** Takes its room only. */
    @Override
    public void showFirst(Shown now) {
        track.setVisible(false);
    }

    @Override
    public void show(Shown now) {
        track.setVisible(true);
        if (shown == null || !shown.scenario().equals(now.scenario())) {
            headings.show(now.scenario(), evidence);
        }
        Shown before = shown;
        shown = now;
        if (before != null && settled && !scrub.isOn() && isSame(before, now)) {
            return;
        }
        settled = !scrub.isOn();
        LocalDate day = now.usage().at();
        Axis axis = scrub.isOn() ? track.axis() : Axis.around(now.scenario(), now.state().now().date());
        events.show(Entries.events(now));
        // Training may be older than all that the timeline tells.
        runs.show(Entries.runs(now, taken(now, axis.last())).stream()
                .filter(run -> !run.day().isBefore(axis.first())).toList());
        choices.show(now);
        track.show(day, axis, !scrub.isOn());
    }

    private static boolean isSame(Shown one, Shown other) {
        return one.scenario().equals(other.scenario()) && one.usage().equals(other.usage())
                && one.state().now().equals(other.state().now());
    }

    private List<RunItems> taken(Shown now, LocalDate until) {
        Counted from = new Counted(now.scenario(), now.member(), now.usage().choices(), now.usage().reading(), until);
        if (taken == null || !taken.from().equals(from)) {
            Optional<Use> use = Entries.trained(now.scenario());
            taken = new Taken(from, use.map(training -> RunItems.until(until, from.scenario(), from.member(),
                    from.choices(), from.reading(), training.id())).orElse(List.of()));
        }
        return taken.runs();
    }

    private void open(Marker marker, List<Entry> entries) {
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
