package org.defaulton.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.defaulton.drawing.ChartKey.ChartPart;
import org.defaulton.drawing.DisplayText.TextAnchor;

/** The shapes that all charts over time share. */
final class ChartShapes {
    /** Half a pixel, so that thin lines fill whole pixels. */
    static final double SHARP = 0.5;

    private ChartShapes() {
    }

    /**
     * The counts on the left, each with a grid line.
     *
     * @param gap between the counts and the plot
     * @param claims ids of the claims behind the counts
     */
    static List<DisplayShape> counts(CountAxis counts, PixelSpan across, double gap, LongFunction<String> text,
            List<String> claims) {
        List<DisplayShape> labels = new ArrayList<>();
        PathOutline grid = new PathOutline(List.of());
        for (long count : counts.scale().ticks()) {
            double y = counts.y(count) + SHARP;
            if (count > 0) {
                grid = grid.and(line(across.from(), y, across.to(), y));
            }
            labels.add(new DisplayText(new ChartKey(ChartPart.COUNT, labels.size()), "caption", text.apply(count),
                    across.from() - gap, y, TextAnchor.END, 0, List.of()));
        }
        double floor = counts.bottom() + SHARP;
        return List.of(new DisplayFigure(ChartKey.of(ChartPart.GRID), "chart-grid", grid),
                new DisplayFigure(ChartKey.of(ChartPart.AXIS), "chart-axis",
                        line(across.from(), floor, across.to(), floor)),
                new DisplayGroup(ChartKey.of(ChartPart.COUNTS), "", null, labels, claims));
    }

    /** The labels of months. */
    static List<DisplayShape> months(List<MonthLabel> months, double y) {
        List<DisplayShape> names = new ArrayList<>();
        for (MonthLabel month : months) {
            names.add(new DisplayText(new ChartKey(ChartPart.MONTH, names.size()), "caption", month.text(), month.x(),
                    y, TextAnchor.MIDDLE, 0, List.of()));
        }
        return names;
    }

    static PathOutline line(double x0, double y0, double x1, double y1) {
        return PathOutline.from(x0, y0).line(x1, y1);
    }

    static DisplayText text(ChartKey key, String style, String text, double x, double y, TextAnchor anchor) {
        return new DisplayText(key, style, text, x, y, anchor, 0, List.of());
    }
}
