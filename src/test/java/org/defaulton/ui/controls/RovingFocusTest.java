package org.defaulton.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.defaulton.ui.harness.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RovingFocusTest {
    private static final PseudoClass RINGED = PseudoClass.getPseudoClass("ringed");

    private final List<Button> buttons = Stream.of("a", "b", "c", "d").map(RovingFocusTest::button).toList();
    private final VBox container = new VBox();
    private final Button before = button("before");
    private final Button after = button("after");
    private Scene scene;
    private RovingFocus rover;

    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    @BeforeEach
    void show() {
        Fx.run(() -> {
            container.getChildren().setAll(buttons);
            rover = new RovingFocus(container);
            scene = new Scene(new VBox(before, container, after), 200, 200);
            Fx.settle(scene.getRoot());
        });
    }

    private static Button button(String id) {
        Button button = new Button(id);
        button.setId(id);
        return button;
    }

    private static FocusRoute list(List<? extends Node> nodes) {
        return new FocusRoute.FocusList(List.copyOf(nodes), KeyCode.UP, KeyCode.DOWN);
    }

    private String focused() {
        return scene.getFocusOwner().getId();
    }

    private List<String> stops() {
        return container.getChildren().stream().filter(Node::isFocusTraversable).map(Node::getId).toList();
    }

    private List<String> ringed() {
        return container.getChildren()
                .stream()
                .filter(node -> node.getPseudoClassStates().contains(RINGED))
                .map(Node::getId)
                .toList();
    }

    private void press(KeyCode... codes) {
        Stream.of(codes).forEach(code -> Fx.press(scene, code));
    }

    @Test
    void all_nodes_are_one_stop_for_tab_which_comes_back_to_the_last() {
        Fx.run(() -> {
            rover.rove(list(buttons));
            before.requestFocus();
            before.requestFocusTraversal(TraversalDirection.NEXT);
            assertThat(focused()).isEqualTo("a");
            press(KeyCode.DOWN, KeyCode.DOWN);
            scene.getFocusOwner().requestFocusTraversal(TraversalDirection.NEXT);
            assertThat(focused()).isEqualTo("after");
            after.requestFocusTraversal(TraversalDirection.PREVIOUS);
            assertThat(focused()).isEqualTo("c");
        });
    }

    @Test
    void keys_go_to_the_neighbors_and_to_the_ends_and_no_further() {
        Fx.run(() -> {
            rover.rove(list(buttons));
            buttons.getFirst().requestFocus();
            press(KeyCode.UP);
            assertThat(focused()).isEqualTo("a");
            press(KeyCode.DOWN);
            assertThat(focused()).isEqualTo("b");
            press(KeyCode.END, KeyCode.DOWN);
            assertThat(focused()).isEqualTo("d");
            press(KeyCode.HOME);
            assertThat(focused()).isEqualTo("a");
            press(KeyCode.LEFT, KeyCode.RIGHT);
            assertThat(stops()).containsExactly("a");
        });
    }

    @Test
    void in_columns_keys_go_up_and_down_and_across_to_the_next_column_that_has_something() {
        Fx.run(() -> {
            rover.rove(new FocusRoute.FocusColumns(
                    List.of(List.of(buttons.get(0), buttons.get(1)), List.of(),
                            List.of(buttons.get(2), buttons.get(3))),
                    buttons.get(2), (_, column) -> column.isEmpty() ? null : column.getLast()));
            assertThat(stops()).containsExactly("c");
            buttons.getFirst().requestFocus();
            press(KeyCode.LEFT);
            assertThat(focused()).isEqualTo("a");
            press(KeyCode.RIGHT);
            assertThat(focused()).isEqualTo("d");
            press(KeyCode.UP);
            assertThat(focused()).isEqualTo("c");
            press(KeyCode.UP, KeyCode.LEFT);
            assertThat(focused()).isEqualTo("b");
        });
    }

    @Test
    void a_focus_that_a_key_brought_is_ringed_until_it_moves_on() {
        Fx.run(() -> {
            rover.rove(list(buttons));
            buttons.getFirst().requestFocus();
            assertThat(ringed()).isEmpty();
            press(KeyCode.DOWN);
            assertThat(ringed()).containsExactly("b");
            press(KeyCode.DOWN);
            assertThat(ringed()).containsExactly("c");
            after.requestFocus();
            assertThat(ringed()).isEmpty();
        });
    }

    @Test
    void the_tab_stop_follows_the_focus() {
        Fx.run(() -> {
            rover.rove(list(buttons));
            buttons.get(2).requestFocus();
            assertThat(stops()).containsExactly("c");
        });
    }

    @Test
    void a_node_that_makes_itself_a_stop_loses_it_with_the_same_route() {
        Fx.run(() -> {
            rover.rove(list(buttons));
            buttons.get(2).setFocusTraversable(true);
            rover.rove(list(buttons));
            assertThat(stops()).containsExactly("a");
        });
    }

    @Test
    void from_inside_a_node_keys_go_to_the_next_node() {
        Fx.run(() -> {
            HBox row = new HBox(button("inside"));
            row.setId("row");
            container.getChildren().setAll(row, buttons.getFirst());
            rover.rove(list(List.of(row, buttons.getFirst())));
            row.getChildren().getFirst().requestFocus();
            press(KeyCode.DOWN);
            assertThat(focused()).isEqualTo("a");
        });
    }

    @Test
    void with_control_or_alt_keys_are_for_something_else() {
        Fx.run(() -> {
            rover.rove(list(buttons));
            buttons.getFirst().requestFocus();
            for (boolean control : new boolean[]{true, false}) {
                Event.fireEvent(scene.getFocusOwner(),
                        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, control, !control, false));
                assertThat(focused()).isEqualTo("a");
                assertThat(ringed()).isEmpty();
            }
        });
    }

    @Test
    void nodes_that_come_in_place_of_others_have_their_focus_and_ring() {
        Fx.run(() -> {
            rover.rove(list(buttons));
            buttons.getFirst().requestFocus();
            press(KeyCode.DOWN);
            List<Button> others = Stream.of("z", "b", "y").map(RovingFocusTest::button).toList();
            container.getChildren().setAll(others);
            rover.rove(list(others));
            assertThat(scene.getFocusOwner()).isSameAs(others.get(1));
            assertThat(ringed()).containsExactly("b");
            container.getChildren().setAll(others.getFirst(), others.getLast());
            rover.rove(list(List.of(others.getFirst(), others.getLast())));
            assertThat(focused()).isEqualTo("z");
            assertThat(stops()).containsExactly("z");
        });
    }

    @Test
    void without_nodes_there_is_no_stop_and_no_key_does_anything() {
        Fx.run(() -> {
            rover.rove(list(buttons));
            rover.rove(FocusRoute.NOWHERE);
            buttons.getFirst().requestFocus();
            press(KeyCode.END);
            assertThat(focused()).isEqualTo("a");
            assertThat(stops()).isEmpty();
        });
    }

    @Test
    void reachable_nodes_are_still_found_when_they_are_not_tab_stops() {
        Fx.run(() -> {
            buttons.getLast().setVisible(false);
            assertThat(RovingFocus.reachable(container)).containsExactlyElementsOf(buttons.subList(0, 3));
            rover.rove(list(buttons.subList(0, 3)));
            assertThat(RovingFocus.reachable(container)).containsExactlyElementsOf(buttons.subList(0, 3));
        });
    }

    @Test
    void a_node_focused_by_keys_is_scrolled_to() {
        Fx.run(() -> {
            ScrollPane scroll = new ScrollPane();
            scene = new Scene(scroll, 100, 60);
            scroll.setContent(container);
            buttons.forEach(button -> button.setMinHeight(40));
            rover.rove(list(buttons));
            Fx.settle(scene.getRoot());
            buttons.getFirst().requestFocus();
            press(KeyCode.END);
            assertThat(scroll.getVvalue()).isEqualTo(1);
            press(KeyCode.UP);
            assertThat(scroll.getVvalue()).isLessThan(1);
            press(KeyCode.HOME);
            assertThat(scroll.getVvalue()).isZero();
        });
    }
}
