package org.defaulton.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.defaulton.comparison.AlternativeFinder;
import org.defaulton.comparison.ColumnChoices;
import org.defaulton.comparison.Comparison;
import org.defaulton.comparison.UsageOverTime;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.session.CoreState;
import org.defaulton.session.Replay;
import org.defaulton.store.HomeFolder;
import org.defaulton.store.Store;
import org.defaulton.story.OverTimeStoryteller;
import org.defaulton.story.Story;
import org.defaulton.story.StoryFocus;
import org.defaulton.story.Storyteller;
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.InterpretationChoice;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UsageChange;
import org.defaulton.usage.UsageEngine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Reading, replaying and computing a session of many events takes time and memory that grow no faster than the events.
 */
@Tag("bench")
class LongSessionBench {
    private static final List<Integer> EVENTS = List.of(1_000, 10_000, 100_000);
    private static final double STEEPEST = 1.15;
    private static final double MOST_SECONDS = 1;
    private static final double MOST_MEGABYTES = 256;
    private static final int ROUNDS = 3;

    private final Scenario scenario = BuiltInContent.scenario("linkedin");

    /** The cost of opening it: seconds, and MB of additional heap. */
    private record Cost(double seconds, double megabytes) {}

    @Test
    void time_and_memory_grow_with_the_events_and_no_faster() throws Exception {
        List<Cost> costs = new ArrayList<>();
        for (int events : EVENTS) {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "long-session");
            UUID uuid = LongSession.fill(folder, events);
            Cost best = open(folder, uuid);
            for (int round = 1; round < ROUNDS; round++) {
                Cost cost = open(folder, uuid);
                best = cost.seconds() < best.seconds() ? cost : best;
            }
            costs.add(best);
            System.out.printf("%,d events: %.3f s, %.1f MB of heap%n", events, best.seconds(), best.megabytes());
        }
        Cost few = costs.get(1);
        Cost many = costs.getLast();
        double time = Math.log10(many.seconds() / few.seconds());
        double memory = Math.log10(many.megabytes() / few.megabytes());
        System.out.printf("slope from 10,000 to 100,000 events: time %.2f, memory %.2f%n", time, memory);
        assertThat(time).isLessThanOrEqualTo(STEEPEST);
        assertThat(memory).isLessThanOrEqualTo(STEEPEST);
        assertThat(many.seconds()).isLessThan(MOST_SECONDS);
        assertThat(many.megabytes()).isLessThan(MOST_MEGABYTES);
    }

    /** Over time for a training use and an ongoing one, and the comparison, with the texts above them. */
    @Test
    void what_the_views_show_takes_time_that_grows_with_the_events_and_no_faster() throws Exception {
        List<Double> seconds = new ArrayList<>();
        for (int events : EVENTS) {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "long-session");
            UUID uuid = LongSession.fill(folder, events);
            try (Store store = Store.open(new HomeFolder(folder), Clock.systemUTC())) {
                Replay replay = new Replay(scenario);
                store.read(uuid, replay::add).get();
                double best = views(replay.state().now());
                for (int round = 1; round < ROUNDS; round++) {
                    best = Math.min(best, views(replay.state().now()));
                }
                seconds.add(best);
                System.out.printf("%,d events: views in %.3f s%n", events, best);
            }
        }
        double slope = Math.log10(seconds.getLast() / seconds.get(1));
        System.out.printf("slope from 10,000 to 100,000 events: views %.2f%n", slope);
        assertThat(slope).isLessThanOrEqualTo(STEEPEST);
    }

    private double views(CoreState now) {
        Member member = BuiltInContent.members().getFirst();
        long begin = System.nanoTime();
        Usage usage = UsageEngine.usage(scenario, member, now.choices(), now.date(), Interpretation.PLATFORM);
        Story story = Storyteller.tell(scenario, usage,
                UsageChange.lastChoice(scenario, now.choices(), usage, null).orElse(null), StoryFocus.SETTINGS);
        for (String use : List.of("train-content-ai", "ads")) {
            UsageOverTime course = UsageOverTime.of(scenario, member, now.choices(), use, now.date(),
                    InterpretationChoice.BOTH);
            assertThat(OverTimeStoryteller.tell(course, usage, story).headline()).isNotEmpty();
        }
        assertThat(Comparison
                .of(scenario, usage, AlternativeFinder.usual(scenario, usage, List.of("DE"), ColumnChoices.BEST))
                .columns()).isNotEmpty();
        return (System.nanoTime() - begin) / 1e9;
    }

    private Cost open(Path folder, UUID uuid) throws Exception {
        try (Store store = Store.open(new HomeFolder(folder), Clock.systemUTC())) {
            double before = megabytes();
            long begin = System.nanoTime();
            Replay replay = new Replay(scenario);
            store.read(uuid, replay::add).get();
            CoreState now = replay.state().now();
            Member member = BuiltInContent.members().getFirst();
            Usage usage = UsageEngine.usage(scenario, member, now.choices(), now.date(), Interpretation.PLATFORM);
            double seconds = (System.nanoTime() - begin) / 1e9;
            double held = megabytes() - before;
            assertThat(usage.flows()).isNotEmpty();
            assertThat(replay.state().canUndo()).isTrue();
            return new Cost(seconds, held);
        }
    }

    private static double megabytes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }
}
