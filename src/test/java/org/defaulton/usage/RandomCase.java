package org.defaulton.usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlSetter;
import org.defaulton.scenario.DataCategory;
import org.defaulton.scenario.ItemAmount;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Trait;

/**
 * A random question to the engine, determined by the seed.
 *
 * @param seed determines everything else
 */
public record RandomCase(long seed, Scenario scenario, Member member, List<Choice> choices, LocalDate at,
        Interpretation reading) {
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 1000;

    static Stream<RandomCase> many(int howMany) {
        return LongStream.range(0, howMany).mapToObj(seed -> of(seed, HandMade.scenario()));
    }

    public static RandomCase of(long seed, Scenario scenario) {
        Random random = new Random(seed);
        return new RandomCase(seed, scenario, member(random, scenario), choices(random, scenario), day(random),
                random.nextBoolean() ? Interpretation.PLATFORM : Interpretation.REGULATOR);
    }

    private static Member member(Random random, Scenario scenario) {
        Map<String, ItemAmount> items = new HashMap<>();
        for (DataCategory data : scenario.data()) {
            items.put(data.id(), new ItemAmount(random.nextInt(4), random.nextInt(12) * random.nextInt(12),
                    random.nextInt(4) == 0 ? LocalDate.of(2023, 6, 1).plusDays(random.nextInt(1200)) : null));
        }
        return new Member("random", "Random",
                pick(random, List.of("US", "GB", "DE", "CH", "CA", "HK", "CN", "NO", "IN", "BR")),
                pick(random, List.of(16, 17, 18, 34, 34, 34)), LocalDate.of(2023, 6, 1).plusDays(random.nextInt(900)),
                items, scenario.traits().stream().map(Trait::id).filter(_ -> random.nextInt(3) == 0).toList());
    }

    private static List<Choice> choices(Random random, Scenario scenario) {
        List<Choice> choices = new ArrayList<>();
        for (int i = random.nextInt(9); i > 0; i--) {
            choices.add(choice(random, scenario));
        }
        return choices;
    }

    /** Any value of any control; the AI switch more often than others. */
    static Choice choice(Random random, Scenario scenario) {
        Control control = random.nextInt(3) == 0
                ? scenario.control("genai-training")
                : pick(random,
                        scenario.controls().stream().filter(any -> any.setBy() != ControlSetter.NOBODY).toList());
        return new Choice(control.id(), pick(random, Decision.valuesOf(control)), day(random));
    }

    static LocalDate day(Random random) {
        return FIRST_DAY.plusDays(random.nextInt(DAYS));
    }

    public static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    public Usage usage() {
        return usage(choices, at);
    }

    Usage usage(List<Choice> others, LocalDate day) {
        return UsageEngine.usage(scenario, member, others, day, reading);
    }

    /** A random generator for more than the case itself. */
    Random more() {
        return new Random(~seed);
    }

    @Override
    public String toString() {
        return "seed " + seed;
    }
}
