package org.defaulton.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.defaulton.comparison.Counterfactual;
import org.defaulton.comparison.UsageOverTime;
import org.defaulton.comparison.UsageOverTime.UsagePoint;

/**
 * A line of a chart over time, split at the day shown.
 *
 * @param line the line
 * @param items its items by the end of the day shown
 * @param past from its beginning to the day shown; empty if the day comes first
 * @param ahead from the day shown to its end; empty if the day comes after it
 */
public record DrawnLine(UsageOverTime.UsageLine line, long items, List<PixelPoint> past, List<PixelPoint> ahead) {
    public DrawnLine {
        past = List.copyOf(past);
        ahead = List.copyOf(ahead);
    }

    static DrawnLine of(UsageOverTime course, UsageOverTime.UsageLine line, LocalDate day, TimePlot plot) {
        UsagePoint today = new UsagePoint(day, course.items(line, day));
        boolean steps = course.inRuns() && line.history() != Counterfactual.MADE;
        List<UsagePoint> points = steps ? fromFirstRun(course, line) : line.points();
        List<UsagePoint> past = new ArrayList<>(points.stream().filter(point -> point.day().isBefore(day)).toList());
        List<UsagePoint> ahead = new ArrayList<>(points.stream().filter(point -> point.day().isAfter(day)).toList());
        if (!past.isEmpty()) {
            past.addLast(today);
        }
        if (!ahead.isEmpty() && !day.isBefore(points.getFirst().day())) {
            ahead.addFirst(today);
        }
        return steps
                ? new DrawnLine(line, today.items(), steps(past, plot), steps(ahead, plot))
                : new DrawnLine(line, today.items(), slope(past, plot), slope(ahead, plot));
    }

    /** Starts the line at the first run, where it rises from 0. */
    private static List<UsagePoint> fromFirstRun(UsageOverTime course, UsageOverTime.UsageLine line) {
        if (course.runs().isEmpty()) {
            return line.points();
        }
        LocalDate first = course.runs().getFirst().day();
        List<UsagePoint> points = new ArrayList<>(List.of(new UsagePoint(first, 0)));
        line.points().stream().filter(point -> !point.day().isBefore(first)).forEach(points::add);
        return points;
    }

    private static List<PixelPoint> slope(List<UsagePoint> points, TimePlot plot) {
        return points.stream().map(point -> plot.spot(point.day(), point.items())).toList();
    }

    /** On whole pixels, so that the lines are sharp. */
    private static List<PixelPoint> steps(List<UsagePoint> points, TimePlot plot) {
        List<PixelPoint> spots = new ArrayList<>();
        for (UsagePoint point : points) {
            double x = plot.x(point.day());
            if (!spots.isEmpty()) {
                add(new PixelPoint(x, spots.getLast().y()), spots);
            }
            add(new PixelPoint(x, plot.y(point.items())), spots);
        }
        return spots;
    }

    private static void add(PixelPoint spot, List<PixelPoint> spots) {
        if (spots.isEmpty() || !spots.getLast().equals(spot)) {
            spots.add(spot);
        }
    }

    /** The whole line. */
    public List<PixelPoint> whole() {
        List<PixelPoint> all = new ArrayList<>(past);
        ahead.forEach(spot -> add(spot, all));
        return all;
    }

    /** Its right end. */
    public PixelPoint end() {
        return whole().getLast();
    }

    /** Its y at an x; at a jump, the y after the jump. */
    public double at(double x) {
        List<PixelPoint> all = whole();
        PixelPoint before = all.getFirst();
        for (PixelPoint spot : all) {
            if (spot.x() > x) {
                double part = spot.x() == before.x() ? 1 : Math.clamp((x - before.x()) / (spot.x() - before.x()), 0, 1);
                return before.y() + (spot.y() - before.y()) * part;
            }
            before = spot;
        }
        return before.y();
    }
}
