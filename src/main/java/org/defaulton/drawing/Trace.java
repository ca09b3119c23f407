package org.defaulton.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.defaulton.whatif.Course;
import org.defaulton.whatif.Course.Point;
import org.defaulton.whatif.History;

/**
 * A line of a course as it is drawn.
 *
 * @param line the line
 * @param items its items by the end of the day shown
 * @param past from its beginning to the day shown; empty if that comes first
 * @param ahead from the day shown to its end; empty if that is over
 */
public record Trace(Course.Line line, long items, List<Spot> past, List<Spot> ahead) {
    public Trace {
        past = List.copyOf(past);
        ahead = List.copyOf(ahead);
    }

    static Trace of(Course course, Course.Line line, LocalDate day, Plot plot) {
        Point today = new Point(day, course.items(line, day));
        boolean steps = course.inRuns() && line.history() != History.MADE;
        List<Point> points = steps ? fromFirstRun(course, line) : line.points();
        List<Point> past = new ArrayList<>(points.stream().filter(point -> point.day().isBefore(day)).toList());
        List<Point> ahead = new ArrayList<>(points.stream().filter(point -> point.day().isAfter(day)).toList());
        if (!past.isEmpty()) {
            past.addLast(today);
        }
        if (!ahead.isEmpty() && !day.isBefore(points.getFirst().day())) {
            ahead.addFirst(today);
        }
        return steps
                ? new Trace(line, today.items(), steps(past, plot), steps(ahead, plot))
                : new Trace(line, today.items(), slope(past, plot), slope(ahead, plot));
    }

    /** Before the first run there is nothing to draw; there the line comes up from nothing. */
    private static List<Point> fromFirstRun(Course course, Course.Line line) {
        if (course.runs().isEmpty()) {
            return line.points();
        }
        LocalDate first = course.runs().getFirst().day();
        List<Point> points = new ArrayList<>(List.of(new Point(first, 0)));
        line.points().stream().filter(point -> !point.day().isBefore(first)).forEach(points::add);
        return points;
    }

    private static List<Spot> slope(List<Point> points, Plot plot) {
        return points.stream().map(point -> plot.spot(point.day(), point.items())).toList();
    }

    /** On whole pixels, so that they are sharp. */
    private static List<Spot> steps(List<Point> points, Plot plot) {
        List<Spot> spots = new ArrayList<>();
        for (Point point : points) {
            double x = plot.x(point.day());
            if (!spots.isEmpty()) {
                add(new Spot(x, spots.getLast().y()), spots);
            }
            add(new Spot(x, plot.y(point.items())), spots);
        }
        return spots;
    }

    private static void add(Spot spot, List<Spot> spots) {
        if (spots.isEmpty() || !spots.getLast().equals(spot)) {
            spots.add(spot);
        }
    }

    /** The whole line. */
    public List<Spot> whole() {
        List<Spot> all = new ArrayList<>(past);
        ahead.forEach(spot -> add(spot, all));
        return all;
    }

    /** Where it ends at the right. */
    public Spot end() {
        return whole().getLast();
    }

    /** How high it lies at a place across: where it jumps there, after the jump. */
    public double at(double x) {
        List<Spot> all = whole();
        Spot before = all.getFirst();
        for (Spot spot : all) {
            if (spot.x() > x) {
                double part = spot.x() == before.x() ? 1 : Math.clamp((x - before.x()) / (spot.x() - before.x()), 0, 1);
                return before.y() + (spot.y() - before.y()) * part;
            }
            before = spot;
        }
        return before.y();
    }
}
