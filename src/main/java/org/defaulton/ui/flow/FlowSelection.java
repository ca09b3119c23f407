package org.defaulton.ui.flow;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.defaulton.drawing.FlowKey;
import org.defaulton.drawing.FlowLink;
import org.defaulton.ui.controls.FocusRoute;
import org.jspecify.annotations.Nullable;

/** What somebody looks at: what was clicked, else what is under the mouse, else what has the keyboard's focus. */
final class FlowSelection {
    private final Runnable changed;
    private List<FlowTarget> items = List.of();
    private @Nullable FlowKey pinned;
    private @Nullable FlowKey hovered;
    private @Nullable FlowKey focused;

    /** Nobody looks at anything yet. */
    FlowSelection(Runnable changed) {
        this.changed = changed;
    }

    /** Looks at other nodes from now on; what was looked at still is, if it is still there. */
    void watch(List<FlowTarget> newItems) {
        items = List.copyOf(newItems);
        items.forEach(this::listen);
        hovered = null;
    }

    /**
     * The way of the arrow keys from node to node: to the next column that has something connected with the one before.
     *
     * @param links what connects them
     */
    FocusRoute route(List<FlowLink> links) {
        List<List<Node>> columns = Stream.of(FlowTarget.FlowTargetColumn.values())
                .map(column -> items.stream()
                        .filter(item -> item.column() == column)
                        .<Node>map(FlowTarget::node)
                        .toList())
                .toList();
        return new FocusRoute.FocusColumns(columns, columns.stream().flatMap(List::stream).findFirst().orElseThrow(),
                (from, column) -> column.stream()
                        .filter(other -> connected(item(from), item(other), links))
                        .findFirst()
                        .orElse(null));
    }

    /** The keyboard's focus went to this node. */
    void focus(@Nullable Node owner, boolean onCard) {
        FlowTarget before = explained();
        FlowTarget item = items.stream().filter(one -> one.node().equals(owner)).findFirst().orElse(null);
        if (item != null || !onCard) {
            focused = item == null ? null : item.key();
            pinned = focused != null && focused.equals(pinned) ? pinned : null;
        }
        if (!Objects.equals(before, explained())) {
            changed.run();
        }
    }

    /** What the card is about; null for no card. */
    @Nullable
    FlowTarget explained() {
        FlowTarget first = find(pinned);
        FlowTarget second = first == null ? find(hovered) : first;
        return second == null ? find(focused) : second;
    }

    /** The card closes; the focus stays. */
    void close() {
        pinned = null;
        hovered = null;
        focused = null;
        changed.run();
    }

    private void listen(FlowTarget item) {
        Node node = item.node();
        node.setOnMouseEntered(_ -> hover(item.key()));
        node.setOnMouseExited(_ -> hover(null));
        node.setOnMouseClicked(event -> clicked(event, item));
        node.setOnKeyPressed(event -> pressed(event, item));
    }

    private void hover(@Nullable FlowKey key) {
        hovered = key;
        changed.run();
    }

    private void clicked(MouseEvent event, FlowTarget item) {
        if (event.getButton() == MouseButton.PRIMARY) {
            event.consume();
            boolean again = item.key().equals(pinned);
            item.node().requestFocus();
            pinned = again || item.acts() ? null : item.key();
            changed.run();
            if (item.acts()) {
                item.enter().run();
            }
        }
    }

    private void pressed(KeyEvent event, FlowTarget item) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            event.consume();
            item.enter().run();
        }
    }

    private static boolean connected(FlowTarget one, FlowTarget other, List<FlowLink> links) {
        return links.stream().anyMatch(link -> one.concerns().test(link) && other.concerns().test(link));
    }

    private FlowTarget item(Node node) {
        return items.stream().filter(item -> item.node().equals(node)).findFirst().orElseThrow();
    }

    private @Nullable FlowTarget find(@Nullable FlowKey key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst().orElse(null);
    }
}
