package org.defaulton.ui.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.defaulton.drawing.FlowKey;
import org.defaulton.drawing.FlowLayout;
import org.defaulton.drawing.FlowModel;
import org.defaulton.drawing.FlowPart;
import org.defaulton.drawing.FlowShapes;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.CardEvent;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.ImpactEvent;
import org.defaulton.session.ImpactView;
import org.defaulton.session.OpenCard;
import org.defaulton.session.SessionEvent;
import org.defaulton.ui.controls.DisplayLayer;
import org.defaulton.ui.harness.Demo;
import org.defaulton.ui.harness.Reachable;
import org.defaulton.ui.harness.Rehearsal;
import org.defaulton.ui.harness.StageRobot;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.View;
import org.defaulton.ui.model.ViewState;
import org.defaulton.ui.theme.Theme;
import org.defaulton.usage.Choice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The flow as a person uses it, alone in a window. */
class FlowViewTest extends StageRobot {
    private static final Scenario DEMO = Demo.SCENARIO;
    private static final Choice OFF = new Choice(DEMO.mainControl(), "off", DEMO.start());
    private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");
    private static final OpenCard POSTS = new OpenCard(OpenCard.CardKind.DATA, "posts");
    private static final int MILLIS = 20_000;

    private final Rehearsal rehearsal = new Rehearsal();
    private final List<SessionEvent> events = new ArrayList<>();
    private final List<SessionEvent> cards = new ArrayList<>();
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
    protected void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        AtomicReference<FlowView> made = new AtomicReference<>();
        flow = new FlowView(acting(cards, events, rehearsal, made), (_, claims) -> opened.add(claims), new Table());
        made.set(flow);
        root = new StackPane(flow.node());
        Scene scene = new Scene(root, 700, 420);
        Theme.dress(scene);
        flow.show(rehearsal.shown());
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
    }

    /** Cards open and close, and nothing else changes. Holds on to no more than it needs: a test follows all it reaches. */
    private static Intents acting(List<SessionEvent> cards, List<SessionEvent> events, Rehearsal rehearsal,
            AtomicReference<FlowView> flow) {
        return (_, event) -> {
            if (event instanceof CardEvent) {
                cards.add(event);
                flow.get().show(rehearsal.happens(event).shown());
            } else {
                events.add(event);
            }
        };
    }

    private static ViewState moment(Choice... choices) {
        Rehearsal rehearsal = new Rehearsal();
        for (Choice choice : choices) {
            rehearsal.happens(new HistoryEvent.Chosen(choice.control(), choice.value(), choice.at()));
        }
        return rehearsal.shown();
    }

    private void show(ViewState shown) {
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
    void the_other_uses_are_said_to_be_in_use_only_as_far_as_they_are() {
        assertThat(words("#flow")).contains("Not affected by this switch");

        show(moment(new Choice("objection:other-ai", "sent", DEMO.start())));
        assertThat(words("#flow")).contains("In use unless marked").doesNotContain("Not affected by this switch");
        assertThat(words("#flow-personalize")).contains("Under review, still in use");

        show(moment(new Choice("objection:direct-marketing", "sent", DEMO.start())));
        assertThat(words("#flow")).contains("In use unless marked");
        assertThat(words("#flow-ads")).contains("Stopped, 62\u00a0→\u00a00");
    }

    @Test
    void its_numbers_are_those_of_the_usage() {
        moment().usage()
                .into("train-content-ai")
                .stream()
                .filter(now -> now.perMonth() > 0)
                .forEach(now -> assertThat(words("#data-" + now.data())).contains(String.valueOf(now.perMonth())));
        for (String use : List.of("personalize", "ads")) {
            assertThat(words("#flow-" + use)).contains(String.valueOf(moment().usage().total(use).perMonth()));
        }
        assertThat(words("#flow-train-content-ai")).contains("In use, 14 items a month", "Used in training, 283 items");
    }

    @Test
    void the_block_of_kept_items_does_not_move_when_the_switch_changes() {
        var before = node(".kept-block").getBoundsInParent();
        show(moment(OFF));
        assertThat(node(".kept-block").getBoundsInParent()).isEqualTo(before);
        assertThat(words("#flow-train-content-ai")).contains("Stopped, 14\u00a0\u2192\u00a00 a month",
                "Used in training, 283 items");
        assertThat(lookup("#ribbon-posts .ribbon-fill").tryQuery()).isEmpty();
        assertThat(node("#ribbon-posts .ribbon-ghost").getParent().getOpacity()).isOne();
    }

    @Test
    void unchanged_shapes_keep_their_nodes_and_removed_ones_are_released() {
        Node ads = node("#flow-ads");
        Node ribbon = node("#ribbon-posts");
        for (int i = 0; i < 3; i++) {
            show(moment(OFF));
            show(moment());
        }
        assertThat(node("#flow-ads")).isSameAs(ads);
        assertThat(WaitForAsyncUtils.waitForAsyncFx(MILLIS, () -> Reachable.nodes(flow, root)))
                .contains(ads, node("#ribbon-posts"))
                .doesNotContain(ribbon);
    }

    @Test
    void ribbons_are_pulled_back_unless_the_system_asks_for_reduced_motion() {
        show(moment(OFF));
        assertThat(lookup("#ribbon-posts .ribbon-fill").tryQuery()).isEmpty();
        FlowModel flowing = FlowSource.of(moment()).model();
        FlowModel stopped = FlowSource.of(moment(OFF)).model();
        interact(() -> {
            DisplayLayer shapes = new DisplayLayer();
            Map<FlowKey, RibbonNodes> before = drawn(shapes, flowing);
            Map<FlowKey, RibbonNodes> now = drawn(shapes, stopped);
            RibbonNodes was = before.get(new FlowKey(FlowPart.RIBBON, "posts", "train-content-ai"));
            RibbonNodes is = now.get(new FlowKey(FlowPart.RIBBON, "posts", "train-content-ai"));
            double stop = ((Rectangle) is.way().getClip()).getWidth();
            RibbonAnimation animation = new RibbonAnimation();

            Timeline motion = animation.timeline(before, now);
            assertThat(motion.getCycleDuration().toMillis()).isEqualTo(280);
            motion.playFromStart();
            motion.jumpTo(Duration.ZERO);
            assertThat(((Rectangle) is.way().getClip()).getWidth()).isGreaterThan(stop * 1.5);
            assertThat(animation.over().getChildren()).contains(was.whole());
            motion.jumpTo("end");
            assertThat(((Rectangle) is.way().getClip()).getWidth()).isEqualTo(stop);
            assertThat(was.way().getOpacity()).isZero();
            animation.finish();
            assertThat(animation.over().getChildren()).isEmpty();
        });
    }

    private static Map<FlowKey, RibbonNodes> drawn(DisplayLayer shapes, FlowModel model) {
        shapes.show(FlowShapes.of(model, FlowLayout.of(model, 700, 400, 14)));
        return RibbonNodes.all(shapes, model.ribbons());
    }

    @Test
    void every_row_ribbon_and_use_is_reached_by_arrow_keys_and_named() {
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
                .contains(node("#data-posts"), node("#data-profile"), node("#data-private-messages"));
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
    void hover_fades_the_rest_and_explains() {
        moveTo("#data-posts");
        WaitForAsyncUtils.waitForFxEvents(2);
        assertThat(node("#flow-card").isVisible()).isTrue();
        assertThat(words("#flow-card")).contains("Posts", "In use since 1 Aug 2024");
        assertThat(node("#ribbon-posts").getPseudoClassStates()).doesNotContain(FADED);
        assertThat(node("#ribbon-ai-prompts").getPseudoClassStates()).contains(FADED);
        moveTo("#flow-ads");
        WaitForAsyncUtils.waitForFxEvents(2);
        assertThat(words("#flow-card")).contains("Ads");
        assertThat(node("#ribbon-posts").getPseudoClassStates()).contains(FADED);
    }

    @Test
    void a_click_keeps_the_card_and_escape_closes_it() {
        clickOn("#data-posts").moveTo("#data-ai-prompts");
        assertThat(words("#flow-card")).contains("Posts");
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(node("#flow-card").isVisible()).isFalse();
        assertThat(cards).containsExactly(new CardEvent.CardOpened(POSTS), new CardEvent.CardClosed());
    }

    @Test
    void what_is_pinned_is_what_the_session_says_and_goes_when_the_focus_leaves_it() {
        show(rehearsal.happens(new CardEvent.CardOpened(POSTS)).shown());
        assertThat(words("#flow-card")).contains("Posts");
        interact(() -> node("#data-posts").requestFocus());
        moveTo("#data-ai-prompts");
        assertThat(words("#flow-card")).contains("Posts");
        assertThat(cards).isEmpty();
        interact(() -> node("#data-ai-prompts").requestFocus());
        assertThat(cards).containsExactly(new CardEvent.CardClosed());
        assertThat(words("#flow-card")).doesNotContain("Posts");
    }

    @Test
    void a_click_elsewhere_pins_that_instead_and_a_second_click_lets_it_go() {
        OpenCard prompts = new OpenCard(OpenCard.CardKind.DATA, "ai-prompts");
        clickOn("#data-posts").clickOn("#data-ai-prompts .flow-row-name").clickOn("#data-ai-prompts .flow-row-name");
        assertThat(cards).containsExactly(new CardEvent.CardOpened(POSTS), new CardEvent.CardClosed(),
                new CardEvent.CardOpened(prompts), new CardEvent.CardClosed());
    }

    @Test
    void a_number_opens_its_evidence_and_any_other_place_still_keeps_the_card_or_shows_the_use() {
        clickOn("#data-posts .flow-row-number");
        assertThat(opened).singleElement().asInstanceOf(LIST).contains("covers-one");
        moveTo("#flow-train-content-ai > .label");
        assertThat(words("#flow-card")).doesNotContain("Posts");
        clickOn("#data-posts .flow-row-name").moveTo("#flow-train-content-ai > .label");
        assertThat(words("#flow-card")).contains("Posts");
        interact(() -> node("#flow-ads").requestFocus());
        moveTo("#flow-ads .flow-row-name").press(KeyCode.E).release(KeyCode.E);
        clickOn("#flow-ads .flow-row-number");
        assertThat(opened).hasSize(3);
        assertThat(opened.getLast()).isEqualTo(opened.get(1)).isNotEmpty();
        assertThat(events).isEmpty();
        clickOn("#flow-ads .flow-row-name");
        assertThat(events).containsExactly(new ImpactEvent.UseFocused("ads"));
    }

    @Test
    void a_number_is_at_least_as_large_as_a_pointer_needs() {
        assertThat(lookup(".flow-row-number").queryAllAs(Label.class)).hasSizeGreaterThan(5).allSatisfy(number -> {
            assertThat(number.getWidth()).as(number.getText()).isGreaterThanOrEqualTo(24);
            assertThat(number.getHeight()).isGreaterThanOrEqualTo(24);
        });
    }

    @Test
    void a_kept_node_opens_its_evidence_once_however_often_it_is_shown() {
        for (int i = 0; i < 3; i++) {
            show(moment(OFF));
            show(moment());
        }
        clickOn("#flow-ads .flow-row-number").clickOn("#flow-train-content-ai .status");
        assertThat(opened).hasSize(2);
    }

    @Test
    void every_item_says_which_key_opens_the_evidence() {
        for (String item : List.of("#data-posts", "#ribbon-posts", "#flow-train-content-ai", "#flow-ads")) {
            assertThat(node(item).getAccessibleHelp()).as(item).contains("the evidence");
        }
    }

    @Test
    void t_opens_the_table_enter_and_e_the_evidence_and_another_use_takes_the_ribbons() {
        interact(() -> node("#data-posts").requestFocus());
        press(KeyCode.T).release(KeyCode.T);
        assertThat(events).containsExactly(new ImpactEvent.ViewOpened(ImpactView.USES));
        press(KeyCode.E).release(KeyCode.E).press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(opened).hasSize(2).allMatch(claims -> claims.contains("covers-one"));
        clickOn("#flow-ads");
        assertThat(events).contains(new ImpactEvent.UseFocused("ads"));
    }

    @Test
    void large_text_and_little_room_give_way_to_the_table() {
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
    void a_ribbon_is_a_shape_that_can_be_seen() {
        assertThat(((Path) node("#ribbon-posts .ribbon-fill")).getBoundsInParent().getHeight()).isGreaterThan(10);
    }

    /** Takes the place of the table. */
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
        public void show(ViewState shown) {
            label.setText("Table of " + shown.member().name());
        }
    }
}
