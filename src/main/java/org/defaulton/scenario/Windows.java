package org.defaulton.scenario;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks when and where uses reach members: no window is empty, and no two of a use meet in a country. Only a training
 * use can say what becomes of items made before switching off.
 */
final class Windows {
    private final Regions regions;
    private final Faults faults;

    private Windows(Regions regions, Faults faults) {
        this.regions = regions;
        this.faults = faults;
    }

    /** A window's days, [from, until), and countries. */
    private record Span(Tree window, LocalDate from, LocalDate until, BitSet countries) {
        boolean isEmpty() {
            return !from.isBefore(until);
        }
    }

    /** Numbers of two windows that meet. */
    private record Pair(int one, int other) {}

    static void check(Tree root, Regions regions, Faults faults) {
        Windows windows = new Windows(regions, faults);
        root.all("uses/*").forEach(windows::checkUse);
    }

    private void checkUse(Tree use) {
        use.all("late-opt-out").filter(_ -> "ongoing".equals(use.word("kind")))
                .forEach(late -> faults.add(late.place(), "late-opt-out-of-ongoing", use.word("id")));
        List<Span> spans = use.all("windows/*").map(this::span).sorted(Comparator.comparing(Span::from)).toList();
        spans.stream().filter(Span::isEmpty).forEach(span -> span.window().text("until").ifPresent(until -> faults
                .add(until, "window-empty", until.text(), span.window().word("from"))));
        Map<Pair, BitSet> meetings = new LinkedHashMap<>();
        for (int country = 0; country < Countries.count(); country++) {
            collect(country, spans, meetings);
        }
        meetings.forEach((pair, countries) -> report(use.word("id"), spans.get(pair.one), spans.get(pair.other),
                countries));
    }

    /** A window with an unknown place or day has a fault already; it covers nothing, so that no second one follows. */
    private Span span(Tree window) {
        List<String> in = window.texts("in/*").map(Tree.Scalar::text).toList();
        List<String> outside = window.texts("outside/*").map(Tree.Scalar::text).toList();
        BitSet countries = in.isEmpty() ? Countries.all() : regions.held(in);
        countries.andNot(regions.held(outside));
        if (!regions.know(in) || !regions.know(outside) || !Days.valid(window, "from")
                || !Days.valid(window, "until")) {
            countries.clear();
        }
        return new Span(window, Days.at(window, "from").orElse(LocalDate.MIN),
                Days.at(window, "until").orElse(LocalDate.MAX), countries);
    }

    /** Among the windows of one country, by first day, each is compared with the one that lasts longest so far. */
    private static void collect(int country, List<Span> spans, Map<Pair, BitSet> meetings) {
        int longest = -1;
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            if (span.isEmpty() || !span.countries().get(country)) {
                continue;
            }
            if (longest >= 0 && span.from().isBefore(spans.get(longest).until())) {
                meetings.computeIfAbsent(new Pair(longest, i), _ -> new BitSet()).set(country);
            }
            longest = longest < 0 || span.until().isAfter(spans.get(longest).until()) ? i : longest;
        }
    }

    private void report(String use, Span one, Span other, BitSet countries) {
        boolean inOrder = one.window().place().compareTo(other.window().place()) < 0;
        Place first = (inOrder ? one : other).window().place();
        Place second = (inOrder ? other : one).window().place();
        String more = countries.cardinality() == 1 ? "" : " " + faults.part("and-more", countries.cardinality() - 1);
        faults.add(second, "window-overlap", use, faults.line(first), Countries.code(countries.nextSetBit(0)) + more);
    }
}
