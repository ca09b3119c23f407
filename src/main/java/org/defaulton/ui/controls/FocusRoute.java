package org.defaulton.ui.controls;

import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/** The order in which keys move the focus. */
public sealed interface FocusRoute {
    /** A route without nodes. */
    FocusRoute NOWHERE = new FocusList(List.of(), KeyCode.UP, KeyCode.DOWN);

    /** All nodes of the route. */
    List<Node> nodes();

    /** The first stop of Tab; null if there is none. */
    @Nullable
    Node first();

    /** The node that the key leads to: the same node at an end; null for other keys. */
    @Nullable
    Node next(Node from, KeyCode key);

    /**
     * A list of nodes; Home and End go to its ends.
     *
     * @param back the key for the node before
     * @param forth the key for the next node
     */
    record FocusList(List<Node> nodes, KeyCode back, KeyCode forth) implements FocusRoute {
        public FocusList {
            nodes = List.copyOf(nodes);
        }

        @Override
        public @Nullable Node first() {
            return nodes.isEmpty() ? null : nodes.getFirst();
        }

        @Override
        public @Nullable Node next(Node from, KeyCode key) {
            if (key == back || key == forth) {
                return beside(nodes, from, key == back ? -1 : 1);
            }
            return switch (key) {
                case HOME -> nodes.getFirst();
                case END -> nodes.getLast();
                default -> null;
            };
        }
    }

    /**
     * Up and Down move within a column, Left and Right to the next column that has a node beside this one.
     *
     * @param columns from left to right, each from top to bottom
     * @param first the first stop of Tab
     * @param beside finds the node of a column that is beside a node; null for none
     */
    record FocusColumns(List<List<Node>> columns, Node first,
            BiFunction<Node, List<Node>, @Nullable Node> beside) implements FocusRoute {
        public FocusColumns {
            columns = List.copyOf(columns);
        }

        @Override
        public List<Node> nodes() {
            return columns.stream().flatMap(List::stream).toList();
        }

        @Override
        public @Nullable Node next(Node from, KeyCode key) {
            List<Node> column = columns.stream().filter(nodes -> nodes.contains(from)).findFirst().orElseThrow();
            return switch (key) {
                case UP -> FocusRoute.beside(column, from, -1);
                case DOWN -> FocusRoute.beside(column, from, 1);
                case LEFT -> across(column, from, -1);
                case RIGHT -> across(column, from, 1);
                default -> null;
            };
        }

        private Node across(List<Node> column, Node from, int step) {
            for (int i = columns.indexOf(column) + step; i >= 0 && i < columns.size(); i += step) {
                Node to = beside.apply(from, columns.get(i));
                if (to != null) {
                    return to;
                }
            }
            return from;
        }
    }

    private static Node beside(List<Node> nodes, Node from, int step) {
        return nodes.get(Math.clamp(nodes.indexOf(from) + step, 0, nodes.size() - 1));
    }
}
