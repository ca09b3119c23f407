package org.defaulton.ui.everyone;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import org.defaulton.population.PopulationModel.PopulationMonth;
import org.defaulton.ui.controls.NodeFactory;

/** The names of some months below a chart, a quarter or more apart, as many as there is room for. */
final class MonthTicks {
    private static final int MOST = 5;
    private static final int QUARTER = 3;

    private final List<Label> labels = IntStream.range(0, MOST)
            .mapToObj(_ -> NodeFactory.label("", "caption"))
            .toList();

    List<Label> labels() {
        return labels;
    }

    /**
     * Puts the names there.
     *
     * @param width of the chart
     * @param em height of the text
     */
    void place(List<PopulationMonth> months, MonthPlot plot, double width, double em) {
        int step = Math.ceilDiv(Math.ceilDiv(months.size() - 1, MOST), QUARTER) * QUARTER;
        double free = 0;
        for (int i = 0; i < MOST; i++) {
            Label label = labels.get(i);
            int at = 1 + i * step;
            label.setText(at < months.size() ? MonthTexts.named(months.get(at).month()) : "");
            double size = Math.ceil(label.prefWidth(-1));
            double x = Math.rint(plot.x(at) - size / 2);
            boolean room = at < months.size() && x >= free && x + size <= width;
            label.setVisible(room);
            if (room) {
                label.resizeRelocate(x, Math.rint(plot.bottom() + em * 0.4), size, Math.ceil(label.prefHeight(-1)));
                free = x + size + em;
            }
        }
    }
}
