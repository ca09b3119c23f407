package org.defaulton.scenario.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.defaulton.scenario.MemberPlace;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.UseWindow;
import org.defaulton.scenario.file.LoadResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the check of windows with the definition: no country is covered by two windows on one day. */
class OverlapTest {
    private static final List<String> PLACES = List.of("DE", "FR", "GB", "US", "eu", "eea", "business", "premium");
    private static final List<List<String>> TRAITS = List.of(List.of(), List.of("business"), List.of("premium"),
            List.of("business", "premium"));
    private static final List<String> COUNTRIES = List.of("DE", "FR", "GB", "JP", "NO", "US");
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 12;

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void windows_overlap_where_a_member_is_covered_twice_on_a_day(long seed) {
        Random random = new Random(seed);
        List<UseWindow> windows = Stream.generate(() -> window(random)).limit(2 + random.nextInt(3)).toList();

        List<String> faults = Small.faults(withWindows(windows));

        assertThat(faults.stream().anyMatch(fault -> fault.contains("overlaps"))).as(() -> withWindows(windows))
                .isEqualTo(coveredTwice(windows));
        assertThat(faults).allMatch(fault -> fault.contains("This window of \"train\" overlaps with the one on line "));
    }

    private static boolean coveredTwice(List<UseWindow> windows) {
        Scenario small = ((LoadResult.ValidFile<Scenario>) ScenarioFiles.scenario("s", Small.bytes(withTraits())))
                .value();
        return COUNTRIES.stream()
                .flatMap(country -> TRAITS.stream().map(traits -> new MemberPlace(country, traits)))
                .anyMatch(member -> IntStream.rangeClosed(-1, DAYS)
                        .mapToObj(FIRST::plusDays)
                        .anyMatch(day -> windows.stream()
                                .filter(window -> small.covers(window, member) && window.covers(day))
                                .count() > 1));
    }

    private static UseWindow window(Random random) {
        int from = random.nextInt(DAYS);
        int until = from + 1 + random.nextInt(DAYS - from);
        return new UseWindow(places(random), places(random), maybe(FIRST.plusDays(from), random),
                maybe(FIRST.plusDays(until), random), null, List.of("on"), null, null);
    }

    private static @Nullable LocalDate maybe(LocalDate day, Random random) {
        return random.nextInt(4) == 0 ? null : day;
    }

    private static List<String> places(Random random) {
        return PLACES.stream().filter(place -> random.nextInt(4) == 0).toList();
    }

    private static String withWindows(List<UseWindow> windows) {
        String text = withTraits();
        int start = text.indexOf("      - {outside:");
        int end = text.indexOf("    age-claims:");
        return text.substring(0, start) + windows.stream().map(OverlapTest::line).collect(Collectors.joining())
                + text.substring(end);
    }

    private static String withTraits() {
        return Small.with("regions:",
                "traits:\n  - {id: business, name: B, phrase: a b}\n  - {id: premium, name: P, phrase: a p}\nregions:");
    }

    private static String line(UseWindow window) {
        return "      - {" + list("in", window.in()) + list("outside", window.outside()) + day("from", window.from())
                + day("until", window.until()) + "claims: [on]}\n";
    }

    private static String list(String key, List<String> places) {
        return places.isEmpty() ? "" : key + ": " + places + ", ";
    }

    private static String day(String key, @Nullable LocalDate day) {
        return day == null ? "" : key + ": " + day + ", ";
    }
}
