package org.defaulton.ui.timeline;

import static org.defaulton.ui.timeline.Moments.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.defaulton.session.CardEvent;
import org.defaulton.session.CardState;
import org.defaulton.session.SessionEvent;
import org.defaulton.ui.harness.StageRobot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A window with the timeline in it, and what it hands out. */
abstract class TimelineWindow extends StageRobot {
    static final LocalDate TODAY = day("2024-09-19");
    final List<SessionEvent> events = new ArrayList<>();
    final List<CardEvent> cards = new ArrayList<>();
    final List<LocalDate> previews = new ArrayList<>();
    final List<List<String>> opened = new ArrayList<>();
    TimelineView timeline;
    LaterButton later;
    private LocalDate shown = TODAY;

    @BeforeAll
    static void everythingJumps() {
        System.setProperty("defaulton.still", "true");
    }

    @AfterAll
    static void thingsMoveAgain() {
        System.clearProperty("defaulton.still");
    }

    @Override
    protected void start(Stage stage) {
        timeline = new TimelineView((_, event) -> act(event), (_, claims) -> opened.add(claims), previews::add);
        later = new LaterButton((_, event) -> events.add(event));
        Scene scene = Windows.scene(timeline, later, 1000, List.of());
        show(TODAY);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
    }

    /** Cards open and close, and nothing else changes. */
    private void act(SessionEvent event) {
        switch (event) {
            case CardEvent.CardOpened opened -> {
                cards.add(opened);
                showCard(new CardState(opened.card()));
            }
            case CardEvent.CardClosed closed -> {
                cards.add(closed);
                showCard(CardState.CLOSED);
            }
            default -> events.add(event);
        }
    }

    final void showCard(CardState card) {
        timeline.show(Moments.on(shown, Moments.WRITER, card));
    }

    final void show(LocalDate day) {
        shown = day;
        timeline.show(Moments.on(day));
        later.show(day);
    }

    final TimelinePane pane() {
        return (TimelinePane) timeline.node();
    }

    final Node thumb() {
        return lookup(".timeline-thumb").query();
    }

    final List<TimelineMarker> markers(String lane) {
        return lookup(".timeline-" + lane + "-lane .timeline-marker").queryAllAs(TimelineMarker.class)
                .stream()
                .filter(TimelineMarker::isVisible)
                .toList();
    }

    final Point2D at(LocalDate day) {
        return at(pane().axis().x(day));
    }

    final Point2D at(double x) {
        return pane().localToScreen(x, thumb().getBoundsInParent().getCenterY());
    }

    final double thumbX() {
        return thumb().getBoundsInParent().getCenterX();
    }
}
