package org.defaulton.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.defaulton.scenario.BuiltIn;
import org.defaulton.scenario.Claim;
import org.defaulton.scenario.EvidenceKind;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.usage.Choice;
import org.defaulton.usage.Reading;
import org.defaulton.usage.Readings;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UsageChange;
import org.defaulton.usage.UsageEngine;
import org.defaulton.whatif.Course;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One rule for how well a sentence is evidenced: it is as good as the weakest of the claims that it needs. */
class LineTest {
    private static final Scenario LINKEDIN = BuiltIn.scenario("linkedin");

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @Test
    void what_is_said_of_the_platform_without_a_claim_is_assumed() {
        assertThat(Line.restingOn(LINKEDIN, List.of(), "It is so.").kind()).isEqualTo(EvidenceKind.ASSUMED);
    }

    @Test
    void a_stated_sentence_that_also_needs_an_assumption_is_assumed() {
        assertThat(Line.restingOn(LINKEDIN, List.of("default-on"), "").kind()).isEqualTo(EvidenceKind.STATED);
        assertThat(Line.restingOn(LINKEDIN, List.of("default-on", "runs-assumed"), "").kind())
                .isEqualTo(EvidenceKind.ASSUMED);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_line_of_every_story_and_reason_is_as_good_as_the_weakest_of_its_claims(long seed) {
        lines(new Random(seed)).forEach(line -> {
            EvidenceKind weakest = line.claims().stream().map(LINKEDIN::claim).map(Claim::kind)
                    .max(Comparator.naturalOrder()).orElse(null);
            if (weakest == null) {
                assertThat(line.kind()).as(line.text()).isIn(null, EvidenceKind.ASSUMED);
            } else {
                assertThat(line.kind()).as(line.text()).isEqualTo(weakest);
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void one_claim_more_never_makes_a_line_better_and_an_assumption_makes_it_assumed(long seed) {
        Random random = new Random(seed);
        lines(random).filter(line -> line.kind() != null && !line.claims().isEmpty()).forEach(line -> {
            List<String> more = new ArrayList<>(line.claims());
            Claim another = pick(random, LINKEDIN.claims());
            more.add(another.id());

            EvidenceKind kind = Line.restingOn(LINKEDIN, more, line.text()).kind();

            assertThat(kind).isGreaterThanOrEqualTo(line.kind());
            if (another.kind() == EvidenceKind.ASSUMED) {
                assertThat(kind).isEqualTo(EvidenceKind.ASSUMED);
            }
        });
    }

    /** All lines about a member, drawn by chance, who did something. */
    private static Stream<Line> lines(Random random) {
        Member any = pick(random, BuiltIn.members());
        Member member = any.with(pick(random, List.of("US", "GB", "DE", "CH", "HK", any.country())),
                pick(random, List.of(17, any.age())));
        LocalDate day = LocalDate.of(2024, 8, 1).plusDays(random.nextInt(800));
        List<Choice> choices = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            String control = random.nextBoolean() ? LINKEDIN.mainControl() : pick(random, LINKEDIN.controls()).id();
            choices.add(new Choice(control, pick(random, UsageEngine.valuesOf(LINKEDIN.control(control))),
                    day.minusDays(random.nextInt(300))));
        }
        Reading reading = pick(random, List.of(Reading.values()));
        Usage usage = UsageEngine.usage(LINKEDIN, member, choices, day, reading);
        Story story = Storyteller.tell(LINKEDIN, usage,
                UsageChange.lastChoice(LINKEDIN, member, choices, day, reading).orElse(null),
                pick(random, List.of(Focus.values())));
        Course course = Course.of(LINKEDIN, member, choices, pick(random, LINKEDIN.uses()).id(), day,
                pick(random, List.of(Readings.values())));
        Stream<Line> reasons = usage.flows().stream().flatMap(flow -> flow.because().stream())
                .map(reason -> Line.of(LINKEDIN, reason));
        return Stream.of(lines(story), lines(CourseStory.tell(course, usage, story)), reasons).flatMap(one -> one);
    }

    private static Stream<Line> lines(Story story) {
        return Stream.of(story.below(), story.now().line(), story.changed().line(), story.unchanged().line());
    }

    private static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
