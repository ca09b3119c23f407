package org.defaulton.ui.overtime;

import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.defaulton.comparison.Counterfactual;
import org.defaulton.drawing.DrawnLine;
import org.defaulton.drawing.PixelSpan;
import org.defaulton.drawing.TimeChart;
import org.defaulton.drawing.TimeChartTexts;
import org.defaulton.drawing.TimePlot;
import org.defaulton.ui.controls.EvidenceClicks;
import org.defaulton.ui.controls.NodeFactory;

/** The day shown, with its flag, and what stands beside the lines there. */
final class DayLayer extends ChartLayer {
    private final Line pole = ChartShapes.styled(new Line(), "time-pole");
    private final Label flag = NodeFactory.label("", "time-flag");
    private final Path bracket = ChartShapes.styled(new Path(), "time-bracket");
    private final Label keptOut = NodeFactory.label("", "time-kept-out-label");
    private final Label kept = NodeFactory.label("", "time-kept-label");
    private final Label firstRun = NodeFactory.label(String.join("\n", TimeChartTexts.firstRun()), "caption",
            "time-first-run");

    /** A layer that shows nothing yet; its words open the evidence. */
    DayLayer(Runnable evidence) {
        setPickOnBounds(false);
        flag.setManaged(false);
        for (Label words : new Label[]{keptOut, kept, firstRun}) {
            words.setManaged(false);
            EvidenceClicks.words(words, evidence);
        }
        getChildren().addAll(firstRun, kept, pole, bracket, keptOut, flag);
    }

    Label flag() {
        return flag;
    }

    @Override
    void draw(TimeChart chart) {
        double x = chart.plot().x(chart.day());
        ChartShapes.from(pole, x, 0, x, chart.rows().months());
        flag.setText(TimeChartTexts.day(chart.day()));
        PixelSpan span = chart.flag();
        double height = Math.ceil(flag.prefHeight(-1));
        flag.resizeRelocate(span.from(), Math.rint(chart.rows().months() - height / 2), span.to() - span.from(),
                height);
        drawBracket(chart, x);
        drawKept(chart);
        drawFirstRun(chart);
    }

    private void drawBracket(TimeChart chart, double x) {
        DrawnLine nothing = chart.trace(Counterfactual.NOTHING).orElse(null);
        boolean there = nothing != null && chart.keptOut() > 0;
        bracket.setVisible(there);
        keptOut.setVisible(there);
        if (!there || nothing == null) {
            return;
        }
        double top = chart.plot().y(nothing.items()) + 3.5;
        double bottom = chart.plot().y(chart.you().items()) - 3.5;
        double out = x + chart.em() * 0.93 + 0.5;
        double in = out - chart.em() * 0.5;
        bracket.getElements()
                .setAll(new MoveTo(in, top), new LineTo(out, top), new LineTo(out, bottom), new LineTo(in, bottom));
        keptOut.setText(TimeChartTexts.keptOut(chart.keptOut()));
        double width = ChartShapes.width(keptOut);
        double middle = (top + bottom) / 2;
        double right = out + chart.em() * 0.3;
        if (right + width <= chart.columnX()) {
            ChartShapes.left(keptOut, right, middle);
        } else {
            ChartShapes.right(keptOut, x - chart.em() * 0.4, middle);
        }
    }

    private void drawKept(TimeChart chart) {
        TimePlot plot = chart.plot();
        chart.firstTaken().ifPresentOrElse(run -> {
            double from = plot.x(run.day());
            double today = plot.x(chart.day());
            boolean past = today - from >= plot.right() - today;
            double left = past ? from : today;
            double right = past ? today : plot.right();
            double room = plot.bottom() - plot.y(run.items());
            kept.setText(TimeChartTexts.kept(true));
            if (ChartShapes.width(kept) + chart.em() * 0.6 > right - left) {
                kept.setText(TimeChartTexts.kept(false));
            }
            kept.setVisible(room > chart.em() * 2.4 && ChartShapes.width(kept) + chart.em() * 0.6 <= right - left);
            ChartShapes.middle(kept, (left + right) / 2, plot.bottom() - room / 2);
        }, () -> kept.setVisible(false));
    }

    private void drawFirstRun(TimeChart chart) {
        firstRun.setVisible(false);
        chart.firstTaken().ifPresent(run -> {
            double x = chart.plot().x(run.day()) - chart.em() * 0.9;
            double y = chart.plot().y(run.items()) - chart.em() * 2.4;
            boolean fits = x - ChartShapes.width(firstRun) > chart.plot().left()
                    && y - chart.em() * 1.2 > chart.plot().top();
            firstRun.setVisible(fits);
            ChartShapes.right(firstRun, x, y);
        });
    }
}
