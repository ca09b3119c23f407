package org.defaulton.ui.overtime;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import org.defaulton.drawing.TimeChart;
import org.defaulton.ui.controls.NodeFactory;

/** The names of the lines at the right, each with a piece of its line. */
final class NameLayer extends ChartLayer {
    private static final double SWATCH = 20;

    private final NodePool<LineNameNode> entries = new NodePool<>(LineNameNode::new);

    NameLayer() {
        setPickOnBounds(false);
        getChildren().add(entries);
    }

    /** One line's name. */
    private static final class LineNameNode extends Group {
        private final Line swatch = ChartShapes.styled(new Line(), "time-line");
        private final Label name = NodeFactory.label("", "time-name");
        private final Label detail = NodeFactory.label("", "caption", "time-detail");

        private LineNameNode() {
            setAutoSizeChildren(false);
            name.setManaged(false);
            detail.setManaged(false);
            getChildren().addAll(swatch, name, detail);
        }

        private void show(TimeChart.LineLabel shown, TimeChart chart) {
            String style = LineLayer.style(shown.trace().line().history());
            swatch.getStyleClass().setAll("time-line", style);
            name.getStyleClass().setAll("label", "time-name", style);
            name.setText(shown.text());
            detail.setText(shown.detail());
            detail.setVisible(chart.detailed());
            double y = shown.y() + 0.5;
            ChartShapes.from(swatch, chart.columnX(), y, chart.columnX() + SWATCH, y);
            double x = chart.columnX() + SWATCH + chart.em() * 0.57;
            ChartShapes.left(name, x, y);
            ChartShapes.left(detail, x, y + chart.em() * 1.28);
        }
    }

    @Override
    void draw(TimeChart chart) {
        List<LineNameNode> nodes = entries.take(chart.names().size());
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).show(chart.names().get(i), chart);
        }
    }
}
