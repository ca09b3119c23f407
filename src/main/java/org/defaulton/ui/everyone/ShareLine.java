package org.defaulton.ui.everyone;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.Label;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.defaulton.comparison.DefaultRule;
import org.defaulton.population.Estimate;
import org.defaulton.population.PopulationModel.PopulationMonth;
import org.defaulton.ui.controls.NodeFactory;

/** The line of one default, the median, with its 95% interval as a band and its name. */
final class ShareLine {
    private final DefaultRule rule;
    private final Path band = new Path();
    private final Path line = new Path();
    private final Label name;

    ShareLine(DefaultRule rule) {
        this.rule = rule;
        String style = rule.name().toLowerCase(Locale.ROOT);
        band.getStyleClass().setAll("course-band", "band-" + style);
        line.getStyleClass().setAll("course-line", "line-" + style);
        band.setManaged(false);
        line.setManaged(false);
        name = NodeFactory.label(DefaultResultPane.name(rule), "status", DefaultResultPane.textStyle(rule));
    }

    Path band() {
        return band;
    }

    Path line() {
        return line;
    }

    Label name() {
        return name;
    }

    Estimate last(List<PopulationMonth> months) {
        return months.getLast().share(rule);
    }

    void draw(List<PopulationMonth> months, MonthPlot plot) {
        band.getElements().clear();
        line.getElements().clear();
        int begin = 0;
        for (int i = 0; i <= months.size(); i++) {
            if (i == months.size() || months.get(i).inScope() == 0) {
                piece(months, begin, i, plot);
                begin = i + 1;
            }
        }
    }

    /** Months in which nobody is in scope break the line. */
    private void piece(List<PopulationMonth> months, int from, int until, MonthPlot plot) {
        if (from >= until) {
            return;
        }
        trace(line, months, from, until, plot, Estimate::median);
        trace(band, months, from, until, plot, Estimate::high);
        for (int i = until - 1; i >= from; i--) {
            band.getElements().add(new LineTo(plot.x(i), plot.y(months.get(i).share(rule).low())));
        }
        band.getElements().add(new ClosePath());
    }

    private void trace(Path path, List<PopulationMonth> months, int from, int until, MonthPlot plot,
            ToDoubleFunction<Estimate> value) {
        for (int i = from; i < until; i++) {
            double y = plot.y(value.applyAsDouble(months.get(i).share(rule)));
            path.getElements().add(i == from ? new MoveTo(plot.x(i), y) : new LineTo(plot.x(i), y));
        }
    }
}
