package org.defaulton.ui.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import atlantafx.base.theme.PrimerLight;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import org.defaulton.scenario.BuiltIn;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.Event;
import org.defaulton.session.Fold;
import org.defaulton.session.Impact;
import org.defaulton.session.SessionState;
import org.defaulton.ui.common.Fxml;
import org.defaulton.ui.common.Shown;
import org.defaulton.ui.common.View;
import org.defaulton.usage.Choice;
import org.defaulton.usage.Reading;
import org.defaulton.usage.UsageChange;
import org.defaulton.usage.UsageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The flow as a person uses it, alone in a window. */
class FlowViewTest extends ApplicationTest {
    private static final Scenario LINKEDIN = BuiltIn.scenario("linkedin");
    private static final Member JOB_SEEKER = BuiltIn.members().getFirst();
    private static final Choice OFF = new Choice(LINKEDIN.mainControl(), "off", LINKEDIN.start());
    private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");

    private final List<Event> events = new ArrayList<>();
    private final List<List<String>> opened = new ArrayList<>();
    private FlowView flow;
    private StackPane root;

    @BeforeEach
    void thingsJump() {
        System.setProperty("defaulton.still", "true");
    }

    @AfterEach
    void thingsMoveAgain() {
        System.clearProperty("defaulton.still");
    }

    @Override
    public void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        flow = new FlowView((_, event) -> events.add(event), (_, claims) -> opened.add(claims), new Table());
        root = new StackPane(flow.node());
        Scene scene = new Scene(root, 700, 420);
        scene.getStylesheets().setAll(Fxml.stylesheet(View.class, "tokens.css"),
                Fxml.stylesheet(View.class, "controls.css"));
        flow.show(moment());
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
    }

    private static Shown moment(Choice... choices) {
        Fold fold = new Fold(LINKEDIN);
        SessionState state = fold.start(new Event.Started("linkedin", JOB_SEEKER.id(), JOB_SEEKER.country(),
                JOB_SEEKER.age(), LINKEDIN.start()));
        List<Choice> made = List.of(choices);
        return new Shown(LINKEDIN, List.of(JOB_SEEKER), state, JOB_SEEKER,
                UsageEngine.usage(LINKEDIN, JOB_SEEKER, made, LINKEDIN.start(), Reading.PLATFORM),
                UsageChange.lastChoice(LINKEDIN, JOB_SEEKER, made, LINKEDIN.start(), Reading.PLATFORM).orElse(null));
    }

    private void show(Shown shown) {
        interact(() -> flow.show(shown));
        WaitForAsyncUtils.waitForFxEvents(2);
    }

    private Node node(String query) {
        return lookup(query).query();
    }

    private List<String> words(String query) {
        return from(node(query)).lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    @Test
    void theOtherUsesAreSaidToBeInUseOnlyAsFarAsTheyAre() {
        assertThat(words("#flow")).contains("Not affected by this switch");

        show(moment(new Choice("objection:other-ai", "sent", LINKEDIN.start())));
        assertThat(words("#flow")).contains("In use unless marked").doesNotContain("Not affected by this switch");
        assertThat(words("#flow-improve-products")).contains("Under review, still in use");

        show(moment(new Choice("objection:direct-marketing", "sent", LINKEDIN.start())));
        assertThat(words("#flow")).contains("In use unless marked");
        assertThat(words("#flow-ads")).contains("Stopped, 91\u00a0→\u00a00");
    }

    @Test
    void itsNumbersAreThoseOfTheUsage() {
        moment().usage().into("train-content-ai").stream().filter(now -> now.perMonth() > 0)
                .forEach(now -> assertThat(words("#data-" + now.data())).contains(String.valueOf(now.perMonth())));
        for (String use : List.of("run-ai-features", "improve-products", "security", "ads", "research")) {
            assertThat(words("#flow-" + use)).contains(String.valueOf(moment().usage().total(use).perMonth()));
        }
        assertThat(words("#flow-train-content-ai")).contains("In use, 19 items a month", "Used in training, 406 items");
    }

    @Test
    void theKeptBlockStaysWhereItIsWhenTheSwitchIsThrown() {
        var before = node(".kept-block").getBoundsInParent();
        show(moment(OFF));
        assertThat(node(".kept-block").getBoundsInParent()).isEqualTo(before);
        assertThat(words("#flow-train-content-ai")).contains("Stopped, 19\u00a0\u2192\u00a00 a month",
                "Used in training, 406 items");
        assertThat(((Ribbon) node("#ribbon-posts")).flowing().get()).isZero();
        assertThat(((Ribbon) node("#ribbon-posts")).ends().getOpacity()).isOne();
    }

    @Test
    void whatStaysTheSameStaysTheSameNodeAndWhatIsGoneIsLetGo() {
        Node ads = node("#flow-ads");
        WeakReference<Node> ribbon = new WeakReference<>(node("#ribbon-posts"));
        for (int i = 0; i < 3; i++) {
            show(moment(OFF));
            show(moment());
        }
        assertThat(node("#flow-ads")).isSameAs(ads);
        for (int i = 0; i < 20 && ribbon.get() != null; i++) {
            System.gc();
        }
        assertThat(ribbon.get()).isNull();
    }

    @Test
    void nothingMovesWhereTheSystemAsksForReducedMotionAndElseRibbonsArePulledBack() {
        show(moment(OFF));
        assertThat(((Ribbon) node("#ribbon-posts")).solid().getOpacity()).isZero();
        interact(() -> {
            Ribbon ribbon = new Ribbon(Link.Look.STOPPED);
            var motion = RibbonMotion.timeline(ribbon, true);
            assertThat(motion.getCycleDuration().toMillis()).isEqualTo(280);
            motion.playFromStart();
            motion.jumpTo("end");
            motion.stop();
            assertThat(ribbon.flowing().get()).isZero();
        });
    }

    @Test
    void everyRowRibbonAndUseIsReachedByArrowKeysAndNamed() {
        Set<Node> reached = new HashSet<>();
        interact(() -> node("#data-posts").requestFocus());
        for (KeyCode across : List.of(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.LEFT)) {
            for (int i = 0; i < 12; i++) {
                reached.add(owner());
                press(KeyCode.DOWN).release(KeyCode.DOWN);
            }
            for (int i = 0; i < 12; i++) {
                press(KeyCode.UP).release(KeyCode.UP);
            }
            press(across).release(across);
        }
        assertThat(reached).containsAll(lookup(".flow-ribbon").queryAll())
                .containsAll(lookup(".flow-use").queryAll())
                .contains(node("#data-posts"), node("#data-feedback"), node("#data-account"));
        reached.forEach(node -> {
            assertThat(node.getAccessibleText()).as("%s", node).isNotBlank();
            assertThat(node.getAccessibleHelp()).isNotBlank();
            assertThat(node.getAccessibleRoleDescription()).isNotBlank();
        });
    }

    private Node owner() {
        return root.getScene().getFocusOwner();
    }

    @Test
    void hoverFadesTheRestAndExplains() {
        moveTo("#data-posts");
        WaitForAsyncUtils.waitForFxEvents(2);
        assertThat(node("#flow-card").isVisible()).isTrue();
        assertThat(words("#flow-card")).contains("Posts and comments", "In use since 1 Aug 2024");
        assertThat(node("#ribbon-posts").getPseudoClassStates()).doesNotContain(FADED);
        assertThat(node("#ribbon-groups").getPseudoClassStates()).contains(FADED);
        moveTo("#flow-ads");
        WaitForAsyncUtils.waitForFxEvents(2);
        assertThat(words("#flow-card")).contains("Show ads");
        assertThat(node("#ribbon-posts").getPseudoClassStates()).contains(FADED);
    }

    @Test
    void aClickKeepsTheCardAndEscapeClosesIt() {
        clickOn("#data-posts").moveTo("#data-groups");
        assertThat(words("#flow-card")).contains("Posts and comments");
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(node("#flow-card").isVisible()).isFalse();
    }

    @Test
    void aNumberOpensWhatItRestsOnAndAnyOtherPlaceStillKeepsTheCardOrDrawsTheUse() {
        clickOn("#data-posts .flow-row-number");
        assertThat(opened).singleElement().asInstanceOf(LIST).contains("faq-posts");
        moveTo("#flow-train-content-ai > .label");
        assertThat(words("#flow-card")).doesNotContain("Posts and comments");
        clickOn("#data-posts .flow-row-name").moveTo("#flow-train-content-ai > .label");
        assertThat(words("#flow-card")).contains("Posts and comments");
        interact(() -> node("#flow-ads").requestFocus());
        moveTo("#flow-ads .flow-row-name").press(KeyCode.E).release(KeyCode.E);
        clickOn("#flow-ads .flow-row-number");
        assertThat(opened).hasSize(3);
        assertThat(opened.getLast()).isEqualTo(opened.get(1)).isNotEmpty();
        assertThat(events).isEmpty();
        clickOn("#flow-ads .flow-row-name");
        assertThat(events).containsExactly(new Event.UseFocused("ads"));
    }

    @Test
    void aNumberIsAtLeastAsLargeAsAPointerNeeds() {
        assertThat(lookup(".flow-row-number").queryAllAs(Label.class)).hasSizeGreaterThan(10).allSatisfy(number -> {
            assertThat(number.getWidth()).as(number.getText()).isGreaterThanOrEqualTo(24);
            assertThat(number.getHeight()).isGreaterThanOrEqualTo(24);
        });
    }

    @Test
    void whatStaysOpensItsEvidenceOnceHoweverOftenItIsShown() {
        for (int i = 0; i < 3; i++) {
            show(moment(OFF));
            show(moment());
        }
        clickOn("#flow-ads .flow-row-number").clickOn("#flow-train-content-ai .status");
        assertThat(opened).hasSize(2);
    }

    @Test
    void everyItemSaysWhichKeyOpensTheEvidence() {
        for (String item : List.of("#data-posts", "#ribbon-posts", "#flow-train-content-ai", "#flow-ads")) {
            assertThat(node(item).getAccessibleHelp()).as(item).contains("the evidence");
        }
    }

    @Test
    void tOpensTheTableEnterAndETheEvidenceAndAnotherUseTakesTheRibbons() {
        interact(() -> node("#data-posts").requestFocus());
        press(KeyCode.T).release(KeyCode.T);
        assertThat(events).containsExactly(new Event.ViewOpened(Impact.USES));
        press(KeyCode.E).release(KeyCode.E).press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(opened).hasSize(2).allMatch(claims -> claims.contains("faq-posts"));
        clickOn("#flow-ads");
        assertThat(events).contains(new Event.UseFocused("ads"));
    }

    @Test
    void largeTextAndLittleRoomGiveWayToTheTable() {
        assertThat(node("#table").getParent().isVisible()).isFalse();
        interact(() -> root.getStyleClass().add("text-200"));
        WaitForAsyncUtils.waitForFxEvents(2);
        interact(() -> {
            root.applyCss();
            flow.node().getParent().requestLayout();
            ((Parent) flow.node()).requestLayout();
            root.layout();
        });
        assertThat(node("#table").getParent().isVisible()).isTrue();
        assertThat(node("#flow").isVisible()).isFalse();
    }

    @Test
    void aRibbonIsAShapeThatCanBeSeen() {
        assertThat(((Path) node("#ribbon-posts .ribbon-fill")).getBoundsInParent().getHeight()).isGreaterThan(10);
    }

    /** Stands for the table. */
    private static final class Table implements View {
        private final Label label = new Label("Table");

        private Table() {
            label.setId("table");
        }

        @Override
        public Node node() {
            return label;
        }

        @Override
        public void show(Shown shown) {
            label.setText("Table of " + shown.member().name());
        }
    }
}
