package org.defaulton.ui.flow;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.defaulton.drawing.FlowKey;
import org.defaulton.drawing.FlowLink;
import org.jspecify.annotations.Nullable;

/** What somebody looks at: what was clicked, else what is under the mouse, else what has the keyboard's focus. */
final class FlowSelection {
    private final Runnable changed;
    private List<FlowTarget> items = List.of();
    private List<FlowLink> links = List.of();
    private @Nullable FlowKey pinned;
    private @Nullable FlowKey hovered;
    private @Nullable FlowKey focused;
    private @Nullable FlowKey returning;
    private boolean byArrow;
    /** Where Tab comes back to; null for the first. */
    private @Nullable FlowKey stop;

    /** Nobody looks at anything yet. */
    FlowSelection(Runnable changed) {
        this.changed = changed;
    }

    /** Remembers what has the focus, before nodes go. */
    void remember() {
        FlowTarget had = find(focused);
        returning = had != null && had.node().isFocused() ? focused : null;
    }

    /**
     * Looks at other nodes from now on; what was looked at still is, if it is still there.
     *
     * @param newLinks what connects them
     */
    void watch(List<FlowTarget> newItems, List<FlowLink> newLinks) {
        items = newItems.stream().sorted(Comparator.comparing(FlowTarget::column)).toList();
        links = List.copyOf(newLinks);
        items.forEach(this::listen);
        hovered = null;
        FlowTarget again = find(stop);
        stopAt(again == null ? items.getFirst().key() : again.key());
    }

    /** What connects what is looked at. */
    List<FlowLink> links() {
        return links;
    }

    /** Gives the focus back to what had it, once the nodes are in place. */
    void restore() {
        FlowTarget again = find(returning);
        if (again != null) {
            again.node().requestFocus();
        }
    }

    /** The keyboard's focus went to this node. */
    void focus(@Nullable Node owner, boolean onCard) {
        FlowTarget item = items.stream().filter(one -> one.node().equals(owner)).findFirst().orElse(null);
        if (item != null) {
            focused = item.key();
            stopAt(item.key());
        }
        if (!onCard) {
            focused = item == null ? null : item.key();
            pinned = focused != null && focused.equals(pinned) ? pinned : null;
        }
        changed.run();
    }

    /** What the card is about; null for no card. */
    @Nullable
    FlowTarget explained() {
        FlowTarget first = find(pinned);
        FlowTarget second = first == null ? find(hovered) : first;
        return second == null ? find(focused) : second;
    }

    /** Whether the keyboard's focus went to the item by an arrow key. */
    boolean isRinged(FlowTarget item) {
        return byArrow && item.node().isFocused();
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
        node.setFocusTraversable(false);
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
            byArrow = false;
            pinned = again || item.acts() ? null : item.key();
            changed.run();
            if (item.acts()) {
                item.enter().run();
            }
        }
    }

    private void pressed(KeyEvent event, FlowTarget item) {
        FlowTarget next = switch (event.getCode()) {
            case UP -> beside(item, -1);
            case DOWN -> beside(item, 1);
            case LEFT -> across(item, -1);
            case RIGHT -> across(item, 1);
            default -> null;
        };
        if (next != null) {
            event.consume();
            byArrow = true;
            next.node().requestFocus();
            changed.run();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            event.consume();
            item.enter().run();
        }
    }

    /** One further in the same column, or the same at its end. */
    private FlowTarget beside(FlowTarget item, int step) {
        List<FlowTarget> column = column(item.column());
        return column.get(Math.clamp(column.indexOf(item) + step, 0, column.size() - 1));
    }

    /** To the next column that has something connected with the item; where nothing is, it stays. */
    private FlowTarget across(FlowTarget item, int step) {
        List<FlowTarget.FlowTargetColumn> columns = List.of(FlowTarget.FlowTargetColumn.values());
        for (int i = columns.indexOf(item.column()) + step; i >= 0 && i < columns.size(); i += step) {
            for (FlowTarget other : column(columns.get(i))) {
                if (connected(item, other)) {
                    return other;
                }
            }
        }
        return item;
    }

    private boolean connected(FlowTarget one, FlowTarget other) {
        return links.stream().anyMatch(link -> one.concerns().test(link) && other.concerns().test(link));
    }

    private List<FlowTarget> column(FlowTarget.FlowTargetColumn column) {
        return items.stream().filter(item -> item.column() == column).toList();
    }

    private void stopAt(FlowKey key) {
        stop = key;
        items.forEach(item -> item.node().setFocusTraversable(item.key().equals(key)));
    }

    private @Nullable FlowTarget find(@Nullable FlowKey key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst().orElse(null);
    }
}
