package org.defaulton.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.defaulton.ui.controls.FluidRegion;
import org.defaulton.ui.controls.FocusRoute;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.controls.RovingFocus;
import org.jspecify.annotations.Nullable;

/**
 * Rows with a label on the left, which stays, and columns on the right, which scroll if there is not enough room. Their
 * scroll bar is at the top, because the bottom is often below the window's edge.
 */
final class ComparisonGrid extends FluidRegion {
    /** In text heights: the width that labels and columns need, and their width if there is room. */
    private static final double LABELS_EM = 8.72;
    private static final double ROOMY_LABELS_EM = 13;
    private static final double COLUMN_EM = 7.43;
    private static final double ROOMY_COLUMN_EM = 9;
    private static final double GAP = 8;
    /** Height of the scroll bar with the space below it. */
    private static final double BAR = 8;
    private static final double BELOW_BAR = 8;

    private final ScrollingCells cells = new ScrollingCells();
    private final ScrollPane scroll = new ScrollPane(cells);
    private final ScrollBar bar = new ScrollBar();
    private final RovingFocus rover = new RovingFocus(this);
    private List<GridRow> lines = List.of();
    private int columns = 1;

    /** The part that scrolls. */
    private final class ScrollingCells extends Region {
        void show() {
            NodeFactory.replace(getChildren(), lines.stream().<Node>flatMap(line -> line.cells().stream()).toList());
        }

        @Override
        protected double computePrefWidth(double height) {
            return columns * columnWidth(ComparisonGrid.this.getWidth());
        }

        @Override
        protected double computePrefHeight(double width) {
            return linesHeight(ComparisonGrid.this.getWidth());
        }

        @Override
        protected void layoutChildren() {
            double width = columnWidth(ComparisonGrid.this.getWidth());
            double y = 0;
            for (GridRow line : lines) {
                double height = height(line, ComparisonGrid.this.getWidth());
                double each = line.spans() ? width * columns : width;
                for (int i = 0; i < line.cells().size(); i++) {
                    line.cells().get(i).resizeRelocate(i * each, y + line.above(), each, height - line.above());
                }
                y += height;
            }
        }
    }

    ComparisonGrid() {
        getStyleClass().add("sheet");
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        bar.setId("columns-bar");
        bar.setMax(1);
        bar.valueProperty().bindBidirectional(scroll.hvalueProperty());
        scroll.setId("columns");
        scroll.setFocusTraversable(false);
    }

    void show(List<GridRow> newLines, int howManyColumns) {
        lines = newLines;
        columns = howManyColumns;
        cells.show();
        hold(Stream
                .concat(Stream.of(bar), Stream.concat(
                        lines.stream().flatMap(line -> Stream.of(line.rule(), line.label())), Stream.of(scroll)))
                .toList());
        rover.rove(route());
        cells.requestLayout();
        requestLayout();
    }

    /** The first column has the labels; Tab goes to the second. */
    private FocusRoute route() {
        List<List<Node>> found = new ArrayList<>();
        found.add(lines.stream().flatMap(line -> RovingFocus.reachable(line.label())).toList());
        for (int i = 0; i < columns; i++) {
            int column = i;
            found.add(lines.stream()
                    .filter(line -> column < line.cells().size())
                    .flatMap(line -> RovingFocus.reachable(line.cells().get(column)))
                    .toList());
        }
        return new FocusRoute.FocusColumns(found, found.get(1).getFirst(), ComparisonGrid::beside);
    }

    /** The node in the column whose center is nearest, vertically. */
    private static @Nullable Node beside(Node from, List<Node> column) {
        return column.stream().min(Comparator.comparingDouble(node -> Math.abs(y(node) - y(from)))).orElse(null);
    }

    private static double y(Node node) {
        return node.localToScene(node.getLayoutBounds()).getCenterY();
    }

    private double labelsWidth(double width) {
        double left = width - GAP - columns * ROOMY_COLUMN_EM * em();
        return Math.floor(Math.clamp(left, LABELS_EM * em(), ROOMY_LABELS_EM * em())) + GAP;
    }

    private double columnWidth(double width) {
        return Math.floor(Math.max(COLUMN_EM * em(), (width - labelsWidth(width)) / columns));
    }

    private boolean scrolls(double width) {
        return columnWidth(width) * columns > width - labelsWidth(width);
    }

    private double height(GridRow line, double width) {
        double column = columnWidth(width);
        double label = line.label().prefHeight(labelsWidth(width) - GAP);
        double each = line.spans() ? column * columns : column;
        double most = line.cells().stream().mapToDouble(cell -> cell.prefHeight(each)).max().orElse(0);
        return Math.ceil(Math.max(label, most)) + line.above();
    }

    private double linesHeight(double width) {
        return lines.stream().mapToDouble(line -> height(line, width)).sum();
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? getWidth() : width;
        return linesHeight(room) + snappedTopInset() + snappedBottomInset() + barHeight(room);
    }

    @Override
    protected void layoutChildren() {
        double labels = labelsWidth(getWidth());
        placeBar(labels);
        double top = snappedTopInset() + barHeight(getWidth());
        double y = top;
        for (GridRow line : lines) {
            double height = height(line, getWidth());
            line.label().resizeRelocate(0, y + line.above(), labels - GAP, height - line.above());
            line.rule().resizeRelocate(0, y + Math.floor(line.above() / 2), getWidth(), 1);
            y += height;
        }
        cells.requestLayout();
        scroll.resizeRelocate(labels, top, getWidth() - labels, y - top);
    }

    private double barHeight(double width) {
        return scrolls(width) ? BAR + BELOW_BAR : 0;
    }

    private void placeBar(double labels) {
        double room = getWidth() - labels;
        bar.setVisible(scrolls(getWidth()));
        bar.setVisibleAmount(Math.min(1, room / (columns * columnWidth(getWidth()))));
        bar.resizeRelocate(labels, snappedTopInset(), room, BAR);
    }
}
