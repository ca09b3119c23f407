package org.defaulton.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.defaulton.comparison.UsageOverTime;
import org.defaulton.scenario.Claim;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlKind;
import org.defaulton.scenario.EvidenceKind;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.ui.harness.Demo;
import org.defaulton.usage.Choice;
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.InterpretationChoice;
import org.defaulton.usage.RandomCase;
import org.defaulton.usage.RandomEvidence;
import org.defaulton.usage.Status;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UsageChange;
import org.defaulton.usage.UsageEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One rule for the evidence of a sentence: it is as good as the weakest of the claims that it needs. */
class StatementTest {
    private static final Scenario DEMO = Demo.SCENARIO;

    /** A sentence about what the member did or did not do. */
    private static final Pattern DEED = Pattern
            .compile("You (have not|switched it|set “[^”]*” to|chose this|sent your|withdrew your)[^.]*\\.");

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @Test
    void a_statement_about_the_platform_without_a_claim_is_assumed() {
        assertThat(Statement.restingOn(DEMO, List.of(), "It is so.").kind()).isEqualTo(EvidenceKind.ASSUMED);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void statements_about_the_members_own_actions_need_no_evidence(long seed) {
        for (ToldCase told : List.of(demo(seed), random(seed))) {
            told.ofStory()
                    .filter(line -> DEED.matcher(line.text()).matches())
                    .forEach(line -> assertThat(line).as(line.text())
                            .extracting(Statement::kind, Statement::claims)
                            .containsExactly(null, List.of()));
        }
    }

    @Test
    void a_withdrawal_has_no_evidence_and_needs_none() {
        List<Statement> withdrawn = seeds().mapToObj(seed -> RandomCase.of(seed, RandomEvidence.scenario(seed)))
                .filter(random -> random.scenario()
                        .control(random.scenario().mainControl())
                        .kind() == ControlKind.OBJECTION)
                .map(random -> {
                    String main = random.scenario().mainControl();
                    List<Choice> choices = List.of(new Choice(main, "sent", random.at()),
                            new Choice(main, "withdrawn", random.at()));
                    return ToldCase.of(new Random(random.seed()), random.scenario(), random.member(), choices,
                            random.at());
                })
                .flatMap(ToldCase::ofStory)
                .filter(line -> DEED.matcher(line.text()).matches())
                .toList();

        assertThat(withdrawn).isNotEmpty().extracting(Statement::kind).containsOnlyNulls();
    }

    @Test
    void a_stated_sentence_that_also_needs_an_assumption_is_assumed() {
        assertThat(Statement.restingOn(DEMO, List.of("on-by-default"), "").kind()).isEqualTo(EvidenceKind.STATED);
        assertThat(Statement.restingOn(DEMO, List.of("on-by-default", "runs-assumed"), "").kind())
                .isEqualTo(EvidenceKind.ASSUMED);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_line_of_every_story_and_reason_is_as_good_as_the_weakest_of_its_claims(long seed) {
        for (ToldCase told : List.of(demo(seed), random(seed))) {
            told.lines().forEach(line -> {
                List<EvidenceKind> kinds = told.scenario.claims()
                        .stream()
                        .filter(claim -> line.claims().contains(claim.id()))
                        .map(Claim::kind)
                        .toList();
                if (kinds.isEmpty()) {
                    assertThat(line.kind()).as(line.text()).isIn(null, EvidenceKind.ASSUMED);
                } else {
                    assertThat(line.kind()).as(line.text())
                            .isEqualTo(kinds.contains(EvidenceKind.ASSUMED)
                                    ? EvidenceKind.ASSUMED
                                    : kinds.contains(EvidenceKind.REPORTED)
                                            ? EvidenceKind.REPORTED
                                            : EvidenceKind.STATED);
                }
            });
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_line_has_the_claims_about_everything_it_mentions(long seed) {
        for (ToldCase told : List.of(demo(seed), random(seed))) {
            told.ofStory()
                    .forEach(line -> assertThat(line.claims()).as(line.text())
                            .containsAll(told.needed(line.text(), told.scenario.mainUse())));
            told.ofCourse()
                    .forEach(line -> assertThat(line.claims()).as(line.text())
                            .containsAll(told.needed(line.text(), told.course.use())));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void one_claim_more_never_makes_a_line_better_and_an_assumption_makes_it_assumed(long seed) {
        for (ToldCase told : List.of(demo(seed), random(seed))) {
            Claim another = RandomCase.pick(new Random(seed), told.scenario.claims());
            told.lines().filter(line -> line.kind() != null && !line.claims().isEmpty()).forEach(line -> {
                List<String> more = new ArrayList<>(line.claims());
                more.add(another.id());

                EvidenceKind kind = Statement.restingOn(told.scenario, more, line.text()).kind();

                assertThat(kind).isGreaterThanOrEqualTo(line.kind());
                if (another.kind() == EvidenceKind.ASSUMED) {
                    assertThat(kind).isEqualTo(EvidenceKind.ASSUMED);
                }
            });
        }
    }

    /** The real platform with its evidence. */
    private static ToldCase demo(long seed) {
        Random random = new Random(seed);
        Member any = RandomCase.pick(random, Demo.SCENARIO.members());
        Member member = any.with(RandomCase.pick(random, List.of("US", "GB", "DE", "CH", "HK", any.country())),
                RandomCase.pick(random, List.of(17, any.age())));
        LocalDate day = LocalDate.of(2024, 8, 1).plusDays(random.nextInt(800));
        List<Choice> choices = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            String control = random.nextBoolean() ? DEMO.mainControl() : RandomCase.pick(random, DEMO.controls()).id();
            choices.add(new Choice(control, RandomCase.pick(random, UsageEngine.valuesOf(DEMO.control(control))),
                    day.minusDays(random.nextInt(300))));
        }
        return ToldCase.of(random, DEMO, member, choices, day);
    }

    /** A random platform with random evidence. */
    private static ToldCase random(long seed) {
        RandomCase one = RandomCase.of(seed, RandomEvidence.scenario(seed));
        return ToldCase.of(new Random(seed), one.scenario(), one.member(), one.choices(), one.at());
    }

    /** Everything told about a usage. */
    private record ToldCase(Scenario scenario, Usage usage, Optional<UsageChange> change, Story story,
            UsageOverTime course) {
        static ToldCase of(Random random, Scenario scenario, Member member, List<Choice> choices, LocalDate day) {
            Interpretation reading = RandomCase.pick(random, List.of(Interpretation.values()));
            Usage usage = UsageEngine.usage(scenario, member, choices, day, reading);
            Optional<UsageChange> change = UsageChange.lastChoice(scenario, member, choices, day, reading);
            Story story = Storyteller.tell(scenario, usage, change.orElse(null),
                    RandomCase.pick(random, List.of(StoryFocus.values())));
            UsageOverTime course = UsageOverTime.of(scenario, member, choices,
                    RandomCase.pick(random, scenario.uses()).id(), day,
                    RandomCase.pick(random, List.of(InterpretationChoice.values())));
            return new ToldCase(scenario, usage, change, story, course);
        }

        Stream<Statement> lines() {
            Stream<Statement> reasons = usage.flows()
                    .stream()
                    .flatMap(flow -> flow.because().stream())
                    .map(reason -> Statement.of(scenario, reason));
            return Stream.of(ofStory(), ofCourse(), reasons).flatMap(one -> one);
        }

        Stream<Statement> ofStory() {
            return StatementTest.lines(story);
        }

        /** If there is nothing to say about time, these are those of the story. */
        Stream<Statement> ofCourse() {
            Story ofTime = OverTimeStoryteller.tell(course, usage, story);
            return StatementTest.lines(ofTime).filter(line -> StatementTest.lines(story).noneMatch(line::equals));
        }

        /** The claims about everything that the text mentions, taken from the scenario. */
        Set<String> needed(String text, Use use) {
            Control main = scenario.control(scenario.mainControl());
            Set<String> needed = new HashSet<>();
            if (text.contains("Nobody answered within")) {
                needed.addAll(scenario.form().claims());
            }
            if (text.contains("keeps the switch") || text.contains("no longer decides") || text.contains(" keeps “")) {
                needed.addAll(main.claims());
                needed.addAll(scenario.control(Objects.requireNonNull(main.hold()).by()).claims());
            }
            if (text.contains("from the start") || text.contains("Your request was") || text.contains("was on already")
                    || text.contains("was off already")) {
                needed.addAll(main.claims());
            }
            if (text.contains("training run") || text.contains("in the model")) {
                needed.addAll(scenario.runs(use).claims());
            }
            if (text.contains("regulator reads it")) {
                needed.addAll(Objects.requireNonNull(Objects.requireNonNull(use.lateOptOut()).disputed()).claims());
            }
            if (text.contains("more use changed") || text.contains("more uses changed")) {
                change.orElseThrow()
                        .flows()
                        .stream()
                        .filter(flow -> flow.before().status() != flow.after().status())
                        .forEach(flow -> needed.addAll(flow.after().claims()));
            }
            if (text.contains("It does not cover")) {
                usage.into(use.id())
                        .stream()
                        .filter(flow -> flow.status() == Status.IN_USE)
                        .forEach(flow -> needed.addAll(flow.claims()));
            }
            return needed;
        }
    }

    private static Stream<Statement> lines(Story story) {
        return Stream.of(story.below(), story.now().line(), story.changed().line(), story.unchanged().line());
    }
}
