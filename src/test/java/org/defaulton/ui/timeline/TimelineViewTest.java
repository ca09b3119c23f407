package org.defaulton.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulton.ui.timeline.Moments.LINKEDIN;
import static org.defaulton.ui.timeline.Moments.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.defaulton.session.Event;
import org.defaulton.usage.Choice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The timeline under mouse and keyboard, on the real content. */
class TimelineViewTest extends ApplicationTest {
    private static final LocalDate TODAY = day("2024-09-19");
    private final List<Event> events = new ArrayList<>();
    private final List<LocalDate> previews = new ArrayList<>();
    private final List<List<String>> opened = new ArrayList<>();
    private TimelineView timeline;
    private LaterButton later;

    @BeforeAll
    static void everythingJumps() {
        System.setProperty("defaulton.still", "true");
    }

    @AfterAll
    static void thingsMoveAgain() {
        System.clearProperty("defaulton.still");
    }

    @Override
    public void start(Stage stage) {
        timeline = new TimelineView((_, event) -> events.add(event), (_, claims) -> opened.add(claims), previews::add);
        later = new LaterButton((_, event) -> events.add(event));
        Scene scene = Windows.scene(timeline, later, 1000, List.of());
        show(TODAY);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
    }

    @Test
    void threeMonthsLaterMovesTheDate() {
        clickOn(later.node());
        assertThat(events).containsExactly(new Event.DateMoved(day("2024-12-19")));
        interact(() -> show(day("2024-12-19")));
        clickOn(later.node());
        assertThat(events).last().isEqualTo(new Event.DateMoved(day("2025-03-19")));
    }

    @Test
    void aClickOnTheAxisGoesToTheDayUnderThePointer() {
        double x = Math.rint(track().axis().x(day("2025-06-20")));
        clickOn(at(x));
        assertThat(events).containsExactly(new Event.DateMoved(track().axis().day(x)));
    }

    @Test
    void draggingShowsEveryDayButMovesTheDateOnce() {
        drag(at(TODAY)).moveTo(at(day("2025-01-15"))).moveTo(at(day("2025-07-01")));
        assertThat(events).isEmpty();
        assertThat(previews).hasSizeGreaterThan(1).isSorted();
        drop();
        assertThat(events).containsExactly(new Event.DateMoved(previews.getLast()));
        assertThat(previews.getLast()).isBetween(day("2025-06-28"), day("2025-07-04"));
    }

    @Test
    void theAxisStaysWhileTheDaysOfADragAreShown() {
        Axis before = track().axis();
        drag(at(TODAY)).moveTo(at(day("2026-10-01")));
        interact(() -> show(previews.getLast()));
        assertThat(track().axis()).isEqualTo(before);
        drop();
        interact(() -> show(previews.getLast()));
        assertThat(track().axis().last()).isAfter(before.last());
    }

    @Test
    void escapeGivesADragUp() {
        clickOn(thumb());
        drag(at(TODAY)).moveTo(at(day("2025-07-01"))).type(KeyCode.ESCAPE).drop();
        assertThat(events).isEmpty();
        assertThat(previews).last().isEqualTo(TODAY);
    }

    @ParameterizedTest(name = "{0} goes to {1}")
    @CsvSource({"RIGHT, 2024-09-20", "LEFT, 2024-09-18", "PAGE_UP, 2024-10-19", "PAGE_DOWN, 2024-08-19",
            "HOME, 2024-07-01", "END, 2026-10-21"})
    void theKeyboardMovesTheDay(KeyCode key, String goal) {
        interact(() -> thumb().requestFocus());
        type(key);
        assertThat(events).containsExactly(new Event.DateMoved(day(goal)));
    }

    @ParameterizedTest(name = "{0} and Right")
    @CsvSource({"SHIFT", "CONTROL"})
    void withShiftOrControlAnArrowMovesByAMonth(KeyCode modifier) {
        interact(() -> thumb().requestFocus());
        press(modifier).type(KeyCode.RIGHT).release(modifier);
        assertThat(events).containsExactly(new Event.DateMoved(day("2024-10-19")));
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
    void arrowsGoFromMarkerToMarker() {
        interact(() -> markers("event").getFirst().requestFocus());
        type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.LEFT, KeyCode.RIGHT);
        assertThat(markers("event").get(2).isFocusVisible()).isTrue();
        assertThat(markers("event").get(2).getAccessibleText()).startsWith("Event, 20 Nov 2024: New terms");
        type(KeyCode.END, KeyCode.RIGHT);
        assertThat(markers("event").getLast().isFocusVisible()).isTrue();
        assertThat(events).isEmpty();
    }

    @Test
    void eventsThatWouldTouchOpenAListWhoseEntriesLeadThere() {
        Marker group = markers("event").stream().filter(marker -> marker.entries().size() > 1).findFirst()
                .orElseThrow();
        assertThat(group.getAccessibleText()).isEqualTo("6 events from 9 Sep 2024 to 20 Sep 2024: show the list");
        clickOn(group);
        clickOn("18 Sep 2024: New privacy policy");
        clickOn("Go to this day");
        assertThat(events).containsExactly(new Event.DateMoved(day("2024-09-18")));
    }

    @Test
    void theCardOfAnEventOpensItsEvidence() {
        interact(() -> markers("event").getLast().requestFocus());
        type(KeyCode.ENTER);
        assertThat(lookup("The European notice changes. It now has a section for members of 16 or 17 years.")
                .tryQuery()).isPresent();
        clickOn(lookup(".timeline-card .evidence").<Node>query());
        assertThat(opened).containsExactly(List.of("teens-2026"));
        assertThat(lookup(".timeline-card").tryQuery()).isEmpty();
    }

    @Test
    void aRunSaysWhatItTakes() {
        assertThat(markers("run")).extracting(Marker::getAccessibleText).startsWith(
                "Training run, 1 Sep 2024: took 462 items", "Training run, 1 Dec 2024: will take 57 items");
    }

    @Test
    void theHeadingOfTheRunsOpensWhatTheyRestOn() {
        interact(() -> timeline.node().getScene().getWindow().setWidth(1400));
        interact(() -> lookup(".timeline-heading").<Node>query().requestFocus());
        type(KeyCode.ENTER);
        assertThat(opened).containsExactly(LINKEDIN.runs().claims());
    }

    @Test
    void choicesAreSquaresOnTheLineAndThoseAheadAreDimmed() {
        interact(() -> timeline.show(Moments.on(TODAY, new Choice("genai-training", "off", day("2024-09-10")),
                new Choice("genai-training", "on", day("2025-06-01")),
                new Choice("objection:other-ai", "sent", day("2025-06-01")))));
        assertThat(lookup(".timeline-choice").queryAllAs(Node.class)).extracting(Node::getAccessibleText)
                .containsExactly(
                        "10 Sep 2024: Use my data for training content creation AI models: Off",
                        "1 Jun 2025: Use my data for training content creation AI models: On\n1 Jun 2025: "
                                + LINKEDIN.control("objection:other-ai").label() + ": Sent");
        assertThat(lookup(".timeline-choice:ahead").queryAll()).hasSize(1);
    }

    @Test
    void aRunTellsWhatItTakesWithTheChoicesAsTheyAre() {
        interact(() -> timeline.show(Moments.on(TODAY, new Choice("genai-training", "off", TODAY))));
        assertThat(markers("run")).extracting(Marker::getAccessibleText).startsWith(
                "Training run, 1 Sep 2024: took 462 items", "Training run, 1 Dec 2024: will take no items");
    }

    @Test
    void theThumbGlidesToALaterDayWhereThingsMayMove() throws TimeoutException {
        System.clearProperty("defaulton.still");
        double goal = track().axis().x(day("2024-12-19"));
        interact(() -> show(day("2024-12-19")));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> Math.abs(thumbX() - goal) < 1);
        System.setProperty("defaulton.still", "true");
        assertThat(lookup(".timeline-flag").<Label>query().getText()).isEqualTo("19 Dec 2024");
    }

    private double thumbX() {
        return thumb().getBoundsInParent().getCenterX();
    }

    private void show(LocalDate day) {
        timeline.show(Moments.on(day));
        later.show(Moments.on(day));
    }

    private Track track() {
        return (Track) timeline.node();
    }

    private Node thumb() {
        return lookup(".timeline-thumb").query();
    }

    private List<Marker> markers(String lane) {
        return lookup(".timeline-" + lane + "-lane .timeline-marker").queryAllAs(Marker.class).stream()
                .filter(Marker::isVisible).toList();
    }

    private Point2D at(LocalDate day) {
        return at(track().axis().x(day));
    }

    private Point2D at(double x) {
        return Stream.of(thumb().localToScene(thumb().getLayoutBounds()).getCenterY())
                .map(y -> track().localToScreen(x, y)).findFirst().orElseThrow();
    }
}
