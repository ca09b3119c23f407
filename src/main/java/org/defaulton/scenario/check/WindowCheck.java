package org.defaulton.scenario.check;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.defaulton.scenario.file.FaultCollector;
import org.defaulton.scenario.file.FilePosition;
import org.defaulton.scenario.file.YamlNode;

/**
 * Checks when and where uses reach members: no window is empty, and no two windows of a use overlap in a country. Only
 * a training use has runs, and can say what happens to items made before switching off.
 */
final class WindowCheck {
    private final RegionCheck regions;
    private final FaultCollector faults;

    private WindowCheck(RegionCheck regions, FaultCollector faults) {
        this.regions = regions;
        this.faults = faults;
    }

    /** A window's days, [from, until), and countries. */
    private record WindowDays(YamlNode window, LocalDate from, LocalDate until, BitSet countries) {
        boolean isEmpty() {
            return !from.isBefore(until);
        }
    }

    /** Indexes of two overlapping windows. */
    private record WindowOverlap(int first, int second) {}

    static void check(YamlNode root, RegionCheck regions, FaultCollector faults) {
        WindowCheck windows = new WindowCheck(regions, faults);
        root.all("uses/*").forEach(windows::checkUse);
        if (!root.has("runs")) {
            root.all("uses/*")
                    .filter(use -> "training".equals(use.word("kind")) && !use.has("runs"))
                    .forEach(use -> faults.add(use.place(), "training-without-runs", use.word("id")));
        }
    }

    private void checkUse(YamlNode use) {
        use.all("late-opt-out")
                .filter(_ -> "ongoing".equals(use.word("kind")))
                .forEach(late -> faults.add(late.place(), "late-opt-out-of-ongoing", use.word("id")));
        use.all("runs")
                .filter(_ -> "ongoing".equals(use.word("kind")))
                .forEach(runs -> faults.add(runs.place(), "runs-of-ongoing", use.word("id")));
        List<WindowDays> spans = use.all("windows/*")
                .map(this::span)
                .sorted(Comparator.comparing(WindowDays::from))
                .toList();
        spans.stream()
                .filter(WindowDays::isEmpty)
                .forEach(span -> span.window()
                        .text("until")
                        .ifPresent(
                                until -> faults.add(until, "window-empty", until.text(), span.window().word("from"))));
        Map<WindowOverlap, BitSet> meetings = new LinkedHashMap<>();
        for (int country = 0; country < CountryCodes.count(); country++) {
            collect(country, spans, meetings);
        }
        meetings.forEach(
                (pair, countries) -> report(use.word("id"), spans.get(pair.first), spans.get(pair.second), countries));
    }

    /**
     * The days and countries of a window. With an unknown country or day, which is a fault already, it covers nothing,
     * so that no second fault follows.
     */
    private WindowDays span(YamlNode window) {
        List<String> in = window.texts("in/*").map(YamlNode.ScalarNode::text).toList();
        List<String> outside = window.texts("outside/*").map(YamlNode.ScalarNode::text).toList();
        BitSet countries = in.isEmpty() ? CountryCodes.all() : regions.held(in);
        countries.andNot(regions.held(outside));
        if (!regions.know(in) || !regions.know(outside) || !DateCheck.valid(window, "from")
                || !DateCheck.valid(window, "until")) {
            countries.clear();
        }
        return new WindowDays(window, DateCheck.at(window, "from").orElse(LocalDate.MIN),
                DateCheck.at(window, "until").orElse(LocalDate.MAX), countries);
    }

    /** Compares each window of one country, by first day, with the one before that lasts longest. */
    private static void collect(int country, List<WindowDays> spans, Map<WindowOverlap, BitSet> meetings) {
        int longest = -1;
        for (int i = 0; i < spans.size(); i++) {
            WindowDays span = spans.get(i);
            if (span.isEmpty() || !span.countries().get(country)) {
                continue;
            }
            if (longest >= 0 && span.from().isBefore(spans.get(longest).until())) {
                meetings.computeIfAbsent(new WindowOverlap(longest, i), _ -> new BitSet()).set(country);
            }
            longest = longest < 0 || span.until().isAfter(spans.get(longest).until()) ? i : longest;
        }
    }

    private void report(String use, WindowDays left, WindowDays right, BitSet countries) {
        boolean inOrder = left.window().place().compareTo(right.window().place()) < 0;
        FilePosition first = (inOrder ? left : right).window().place();
        FilePosition second = (inOrder ? right : left).window().place();
        String more = countries.cardinality() == 1 ? "" : " " + faults.part("and-more", countries.cardinality() - 1);
        faults.add(second, "window-overlap", use, faults.line(first),
                CountryCodes.code(countries.nextSetBit(0)) + more);
    }
}
