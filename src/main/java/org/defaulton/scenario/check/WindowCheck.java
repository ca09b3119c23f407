package org.defaulton.scenario.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.defaulton.scenario.file.FaultCollector;
import org.defaulton.scenario.file.FilePosition;
import org.defaulton.scenario.file.WordSuggestion;
import org.defaulton.scenario.file.YamlNode;

/**
 * Checks when and where uses reach members: no window is empty, and no two windows of a use overlap for any member. Only
 * a training use has runs, and can say what happens to items made before switching off.
 */
final class WindowCheck {
    /** The most traits of one use whose combinations are compared; the schema allows no more in a file. */
    private static final int MOST_TRAITS = 8;

    private final RegionCheck regions;
    private final FaultCollector faults;

    private WindowCheck(RegionCheck regions, FaultCollector faults) {
        this.regions = regions;
        this.faults = faults;
    }

    /** A window's days, [from, until), and the countries of the members with certain traits that it covers. */
    private record WindowDays(YamlNode window, LocalDate from, LocalDate until, BitSet countries) {
        boolean isEmpty() {
            return !from.isBefore(until);
        }
    }

    /** Indexes of two overlapping windows. */
    private record WindowOverlap(int first, int second) {}

    /** For whom two windows overlap: members in countries, with traits. */
    private record OverlapMembers(Set<String> traits, BitSet countries) {}

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
        List<WindowDays> spans = spans(use, Set.of());
        spans.stream()
                .filter(WindowDays::isEmpty)
                .forEach(span -> span.window()
                        .text("until")
                        .ifPresent(
                                until -> faults.add(until, "window-empty", until.text(), span.window().word("from"))));
        Map<WindowOverlap, OverlapMembers> meetings = new LinkedHashMap<>();
        for (Set<String> traits : combinations(use)) {
            List<WindowDays> covering = traits.isEmpty() ? spans : spans(use, traits);
            for (int country = 0; country < CountryCodes.count(); country++) {
                collect(country, covering, traits, meetings);
            }
        }
        meetings.forEach(
                (pair, members) -> report(use.word("id"), spans.get(pair.first), spans.get(pair.second), members));
    }

    private List<WindowDays> spans(YamlNode use, Set<String> traits) {
        return use.all("windows/*")
                .map(window -> span(window, traits))
                .sorted(Comparator.comparing(WindowDays::from))
                .toList();
    }

    /** Every combination of the traits that the windows of the use name, beginning with none. */
    private List<Set<String>> combinations(YamlNode use) {
        List<String> places = Stream.of("windows/*/in/*", "windows/*/outside/*")
                .flatMap(use::texts)
                .map(YamlNode.ScalarNode::text)
                .toList();
        List<Set<String>> all = new ArrayList<>(List.of(Set.of()));
        regions.traitsIn(places).stream().limit(MOST_TRAITS).forEach(trait -> {
            for (Set<String> fewer : List.copyOf(all)) {
                Set<String> more = new TreeSet<>(fewer);
                more.add(trait);
                all.add(more);
            }
        });
        return all;
    }

    /**
     * The days of a window, and the countries in which it covers members with exactly these traits. With an unknown
     * place or day, which is a fault already, it covers nothing, so that no second fault follows.
     */
    private WindowDays span(YamlNode window, Set<String> traits) {
        List<String> in = window.texts("in/*").map(YamlNode.ScalarNode::text).toList();
        List<String> outside = window.texts("outside/*").map(YamlNode.ScalarNode::text).toList();
        boolean everywhere = in.isEmpty() || in.stream().anyMatch(traits::contains);
        BitSet countries = everywhere ? CountryCodes.all() : regions.held(in);
        countries.andNot(regions.held(outside));
        if (outside.stream().anyMatch(traits::contains) || !regions.know(in) || !regions.know(outside)
                || !DateCheck.valid(window, "from") || !DateCheck.valid(window, "until")) {
            countries.clear();
        }
        return new WindowDays(window, DateCheck.at(window, "from").orElse(LocalDate.MIN),
                DateCheck.at(window, "until").orElse(LocalDate.MAX), countries);
    }

    /** Compares each window of one country, by first day, with the one before that lasts longest. */
    private static void collect(int country, List<WindowDays> spans, Set<String> traits,
            Map<WindowOverlap, OverlapMembers> meetings) {
        int longest = -1;
        for (int i = 0; i < spans.size(); i++) {
            WindowDays span = spans.get(i);
            if (span.isEmpty() || !span.countries().get(country)) {
                continue;
            }
            if (longest >= 0 && span.from().isBefore(spans.get(longest).until())) {
                OverlapMembers members = meetings.computeIfAbsent(new WindowOverlap(longest, i),
                        _ -> new OverlapMembers(traits, new BitSet()));
                if (members.traits().equals(traits)) {
                    members.countries().set(country);
                }
            }
            longest = longest < 0 || span.until().isAfter(spans.get(longest).until()) ? i : longest;
        }
    }

    private void report(String use, WindowDays left, WindowDays right, OverlapMembers members) {
        boolean inOrder = left.window().place().compareTo(right.window().place()) < 0;
        FilePosition first = (inOrder ? left : right).window().place();
        FilePosition second = (inOrder ? right : left).window().place();
        BitSet countries = members.countries();
        String with = members.traits().isEmpty()
                ? ""
                : " " + faults.part("with-traits", members.traits().size(), WordSuggestion.listed(members.traits()));
        String more = countries.cardinality() == 1 ? "" : " " + faults.part("and-more", countries.cardinality() - 1);
        faults.add(second, "window-overlap", use, faults.line(first),
                CountryCodes.code(countries.nextSetBit(0)) + more + with);
    }
}
