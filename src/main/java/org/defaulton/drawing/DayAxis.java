package org.defaulton.drawing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.TimelineEvent;

/**
 * Days along a line.
 *
 * @param first the day at the left end
 * @param last the day at the right end, after the first
 * @param left x of the left end, in pixels
 * @param width in pixels, 0 or more
 */
public record DayAxis(LocalDate first, LocalDate last, double left, double width) {
    private static final int MONTHS_BEFORE = 1;
    private static final int MONTHS_AHEAD = 12;
    private static final int MONTHS_AFTER_LAST_EVENT = 2;

    /** An axis without width for every event, the start, the day, and the year after the later of the two. */
    public static DayAxis around(Scenario scenario, LocalDate day) {
        List<LocalDate> events = scenario.timeline().stream().map(TimelineEvent::date).toList();
        LocalDate earliest = Stream.concat(events.stream(), Stream.of(scenario.start(), day))
                .min(LocalDate::compareTo)
                .orElse(day);
        LocalDate ahead = later(scenario.start(), day).plusMonths(MONTHS_AHEAD);
        LocalDate last = events.stream()
                .map(event -> event.plusMonths(MONTHS_AFTER_LAST_EVENT))
                .reduce(ahead, DayAxis::later);
        return new DayAxis(earliest.minusMonths(MONTHS_BEFORE), last, 0, 0);
    }

    /** The same days along another line. */
    public DayAxis across(double newLeft, double newWidth) {
        return new DayAxis(first, last, newLeft, Math.max(0, newWidth));
    }

    /** The x of the day. */
    public double x(LocalDate day) {
        return x((double) day.toEpochDay());
    }

    /** The x of a moment, in days since 1970 with a fraction. */
    public double x(double epochDay) {
        return left + (epochDay - first.toEpochDay()) * width / days();
    }

    /** The day nearest to x; beyond an end, the day of that end. */
    public LocalDate day(double x) {
        double part = width == 0 ? 0 : Math.clamp((x - left) / width, 0, 1);
        return first.plusDays(Math.round(part * days()));
    }

    /** The day, limited to the first and last day of the axis. */
    public LocalDate within(LocalDate day) {
        return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    }

    /**
     * The first days of the months whose number is a multiple of the step: 1 for every month, 3 for the last month of
     * every quarter.
     */
    public List<LocalDate> months(int step) {
        LocalDate begin = first.getDayOfMonth() == 1 ? first : first.withDayOfMonth(1).plusMonths(1);
        return Stream.iterate(begin, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .filter(month -> month.getMonthValue() % step == 0)
                .toList();
    }

    /** The average width of a month in pixels. */
    public double perMonth() {
        return width * ChronoUnit.MONTHS.getDuration().toDays() / days();
    }

    private double days() {
        return first.until(last, ChronoUnit.DAYS);
    }

    private static LocalDate later(LocalDate left, LocalDate right) {
        return left.isAfter(right) ? left : right;
    }
}
