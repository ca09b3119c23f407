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
record Days(List<Span> spans) {
    static final Days NONE = new Days(List.of());

    /** All days of the spans, which may touch, overlap and stand in any order. */
    static Days of(List<Span> spans) {
        if (spans.size() < 2) {
            return spans.isEmpty() ? NONE : new Days(spans);
        }
        List<Span> merged = new ArrayList<>();
        for (Span span : spans.stream().sorted(Comparator.comparing(Span::from)).toList()) {
            boolean goesOn = !merged.isEmpty() && !span.from().isAfter(merged.getLast().until());
            merged.add(goesOn ? joined(merged.removeLast(), span) : span);
        }
        return new Days(merged);
    }

    /** All days from the given one on; simply all days where there is none. */
    static Days from(@Nullable LocalDate first) {
        return new Days(List.of(new Span(first == null ? LocalDate.MIN : first, Span.NO_END)));
    }

    private static Span joined(Span first, Span second) {
        return new Span(first.from(), latest(first.until(), second.until()));
    }

    /** The days that are not among the others. */
    Days minus(Days others) {
        if (others.spans.isEmpty() || spans.isEmpty()) {
            return this;
        }
        List<Span> left = new ArrayList<>();
        spans.forEach(span -> addLeft(span, others.spans, left));
        return new Days(left);
    }

    private static void addLeft(Span span, List<Span> holes, List<Span> left) {
        LocalDate from = span.from();
        for (Span hole : holes) {
            addUnlessEmpty(from, earliest(hole.from(), span.until()), left);
            from = latest(from, hole.until());
        }
        addUnlessEmpty(from, span.until(), left);
    }

    private static void addUnlessEmpty(LocalDate from, LocalDate until, List<Span> spans) {
        if (from.isBefore(until)) {
            spans.add(new Span(from, until));
        }
    }

    boolean contains(LocalDate day) {
        return spanAt(day).isPresent();
    }

    /** The unbroken span around the day. */
    Optional<Span> spanAt(LocalDate day) {
        for (Span span : spans) {
            if (span.contains(day)) {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }

    /** The first of the days that is not before the given one. */
    Optional<LocalDate> firstFrom(LocalDate day) {
        for (Span span : spans) {
            if (span.until().isAfter(day)) {
                return Optional.of(latest(span.from(), day));
            }
        }
        return Optional.empty();
    }

    /** The last of the days that is not after the given one. */
    Optional<LocalDate> lastUpTo(LocalDate day) {
        for (Span span : spans.reversed()) {
            if (!span.from().isAfter(day)) {
                return Optional.of(span.lastUpTo(day));
            }
        }
        return Optional.empty();
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
