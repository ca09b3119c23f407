package org.defaulton.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulton.ui.timeline.Moments.LINKEDIN;
import static org.defaulton.ui.timeline.Moments.day;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.defaulton.drawing.Labels;
import org.defaulton.scenario.BuiltIn;
import org.defaulton.scenario.Loaded;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.ScenarioFiles;
import org.defaulton.scenario.TimelineEvent;
import org.defaulton.session.HistoryEvent;
import org.defaulton.ui.common.Nodes;
import org.defaulton.ui.common.Rehearsal;
import org.defaulton.usage.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/** Events and training runs on the timeline, their lists, cards and evidence. */
class MarkersTest extends TimelineWindow {
    @Test
    void arrowsGoFromMarkerToMarker() {
        interact(() -> markers("event").getFirst().requestFocus());
        type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.LEFT, KeyCode.RIGHT);
        assertThat(markers("event").get(2).isFocusVisible()).isTrue();
        assertThat(markers("event").get(2).getAccessibleText()).startsWith("5 events from 10 Dec 2024");
        type(KeyCode.END, KeyCode.RIGHT);
        assertThat(markers("event").getLast().isFocusVisible()).isTrue();
        assertThat(events).isEmpty();
    }

    @Test
    void eventsThatWouldTouchOpenAListWhoseEntriesLeadThere() {
        Marker group = markers("event").stream().filter(marker -> marker.entries().size() > 1).findFirst()
                .orElseThrow();
        assertThat(group.getAccessibleText()).isEqualTo("9 events from 1 Aug 2024 to 20 Sep 2024: show the list");
        clickOn(group);
        clickOn("18 Sep 2024: New privacy policy");
        clickOn("Go to this day");
        assertThat(events).containsExactly(new HistoryEvent.DateMoved(day("2024-09-18")));
    }

    @Test
    void aGroupOfEventsIsNamedAfterTheOneThatChangedWhoIsInWhereThereIsRoom() {
        interact(() -> timeline.node().getScene().getWindow().setWidth(1600));
        assertThat(labels()).contains("4 events").doesNotContain("EU, UK, Canada join and 3 more");
        Scenario roomy = scenario(text -> text.replaceAll(
                "(?s)  - id: (policy-small-changes|irish-report-due)\n    date:.*?claims: \\[.*?]\n", ""));
        interact(() -> timeline.show(new Rehearsal(roomy).shown()));
        assertThat(labels()).contains("EU, UK, Canada join and 3 more");
    }

    @Test
    void trainingOlderThanTheTimelineIsNotDrawnOverItsHeadings() {
        Scenario scenario = scenario(text -> text.replace("from: 2024-08-01", "from: 2020-08-01")
                .replaceFirst("first: 2024-09-01", "first: 2020-09-01"));
        interact(() -> timeline.show(new Rehearsal(scenario).shown()));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(markers("run")).isNotEmpty()
                .allMatch(marker -> !marker.entries().getFirst().day().isBefore(track().axis().first()))
                .allMatch(marker -> marker.getLayoutX() >= track().axis().left() - Labels.MARK);
    }

    private static Scenario scenario(UnaryOperator<String> edit) {
        String text = edit.apply(BuiltIn.scenarioText("linkedin"));
        return switch (ScenarioFiles.scenario("other.yaml", text.getBytes(StandardCharsets.UTF_8))) {
            case Loaded.Good<Scenario>(Scenario good, String _) -> good;
            case Loaded.Faulty<Scenario>(var faults) -> throw new AssertionError(faults);
        };
    }

    private List<String> labels() {
        WaitForAsyncUtils.waitForFxEvents();
        // Without waiting for a frame.
        interact(() -> {
            timeline.node().getScene().getRoot().applyCss();
            timeline.node().getScene().getRoot().layout();
        });
        return lookup(".timeline-event-lane .timeline-label").<Label>queryAll().stream().filter(Nodes::isShown)
                .map(Label::getText).toList();
    }

    @Test
    void theCardOfAnEventOpensItsEvidence() {
        interact(() -> markers("event").getLast().requestFocus());
        type(KeyCode.ENTER);
        clickOn("21 Aug 2026: Notice updated");
        assertThat(lookup("The European notice changes: on the minimum age, on members who are 16 or 17, and on papers "
                + "for recovering an account. Its part on AI stays as it was.").tryQuery()).isPresent();
        clickOn(lookup(".timeline-card .evidence").<Node>query());
        assertThat(opened).containsExactly(List.of("teens-2026", "minimum-age-2026", "recovery-ids-2026"));
        assertThat(lookup(".timeline-card").tryQuery()).isEmpty();
    }

    @Test
    void aRunSaysWhatItTakes() {
        assertThat(markers("run")).extracting(Marker::getAccessibleText).startsWith(
                "Training run, 1 Sep 2024: used 406 items", "Training run, 1 Dec 2024: will use 57 items");
    }

    @Test
    void theHeadingOfTheRunsOpensWhatTheyRestOn() {
        interact(() -> timeline.node().getScene().getWindow().setWidth(1400));
        interact(() -> lookup(".timeline-heading").<Node>query().requestFocus());
        type(KeyCode.ENTER);
        assertThat(opened).containsExactly(LINKEDIN.runs().claims());
    }

    @Test
    void aRunTellsWhatItTakesWithTheChoicesAsTheyAre() {
        interact(() -> timeline.show(Moments.on(TODAY, new Choice("genai-training", "off", TODAY))));
        assertThat(markers("run")).extracting(Marker::getAccessibleText).startsWith(
                "Training run, 1 Sep 2024: used 406 items", "Training run, 1 Dec 2024: will use no items");
    }

    @ParameterizedTest(name = "{0} pixels wide")
    @ValueSource(doubles = {500, 700, 1000, 1600, 3000})
    void everyEventBelongsToOneMarkerAtEveryWidth(double width) {
        interact(() -> timeline.node().getScene().getWindow().setWidth(width));
        assertThat(markers("event").stream().flatMap(marker -> marker.entries().stream())).extracting(Entry::title)
                .containsExactlyElementsOf(LINKEDIN.timeline().stream().map(TimelineEvent::label).toList());
        assertThat(markers("event")).isSortedAccordingTo(Comparator.comparing(Node::getLayoutX));
    }

    @Test
    void aMarkerIsAButtonThatIsAtLeastAsLargeAsAPointerNeeds() {
        assertThat(markers("event")).allSatisfy(marker -> {
            assertThat(marker.getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
            assertThat(marker.getWidth()).isGreaterThanOrEqualTo(24);
            assertThat(marker.getHeight()).isGreaterThanOrEqualTo(24);
        });
    }

    @Test
    void aRunHasACardThatLeadsToItsDay() {
        interact(() -> markers("run").get(1).requestFocus());
        type(KeyCode.SPACE);
        assertThat(lookup("With your current choices, it will use 57 of your items to "
                + "train content-creation AI.").tryQuery()).isPresent();
        clickOn("Go to this day");
        assertThat(events).containsExactly(new HistoryEvent.DateMoved(day("2024-12-01")));
    }

    @Test
    void theCountOfARunOpensWhatTheRunsRestOnAndItsMarkStillOpensTheCard() {
        clickOn(lookup(".timeline-run-lane .timeline-label").<Node>query());
        assertThat(opened).containsExactly(LINKEDIN.runs().claims());
        assertThat(lookup(".timeline-card").tryQuery()).isEmpty();
        StackPane mark = lookup(".timeline-run-lane .timeline-marker > StackPane").query();
        assertThat(mark.getWidth()).isGreaterThanOrEqualTo(24);
        assertThat(mark.getHeight()).isGreaterThanOrEqualTo(24);
        clickOn(mark);
        assertThat(opened).hasSize(1);
        assertThat(lookup(".timeline-card").tryQuery()).isPresent();
    }

    @Test
    void onlyTheCountOfARunIsUnderlinedUnderThePointer() {
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
    void theWordsOfAnEventOpenItsCardOrTheListOfThem() {
        interact(() -> timeline.node().getScene().getWindow().setWidth(1600));
        WaitForAsyncUtils.waitForFxEvents();
        clickOn(words(1));
        assertThat(lookup(".timeline-card").tryQuery()).isPresent();
        type(KeyCode.ESCAPE);
        clickOn(words(2));
        assertThat(lookup("22 Aug 2026: Nothing found later").tryQuery()).isPresent();
        assertThat(opened).isEmpty();
    }

    /** The words of the last event that has any, and stands alone or together with another. */
    private Label words(int entries) {
        return markers("event").stream().filter(marker -> marker.entries().size() == entries)
                .flatMap(marker -> from(marker).lookup(".timeline-label").<Label>queryAll().stream())
                .filter(label -> label.getWidth() > 0 && Nodes.isShown(label)).reduce((_, last) -> last).orElseThrow();
    }

    @Test
    void escapeClosesACard() {
        interact(() -> markers("run").getFirst().fire());
        assertThat(lookup(".timeline-card").tryQuery()).isPresent();
        type(KeyCode.ESCAPE);
        assertThat(lookup(".timeline-card").tryQuery()).isEmpty();
        assertThat(events).isEmpty();
    }

    @Test
    void goingToTheDayThatIsShownMovesNothing() {
        interact(() -> show(day("2024-12-01")));
        interact(() -> markers("run").get(1).fire());
        clickOn("Go to this day");
        assertThat(events).isEmpty();
    }

    @Test
    void theLaneRemembersWhereTheFocusWas() {
        interact(() -> markers("run").get(3).requestFocus());
        assertThat(markers("run").stream().filter(Node::isFocusTraversable)).containsExactly(markers("run").get(3));
        interact(() -> thumb().requestFocus());
        assertThat(markers("run").stream().filter(Node::isFocusTraversable)).containsExactly(markers("run").get(3));
    }
}
