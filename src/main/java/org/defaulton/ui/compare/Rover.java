package org.defaulton.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import org.defaulton.ui.common.Showing;
import org.jspecify.annotations.Nullable;

/** Lets the arrow keys move between what can be focused in a sheet, which as a whole is one stop for Tab. */
final class Rover {
    /** The focus came by an arrow key, which the toolkit does not count as visible. */
    private static final PseudoClass RINGED = PseudoClass.getPseudoClass("ringed");

    private final Node sheet;
    /** Top to bottom; the first column is that of the labels. */
    private List<List<Node>> columns = List.of();
    private @Nullable String stop;

    Rover(Node sheet) {
        this.sheet = sheet;
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Moves in other lines from now on; what had the focus has it again, if it is still there. */
    void rove(List<Line> lines, int howMany) {
        boolean had = nodes().anyMatch(Node::isFocused);
        List<List<Node>> found = new ArrayList<>();
        found.add(lines.stream().flatMap(line -> inside(line.label())).toList());
        for (int i = 0; i < howMany; i++) {
            int column = i;
            found.add(lines.stream().filter(line -> column < line.cells().size())
                    .flatMap(line -> inside(line.cells().get(column))).toList());
        }
        columns = found;
        nodes().forEach(node -> node.focusedProperty().subscribe(now -> focused(node, now)));
        Node next = nodes().filter(node -> node.getId().equals(stop)).findFirst().orElseGet(this::first);
        stopAt(next);
        if (had) {
            next.requestFocus();
        }
    }

    private Node first() {
        return columns.get(1).getFirst();
    }

    private Stream<Node> nodes() {
        return columns.stream().flatMap(List::stream);
    }

    private static Stream<Node> inside(Node node) {
        if (node.isFocusTraversable()) {
            return Stream.of(node);
        }
        return node instanceof Parent parent && node.isVisible()
                ? parent.getChildrenUnmodifiable().stream().flatMap(Rover::inside)
                : Stream.of();
    }

    private void focused(Node node, boolean now) {
        if (now) {
            stopAt(node);
        } else {
            node.pseudoClassStateChanged(RINGED, false);
        }
    }

    private void stopAt(Node node) {
        stop = node.getId();
        nodes().forEach(one -> one.setFocusTraversable(one.equals(node)));
    }

    private void pressed(KeyEvent event) {
        Node from = nodes().filter(Node::isFocused).findFirst().orElse(null);
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
            Showing.reveal(to);
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
                return columns.get(i).stream().min(Comparator.comparingDouble(node -> Math.abs(y(node) - y(from))))
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
