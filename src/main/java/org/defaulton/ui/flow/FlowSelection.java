package org.defaulton.ui.flow;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.defaulton.drawing.FlowLink;
import org.defaulton.session.CardEvent;
import org.defaulton.session.OpenCard;
import org.defaulton.ui.controls.FocusRoute;
import org.defaulton.ui.model.Intents;
import org.jspecify.annotations.Nullable;

/**
 * The target in focus: the one that was clicked, or else the one under the mouse, or else the one with the keyboard
 * focus.
 */
final class FlowSelection {
    private final Intents intents;
    private final Runnable changed;
    private List<FlowTarget> items = List.of();
    private @Nullable OpenCard pinned;
    private @Nullable OpenCard hovered;
    private @Nullable OpenCard focused;

    /**
     * Begins without a target.
     *
     * @param intents gets the pinned cards
     */
    FlowSelection(Intents intents, Runnable changed) {
        this.intents = intents;
        this.changed = changed;
    }

    /** Pins this card; null unpins it. */
    void pin(@Nullable OpenCard card) {
        pinned = card;
        changed.run();
    }

    /** Replaces the targets. Keeps the target in focus if it still exists. */
    void watch(List<FlowTarget> newItems) {
        items = List.copyOf(newItems);
        items.forEach(this::listen);
        hovered = null;
    }

    /**
     * The route of the arrow keys: to the next column with a node that is connected to the current one.
     *
     * @param links the connections
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
                        .filter(node -> connected(item(from), item(node), links))
                        .findFirst()
                        .orElse(null));
    }

    /** Follows the keyboard focus to this node. */
    void focus(@Nullable Node owner, boolean onCard) {
        FlowTarget before = explained();
        FlowTarget item = items.stream().filter(target -> target.node().equals(owner)).findFirst().orElse(null);
        if (item != null || !onCard) {
            boolean leaves = owner != null && (item != null || isPinned(focused));
            focused = item == null ? null : item.card();
            if (leaves && !isPinned(focused)) {
                unpin();
            }
        }
        if (!Objects.equals(before, explained())) {
            changed.run();
        }
    }

    /** The target that the card explains; null for no card. */
    @Nullable
    FlowTarget explained() {
        FlowTarget first = find(pinned);
        FlowTarget second = first == null ? find(hovered) : first;
        return second == null ? find(focused) : second;
    }

    /** Closes the card; the focus stays. */
    void close() {
        hovered = null;
        focused = null;
        unpin();
        changed.run();
    }

    private void listen(FlowTarget item) {
        Node node = item.node();
        node.setOnMouseEntered(_ -> hover(item.card()));
        node.setOnMouseExited(_ -> hover(null));
        node.setOnMouseClicked(event -> clicked(event, item));
        node.setOnKeyPressed(event -> pressed(event, item));
    }

    private void hover(@Nullable OpenCard card) {
        hovered = card;
        changed.run();
    }

    private void clicked(MouseEvent event, FlowTarget item) {
        if (event.getButton() == MouseButton.PRIMARY) {
            event.consume();
            boolean again = isPinned(item.card());
            item.node().requestFocus();
            if (again || item.acts()) {
                unpin();
            } else {
                intents.act(new CardEvent.CardOpened(item.card()));
            }
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

    private static boolean connected(FlowTarget left, FlowTarget right, List<FlowLink> links) {
        return links.stream().anyMatch(link -> left.concerns().test(link) && right.concerns().test(link));
    }

    private FlowTarget item(Node node) {
        return items.stream().filter(item -> item.node().equals(node)).findFirst().orElseThrow();
    }

    private boolean isPinned(@Nullable OpenCard card) {
        return pinned != null && pinned.equals(card);
    }

    private void unpin() {
        if (pinned != null) {
            intents.act(new CardEvent.CardClosed());
        }
    }

    private @Nullable FlowTarget find(@Nullable OpenCard card) {
        return items.stream().filter(item -> item.card().equals(card)).findFirst().orElse(null);
    }
}
