package org.defaulton.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import org.defaulton.scenario.Flow;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.usage.Choice;
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UsageEngine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One usage over fifteen years of items and sixty runs, compared with a bare loop over the same flows and months. */
@Tag("bench")
class EngineBench {
    private static final int WARM_UP = 20_000;
    private static final int ROUNDS = 15;
    private static final int CALLS = 2_000;
    private static final double MOST_MICROSECONDS = 100;

    private final Scenario scenario = BuiltInContent.scenario("linkedin");
    private final Member member = fifteenYears(BuiltInContent.members().getFirst());
    private final LocalDate at = LocalDate.of(2039, 6, 1);

    @Test
    void one_usage_takes_at_most_a_hundred_microseconds() {
        List<Choice> choices = choices(8);
        assertThat(scenario.runs().until(at)).hasSize(60);

        double bare = microseconds(this::bareLoop);
        double engine = microseconds(() -> itemsUsed(choices));

        System.out.printf("One usage: %.1f µs; bare loop over flows and months: %.1f µs; ratio %.2f%n", engine, bare,
                engine / bare);
        assertThat(engine).isLessThan(MOST_MICROSECONDS);
    }

    @Test
    void time_grows_no_faster_than_the_number_of_choices() {
        double few = microseconds(() -> itemsUsed(choices(50)));
        double many = microseconds(() -> itemsUsed(choices(500)));

        System.out.printf("50 choices: %.1f µs; 500 choices: %.1f µs; ratio %.2f%n", few, many, many / few);
        assertThat(many / few).isLessThan(15);
    }

    private long itemsUsed(List<Choice> choices) {
        Usage usage = UsageEngine.usage(scenario, member, choices, at, Interpretation.REGULATOR);
        return usage.flows().stream().mapToLong(flow -> flow.itemsUsed()).sum();
    }

    /** The least work for anyone who adds up the months of every flow. */
    private long bareLoop() {
        long sum = 0;
        for (Flow flow : scenario.flows()) {
            int perMonth = member.amount(flow.data()).perMonth();
            YearMonth last = YearMonth.from(at);
            for (YearMonth month = YearMonth.from(member.joined()); !month.isAfter(last); month = month.plusMonths(1)) {
                sum += flow.used() ? perMonth : 0;
            }
        }
        return sum;
    }

    /** The AI switch and others, off and on again, over the years. */
    private static List<Choice> choices(int howMany) {
        List<String> controls = List.of("genai-training", "messaging-suggestions", "save-resumes", "ads-outside");
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < howMany; i++) {
            String value = i / controls.size() % 2 == 0 ? "off" : "on";
            choices.add(new Choice(controls.get(i % controls.size()), value,
                    LocalDate.of(2024, 9, 19).plusDays(i * 5000L / howMany)));
        }
        return choices;
    }

    private static Member fifteenYears(Member member) {
        return new Member(member.id(), member.name(), "GB", 34, LocalDate.of(2024, 6, 1), member.items());
    }

    /** The median of several rounds after a warm-up. */
    private static double microseconds(LongSupplier work) {
        long[] nanos = new long[ROUNDS];
        long sink = repeat(work, WARM_UP);
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            sink += repeat(work, CALLS);
            nanos[round] = (System.nanoTime() - start) / CALLS;
        }
        assertThat(sink).isPositive();
        Arrays.sort(nanos);
        return nanos[ROUNDS / 2] / 1_000.0;
    }

    private static long repeat(LongSupplier work, int times) {
        long sum = 0;
        for (int i = 0; i < times; i++) {
            sum += work.getAsLong();
        }
        return sum;
    }
}
