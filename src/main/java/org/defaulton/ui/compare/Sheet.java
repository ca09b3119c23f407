package org.defaulton.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.defaulton.ui.common.Nodes;

/** Lines with a label at the left, which stays, and columns at the right, which scroll where there is no room for all. */
final class Sheet extends Region {
    private static final double LABELS_EM = 8.72;
    private static final double COLUMN_EM = 7.43;
    private static final double GAP = 8;
    private static final double BAR = 12;

    private final Label probe = new Label();
    private final Cells cells = new Cells();
    private final ScrollPane scroll = new ScrollPane(cells);
    private final Rover rover = new Rover(this);
    private List<Line> lines = List.of();
    private int columns = 1;

    /** The part that scrolls. */
    private final class Cells extends Region {
        void show() {
            Nodes.replace(getChildren(), lines.stream().<Node>flatMap(line -> line.cells().stream()).toList());
        }

        @Override
        protected double computePrefWidth(double height) {
            return columns * columnWidth(Sheet.this.getWidth());
        }

        @Override
        protected double computePrefHeight(double width) {
            return linesHeight(Sheet.this.getWidth());
        }

        @Override
        protected void layoutChildren() {
            double width = columnWidth(Sheet.this.getWidth());
            double y = 0;
            for (Line line : lines) {
                double height = height(line, width);
                double each = line.spans() ? width * columns : width;
                for (int i = 0; i < line.cells().size(); i++) {
                    line.cells().get(i).resizeRelocate(i * each, y + line.above(), each, height - line.above());
                }
                y += height;
            }
        }
    }

    Sheet() {
        getStyleClass().add("sheet");
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setId("columns");
        scroll.setFocusTraversable(false);
    }

    void show(List<Line> newLines, int howManyColumns) {
        lines = newLines;
        columns = howManyColumns;
        cells.show();
        List<Node> nodes = new ArrayList<>(List.of(probe));
        lines.forEach(line -> nodes.addAll(List.of(line.rule(), line.label())));
        nodes.add(scroll);
        Nodes.replace(getChildren(), nodes);
        rover.rove(lines, columns);
        cells.requestLayout();
        requestLayout();
    }

    private double em() {
        return probe.getFont().getSize();
    }

    private double labelsWidth() {
        return Math.floor(LABELS_EM * em()) + GAP;
    }

    private double columnWidth(double width) {
        return Math.floor(Math.max(COLUMN_EM * em(), (width - labelsWidth()) / columns));
    }

    private boolean scrolls(double width) {
        return columnWidth(width) * columns > width - labelsWidth();
    }

    private double height(Line line, double column) {
        double label = line.label().prefHeight(labelsWidth() - GAP);
        double each = line.spans() ? column * columns : column;
        double most = line.cells().stream().mapToDouble(cell -> cell.prefHeight(each)).max().orElse(0);
        return Math.ceil(Math.max(label, most)) + line.above();
    }

    private double linesHeight(double width) {
        double column = columnWidth(width);
        return lines.stream().mapToDouble(line -> height(line, column)).sum();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? getWidth() : width;
        return linesHeight(room) + snappedTopInset() + snappedBottomInset() + (scrolls(room) ? BAR : 0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double column = columnWidth(getWidth());
        double top = snappedTopInset();
        double y = top;
        for (Line line : lines) {
            double height = height(line, column);
            line.label().resizeRelocate(0, y + line.above(), labelsWidth() - GAP, height - line.above());
            line.rule().resizeRelocate(0, y + Math.floor(line.above() / 2), getWidth(), 1);
            y += height;
        }
        cells.requestLayout();
        scroll.resizeRelocate(labelsWidth(), top, getWidth() - labelsWidth(),
                y - top + (scrolls(getWidth()) ? BAR : 0));
    }
}
