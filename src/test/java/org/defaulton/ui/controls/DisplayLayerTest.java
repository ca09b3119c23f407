package org.defaulton.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.defaulton.drawing.BoxOutline;
import org.defaulton.drawing.CircleOutline;
import org.defaulton.drawing.DisplayFigure;
import org.defaulton.drawing.DisplayGroup;
import org.defaulton.drawing.DisplayList;
import org.defaulton.drawing.DisplayShape;
import org.defaulton.drawing.DisplayText;
import org.defaulton.drawing.DisplayText.TextAnchor;
import org.defaulton.drawing.FlowDrawing;
import org.defaulton.drawing.FlowKey;
import org.defaulton.drawing.FlowPart;
import org.defaulton.drawing.PathOutline;
import org.defaulton.drawing.ShapeOutline;
import org.defaulton.scenario.Scenario;
import org.defaulton.ui.harness.Demo;
import org.defaulton.ui.harness.StageRobot;
import org.defaulton.usage.Choice;
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.UsageEngine;
import org.junit.jupiter.api.Test;

/** Shapes of a diagram as nodes. */
class DisplayLayerTest extends StageRobot {
    private static final Scenario DEMO = Demo.SCENARIO;
    private static final FlowKey BLOCK = FlowKey.of(FlowPart.BLOCK);
    private static final FlowKey INSIDE = FlowKey.of(FlowPart.BLOCK_INSIDE);

    private DisplayLayer layer;

    @Override
    protected void start(Stage stage) {
        layer = new DisplayLayer();
        stage.setScene(new Scene(new Group(layer), 300, 200));
        stage.show();
    }

    private void show(DisplayShape... shapes) {
        interact(() -> layer.show(List.of(shapes)));
    }

    private static DisplayFigure figure(String style, ShapeOutline outline) {
        return new DisplayFigure(BLOCK, style, outline);
    }

    private static Stream<DisplayShape> withInner(DisplayShape shape) {
        return shape instanceof DisplayGroup group
                ? Stream.concat(Stream.of(shape), group.shapes().stream().flatMap(DisplayLayerTest::withInner))
                : Stream.of(shape);
    }

    @Test
    void every_shape_of_a_flow_is_one_node_with_its_style() {
        for (Choice choice : List.of(new Choice(DEMO.mainControl(), "on", DEMO.start()),
                new Choice(DEMO.mainControl(), "off", DEMO.start()),
                new Choice("objection:other-ai", "sent", DEMO.start()))) {
            DisplayList drawing = FlowDrawing.of(DEMO, UsageEngine.usage(DEMO, DEMO.members().getFirst(),
                    List.of(choice), DEMO.start(), Interpretation.PLATFORM));
            interact(() -> layer.show(drawing.shapes()));
            List<DisplayShape> shapes = drawing.shapes().stream().flatMap(DisplayLayerTest::withInner).toList();
            assertThat(nodes())
                    .containsExactlyElementsOf(shapes.stream().map(shape -> layer.node(shape.key())).toList());
            assertThat(shapes).allSatisfy(shape -> assertThat(String.join(" ", layer.node(shape.key()).getStyleClass()))
                    .endsWith(shape.style()));
        }
    }

    /** The drawn nodes, without the parts of labels. */
    private List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        add(layer, nodes);
        return nodes;
    }

    private static void add(Parent parent, List<Node> nodes) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            nodes.add(node);
            if (node instanceof Group group) {
                add(group, nodes);
            }
        }
    }

    @Test
    void a_shape_of_the_same_key_kind_and_style_keeps_its_node_in_another_place() {
        show(figure("a", new BoxOutline(0, 0, 10, 10)));
        Node node = layer.node(BLOCK);

        show(figure("a", new BoxOutline(5, 6, 10, 10, 2)));
        assertThat(layer.node(BLOCK)).isSameAs(node);
        assertThat(((Rectangle) node).getX()).isEqualTo(5);
        assertThat(((Rectangle) node).getArcWidth()).isEqualTo(4);

        show(figure("b", new BoxOutline(5, 6, 10, 10)));
        assertThat(layer.node(BLOCK)).isNotSameAs(node);

        show(figure("b", new CircleOutline(5, 6, 10)));
        assertThat(layer.getChildren()).containsExactly(layer.node(BLOCK));
    }

    @Test
    void a_group_that_is_another_node_has_other_nodes_in_it() {
        DisplayFigure figure = figure("a", PathOutline.from(0, 0).line(4, 5));
        show(new DisplayGroup(INSIDE, "flowing", null, List.of(figure), List.of()));
        Group before = (Group) layer.node(INSIDE);
        Node inside = layer.node(BLOCK);

        show(new DisplayGroup(INSIDE, "stopped", new BoxOutline(1, 2, 3, 4), List.of(figure), List.of()));

        assertThat(before.getChildren()).containsExactly(inside);
        assertThat(((Group) layer.node(INSIDE)).getChildren()).containsExactly(layer.node(BLOCK));
        assertThat(((Path) layer.node(BLOCK)).getElements()).hasSize(2);
        assertThat(layer.node(INSIDE).getClip().getLayoutBounds().getMaxX()).isEqualTo(4);
    }

    @Test
    void a_text_is_anchored_at_the_end_named_and_stays_within_its_room() {
        for (TextAnchor anchor : TextAnchor.values()) {
            show(new DisplayText(BLOCK, "", "Some words", 100, 50, anchor, 0, List.of()));
            Label label = (Label) layer.node(BLOCK);
            double x = switch (anchor) {
                case START -> label.getLayoutX();
                case MIDDLE -> label.getLayoutX() + label.getWidth() / 2;
                case END -> label.getLayoutX() + label.getWidth();
            };
            assertThat(Math.abs(x - 100)).as("%s", anchor).isLessThanOrEqualTo(0.5);
            assertThat(Math.abs(label.getLayoutY() + label.getHeight() / 2 - 50)).isLessThanOrEqualTo(0.5);
        }
        show(new DisplayText(BLOCK, "", "Some words", 100, 50, TextAnchor.START, 20, List.of()));
        assertThat(((Label) layer.node(BLOCK)).getWidth()).isEqualTo(20);
    }

    @Test
    void a_key_that_is_not_drawn_has_no_node() {
        show(figure("a", new CircleOutline(1, 1, 1)));
        show();

        assertThat(layer.getChildren()).isEmpty();
        assertThatThrownBy(() -> layer.node(BLOCK)).isInstanceOf(IllegalArgumentException.class);
    }
}
