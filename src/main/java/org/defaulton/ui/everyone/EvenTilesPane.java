package org.defaulton.ui.everyone;

import java.util.List;
import javafx.scene.Node;
import org.defaulton.ui.controls.FluidRegion;

/** Nodes side by side in columns of equal width: as many as fit, at least one. */
final class EvenTilesPane extends FluidRegion {
    private final double least;
    private final double gap;
    private final double between;
    private List<? extends Node> tiles;

    /**
     * Arranges the tiles from left to right, then from top to bottom.
     *
     * @param least minimum width of a column, in text heights
     * @param gap between columns, in text heights
     * @param between rows, in text heights
     */
    EvenTilesPane(double least, double gap, double between, List<? extends Node> tiles) {
        this.least = least;
        this.gap = gap;
        this.between = between;
        this.tiles = tiles;
        hold(tiles);
    }

    void show(List<? extends Node> now) {
        if (!now.equals(tiles)) {
            tiles = now;
            hold(now);
            requestLayout();
        }
    }

    private List<Node> shown() {
        return tiles.stream().filter(Node::isManaged).map(Node.class::cast).toList();
    }

    private int columns(double width, int most) {
        int room = (int) Math.clamp(Math.floor((width + gap * em()) / ((least + gap) * em())), 1, Math.max(1, most));
        // Rows of equal length: four tiles make two and two rather than three and one.
        return most == 0 ? 1 : Math.ceilDiv(most, Math.ceilDiv(most, room));
    }

    @Override
    protected double computePrefWidth(double height) {
        return shown().size() * (least + gap) * em() - gap * em();
    }

    @Override
    protected double computePrefHeight(double width) {
        return place(width < 0 ? Math.max(getWidth(), computePrefWidth(-1)) : width, false);
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
    }

    /** Returns the height; places the tiles if {@code put} is set. */
    private double place(double width, boolean put) {
        List<Node> nodes = shown();
        int columns = columns(width, nodes.size());
        double space = gap * em();
        double each = Math.floor((width - (columns - 1) * space) / columns);
        double y = 0;
        for (int row = 0; row < nodes.size(); row += columns) {
            List<Node> line = nodes.subList(row, Math.min(row + columns, nodes.size()));
            double height = Math.ceil(line.stream().mapToDouble(node -> node.prefHeight(each)).max().orElse(0));
            for (int i = 0; i < line.size() && put; i++) {
                line.get(i).resizeRelocate(snapPositionX(i * (each + space)), snapPositionY(y), each, height);
            }
            y += height + between * em();
        }
        return Math.max(0, y - between * em());
    }
}
