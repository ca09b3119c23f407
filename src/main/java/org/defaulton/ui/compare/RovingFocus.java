package org.defaulton.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import org.defaulton.ui.controls.ScrollIntoView;
import org.jspecify.annotations.Nullable;

/** Lets the arrow keys move between what can be focused in a sheet, which as a whole is one stop for Tab. */
final class RovingFocus {
    /** The focus came by an arrow key, which the toolkit does not count as visible. */
    private static final PseudoClass RINGED = PseudoClass.getPseudoClass("ringed");

    /** Marks what the arrow keys reach even while it is no stop for Tab. */
    private static final Object ROVED = RovingFocus.class;

    private final Node sheet;
    /** Top to bottom; the first column is that of the labels. */
    private List<List<Node>> columns = List.of();
    private @Nullable String stop;

    RovingFocus(Node sheet) {
        this.sheet = sheet;
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        sheet.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::focused);
    }

    /** Moves in other lines from now on; what had the focus has it again, if it is still there. */
    void rove(List<GridRow> lines, int howMany) {
        Node owner = owner();
        List<List<Node>> found = new ArrayList<>();
        found.add(lines.stream().flatMap(line -> inside(line.label())).toList());
        for (int i = 0; i < howMany; i++) {
            int column = i;
            found.add(lines.stream()
                    .filter(line -> column < line.cells().size())
                    .flatMap(line -> inside(line.cells().get(column)))
                    .toList());
        }
        columns = found;
        nodes().forEach(node -> node.getProperties().put(ROVED, true));
        Node next = nodes().filter(node -> node.getId().equals(stop)).findFirst().orElseGet(this::first);
        stopAt(next);
        if (owner != null && !next.equals(owner)) {
            next.requestFocus();
        }
    }

    /** What has the focus; null for nothing in the sheet. */
    private @Nullable Node owner() {
        Scene scene = sheet.getScene();
        return scene == null
                ? null
                : nodes().filter(node -> node.equals(scene.getFocusOwner())).findFirst().orElse(null);
    }

    private Node first() {
        return columns.get(1).getFirst();
    }

    private Stream<Node> nodes() {
        return columns.stream().flatMap(List::stream);
    }

    private static Stream<Node> inside(Node node) {
        if (!node.isVisible()) {
            return Stream.of();
        }
        if (node.isFocusTraversable() || node.getProperties().containsKey(ROVED)) {
            return Stream.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(RovingFocus::inside)
                : Stream.of();
    }

    private void focused(@Nullable Node before, @Nullable Node now) {
        if (before != null) {
            before.pseudoClassStateChanged(RINGED, false);
        }
        nodes().filter(node -> node.equals(now)).findFirst().ifPresent(this::stopAt);
    }

    private void stopAt(Node node) {
        stop = node.getId();
        nodes().forEach(one -> one.setFocusTraversable(one.equals(node)));
    }

    private void pressed(KeyEvent event) {
        Node from = owner();
        if (from == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Node to = switch (event.getCode()) {
            case UP -> beside(from, -1);
            case DOWN -> beside(from, 1);
            case LEFT -> across(from, -1);
            case RIGHT -> across(from, 1);
            default -> null;
        };
        if (to != null) {
            event.consume();
            to.requestFocus();
            to.pseudoClassStateChanged(RINGED, true);
            ScrollIntoView.reveal(to);
        }
    }

    private List<Node> column(Node node) {
        return columns.stream().filter(column -> column.contains(node)).findFirst().orElseThrow();
    }

    private Node beside(Node from, int step) {
        List<Node> column = column(from);
        return column.get(Math.clamp(column.indexOf(from) + step, 0, column.size() - 1));
    }

    /** To what is as high as possible in the next column that has something. */
    private Node across(Node from, int step) {
        for (int i = columns.indexOf(column(from)) + step; i >= 0 && i < columns.size(); i += step) {
            if (!columns.get(i).isEmpty()) {
                return columns.get(i)
                        .stream()
                        .min(Comparator.comparingDouble(node -> Math.abs(y(node) - y(from))))
                        .orElseThrow();
            }
        }
        return from;
    }

    private double y(Node node) {
        Bounds bounds = sheet.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        return bounds.getCenterY();
    }
}
