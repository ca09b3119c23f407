package org.defaulton.ui.controls;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Makes the nodes in a container one tab stop, which returns to the node that had the focus last; other keys move from
 * node to node.
 */
public final class RovingFocus {
    /** Set when a key moved the focus, which the toolkit does not count as visible focus. */
    private static final PseudoClass RINGED = PseudoClass.getPseudoClass("ringed");

    /** Marks nodes that the keys reach even while they are not the tab stop. */
    private static final Object ROVED = RovingFocus.class;

    private final Node container;
    private FocusRoute route = FocusRoute.NOWHERE;
    private @Nullable Node stop;
    private @Nullable Node ringed;

    public RovingFocus(Node container) {
        this.container = container;
        container.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        container.addEventFilter(MouseEvent.MOUSE_PRESSED, this::clicked);
        container.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::focused);
    }

    /** Changes the route. The focus stays on its node or, if that is gone, goes to the node with its id. */
    public void rove(FocusRoute next) {
        if (next.equals(route)) {
            // The nodes may have become tab stops again.
            stopAt(stop);
            return;
        }
        Node had = containing(focusOwner());
        boolean ring = had != null && had.equals(ringed);
        route.nodes().forEach(node -> node.setFocusTraversable(false));
        Node found = next.nodes().stream().filter(this::isStop).findFirst().orElse(null);
        Node again = found == null ? next.first() : found;
        route = next;
        route.nodes().forEach(node -> node.getProperties().put(ROVED, true));
        stopAt(again);
        if (again != null && had != null && !again.equals(had)) {
            again.requestFocus();
            ring(ring ? again : null);
        }
    }

    /** Moves the focus to the node, scrolls to it, and shows the focus ring. */
    public void moveTo(Node node) {
        stopAt(node);
        node.requestFocus();
        ring(node);
        ScrollIntoView.reveal(node);
    }

    /** The nodes inside the node that the keyboard can reach, tab stops or not, in order. */
    public static Stream<Node> reachable(Node node) {
        if (!node.isVisible()) {
            return Stream.of();
        }
        if (node.isFocusTraversable() || node.getProperties().containsKey(ROVED)) {
            return Stream.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(RovingFocus::reachable)
                : Stream.of();
    }

    private boolean isStop(Node node) {
        return stop != null && (node.equals(stop) || (node.getId() != null && node.getId().equals(stop.getId())));
    }

    private @Nullable Node focusOwner() {
        return container.getScene() == null ? null : container.getScene().getFocusOwner();
    }

    /** Which of the nodes it is, or is inside of. */
    private @Nullable Node containing(@Nullable Node inner) {
        return route.nodes().stream().filter(stop -> NodeFactory.isInside(inner, stop)).findFirst().orElse(null);
    }

    private void stopAt(@Nullable Node node) {
        stop = node;
        route.nodes().forEach(stop -> stop.setFocusTraversable(stop.equals(node)));
    }

    private void ring(@Nullable Node node) {
        if (ringed != null) {
            ringed.pseudoClassStateChanged(RINGED, false);
        }
        ringed = node;
        if (node != null) {
            node.pseudoClassStateChanged(RINGED, true);
        }
    }

    private void focused(@Nullable Node owner) {
        if (!Objects.equals(owner, ringed)) {
            ring(null);
        }
        follow(owner);
    }

    private void clicked(MouseEvent event) {
        ring(null);
        follow(event.getTarget() instanceof Node target ? target : null);
    }

    private void follow(@Nullable Node inner) {
        Node node = containing(inner);
        if (node != null) {
            stopAt(node);
        }
    }

    private void pressed(KeyEvent event) {
        Node from = containing(focusOwner());
        if (from == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Node to = route.next(from, event.getCode());
        if (to != null) {
            event.consume();
            moveTo(to);
        }
    }
}
