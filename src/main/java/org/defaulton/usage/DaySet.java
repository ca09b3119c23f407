package org.defaulton.usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A set of days.
 *
 * @param spans its unbroken spans, oldest first; they neither touch nor overlap
 */
record DaySet(List<DayRange> spans) {
    static final DaySet NONE = new DaySet(List.of());

    /** All days of the spans. They may touch, overlap and be in any order. */
    static DaySet of(List<DayRange> spans) {
        if (spans.size() < 2) {
            return spans.isEmpty() ? NONE : new DaySet(spans);
        }
        List<DayRange> inOrder = new ArrayList<>(spans);
        inOrder.sort(Comparator.comparing(DayRange::from));
        List<DayRange> merged = new ArrayList<>();
        for (DayRange span : inOrder) {
            boolean goesOn = !merged.isEmpty() && !span.from().isAfter(merged.getLast().until());
            merged.add(goesOn ? joined(merged.removeLast(), span) : span);
        }
        return new DaySet(merged);
    }

    /** All days from the given one on; all days if there is none. */
    static DaySet from(@Nullable LocalDate first) {
        return new DaySet(List.of(new DayRange(first == null ? LocalDate.MIN : first, DayRange.NO_END)));
    }

    private static DayRange joined(DayRange first, DayRange second) {
        return new DayRange(first.from(), latest(first.until(), second.until()));
    }

    /** The days that are not in the other set. */
    DaySet minus(DaySet others) {
        if (others.spans.isEmpty() || spans.isEmpty()) {
            return this;
        }
        List<DayRange> left = new ArrayList<>();
        spans.forEach(span -> addLeft(span, others.spans, left));
        return new DaySet(left);
    }

    private static void addLeft(DayRange span, List<DayRange> holes, List<DayRange> left) {
        LocalDate from = span.from();
        for (DayRange hole : holes) {
            addUnlessEmpty(from, earliest(hole.from(), span.until()), left);
            from = latest(from, hole.until());
        }
        addUnlessEmpty(from, span.until(), left);
    }

    private static void addUnlessEmpty(LocalDate from, LocalDate until, List<DayRange> spans) {
        if (from.isBefore(until)) {
            spans.add(new DayRange(from, until));
        }
    }

    /** The days in the range. */
    DaySet within(DayRange range) {
        List<DayRange> left = new ArrayList<>();
        for (DayRange span : spans) {
            addUnlessEmpty(latest(span.from(), range.from()), earliest(span.until(), range.until()), left);
        }
        return new DaySet(left);
    }

    boolean contains(LocalDate day) {
        return spanAt(day).isPresent();
    }

    /** The unbroken span around the day. */
    Optional<DayRange> spanAt(LocalDate day) {
        for (DayRange span : spans) {
            if (span.contains(day)) {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }

    /** The first of the days that is not before the given one. */
    Optional<LocalDate> firstFrom(LocalDate day) {
        for (DayRange span : spans) {
            if (span.until().isAfter(day)) {
                return Optional.of(latest(span.from(), day));
            }
        }
        return Optional.empty();
    }

    /** The last of the days that is not after the given one. */
    Optional<LocalDate> lastUpTo(LocalDate day) {
        for (DayRange span : spans.reversed()) {
            if (!span.from().isAfter(day)) {
                return Optional.of(span.lastUpTo(day));
            }
        }
        return Optional.empty();
    }

    private static LocalDate earliest(LocalDate left, LocalDate right) {
        return left.isBefore(right) ? left : right;
    }

    private static LocalDate latest(LocalDate left, LocalDate right) {
        return left.isAfter(right) ? left : right;
    }
}
