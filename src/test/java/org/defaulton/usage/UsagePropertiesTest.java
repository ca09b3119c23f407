package org.defaulton.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlKind;
import org.defaulton.scenario.Use;
import org.defaulton.scenario.UseKind;
import org.defaulton.scenario.UseWindow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties for every member, choice and day, and both interpretations. */
class UsagePropertiesTest {
    static Stream<RandomCase> cases() {
        return RandomCase.many(500);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_value_other_than_the_default_can_only_stop_flows(RandomCase random) {
        Usage untouched = random.usage(List.of(), random.at());
        Usage chosen = random.usage();

        for (int i = 0; i < chosen.flows().size(); i++) {
            if (chosen.flows().get(i).status() == Status.IN_USE) {
                assertThat(untouched.flows().get(i).status()).isEqualTo(Status.IN_USE);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void opting_out_never_raises_what_is_used_or_kept(RandomCase random) {
        List<Choice> more = new ArrayList<>(random.choices());
        more.add(optOut(random.more(), random, RandomCase.day(random.more())));

        assertNoneRaised(random.usage(), random.usage(more, random.at()), false);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void opting_out_for_good_never_raises_any_count(RandomCase random) {
        Choice out = optOut(random.more(), random, RandomCase.day(random.more()));
        List<Choice> without = new ArrayList<>(random.choices());
        without.removeIf(choice -> choice.control().equals(out.control()) && choice.at().isAfter(out.at()));
        List<Choice> with = new ArrayList<>(without);
        with.add(out);

        assertNoneRaised(random.usage(without, random.at()), random.usage(with, random.at()), true);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void undoing_a_choice_restores_the_usage(RandomCase random) {
        Usage before = random.usage();
        List<Choice> choices = new ArrayList<>(random.choices());
        choices.add(RandomCase.choice(random.more(), random.scenario()));
        random.usage(choices, random.at());

        choices.removeLast();

        assertThat(random.usage(choices, random.at())).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void another_day_never_lowers_what_is_used_or_kept(RandomCase random) {
        Usage today = random.usage();
        for (int days = 1; days < 200; days = days * 2 + 1) {
            Usage later = random.usage(random.choices(), random.at().plusDays(days));
            for (int i = 0; i < today.flows().size(); i++) {
                assertThat(later.flows().get(i).itemsUsed()).isGreaterThanOrEqualTo(today.flows().get(i).itemsUsed());
                assertThat(later.flows().get(i).itemsKept()).isGreaterThanOrEqualTo(today.flows().get(i).itemsKept());
            }
            today = later;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void training_keeps_all_it_used_and_ongoing_use_keeps_nothing(RandomCase random) {
        for (FlowUsage flow : random.usage().flows()) {
            assertThat(flow.itemsKept()).isEqualTo(flow.kind() == UseKind.TRAINING ? flow.itemsUsed() : 0);
            assertThat(flow.itemsUsed()).isNotNegative();
            assertThat(flow.itemsComing()).isNotNegative();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_order_of_choices_on_different_controls_does_not_matter(RandomCase random) {
        Set<String> seen = new HashSet<>();
        List<Choice> choices = new ArrayList<>();
        for (Choice choice : random.choices()) {
            if (seen.add(choice.control())) {
                choices.add(new Choice(choice.control(), choice.value(), random.choices().getFirst().at()));
            }
        }
        Usage inOneOrder = random.usage(choices, random.at());

        Collections.shuffle(choices, random.more());

        assertThat(random.usage(choices, random.at()).flows()).isEqualTo(inOneOrder.flows());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void choices_after_the_day_do_not_matter(RandomCase random) {
        List<Choice> sofar = random.choices().stream().filter(choice -> !choice.at().isAfter(random.at())).toList();

        assertThat(random.usage(sofar, random.at()).flows()).isEqualTo(random.usage().flows());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_regulators_reading_counts_at_least_what_the_platforms_does(RandomCase random) {
        Usage platform = UsageEngine.usage(random.scenario(), random.member(), random.choices(), random.at(),
                Interpretation.PLATFORM);
        Usage regulator = UsageEngine.usage(random.scenario(), random.member(), random.choices(), random.at(),
                Interpretation.REGULATOR);

        for (int i = 0; i < platform.flows().size(); i++) {
            FlowUsage one = platform.flows().get(i);
            FlowUsage other = regulator.flows().get(i);
            assertThat(other.itemsUsed()).isGreaterThanOrEqualTo(one.itemsUsed());
            assertThat(other.itemsUsed() + other.itemsComing())
                    .isGreaterThanOrEqualTo(one.itemsUsed() + one.itemsComing());
            assertThat(other.status()).isEqualTo(one.status());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void every_flow_has_reasons_and_existing_claims(RandomCase random) {
        for (FlowUsage flow : random.usage().flows()) {
            assertThat(flow.because()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(flow.claims()).isNotEmpty()
                    .doesNotHaveDuplicates()
                    .allSatisfy(claim -> assertThat(random.scenario().claim(claim)).isNotNull());
            boolean lasts = flow.status() == Status.STOPPED || flow.status() == Status.IN_USE;
            assertThat(flow.since() != null).isEqualTo(lasts);
        }
    }

    static Stream<RandomCase> casesOnAnyPlatform() {
        return Stream.concat(cases(),
                LongStream.range(2000, 2500).mapToObj(seed -> RandomCase.of(seed, RandomScenario.of(seed))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("casesOnAnyPlatform")
    void nothing_is_stopped_or_in_use_since_a_day_before_it_could_be(RandomCase random) {
        for (FlowUsage flow : random.usage().flows()) {
            if (flow.since() == null) {
                continue;
            }
            Use use = random.scenario().use(flow.use());
            List<UseWindow> windows = use.windows()
                    .stream()
                    .filter(window -> random.scenario().covers(window, random.member().place()))
                    .toList();

            assertThat(flow.since()).isAfterOrEqualTo(random.member().joined()).isBeforeOrEqualTo(random.at());
            assertThat(windows).anyMatch(window -> window.covers(flow.since()));
            assertThat(windows).anyMatch(window -> window.from() == null || !flow.since().isBefore(window.from()));
        }
    }

    private static Choice optOut(Random random, RandomCase of, LocalDate day) {
        List<Control> controls = of.scenario()
                .controls()
                .stream()
                .filter(control -> control.kind() != ControlKind.OBJECTION || !control.effects().isEmpty())
                .toList();
        Control control = RandomCase.pick(random, controls);
        return new Choice(control.id(), control.kind() == ControlKind.OBJECTION ? "granted" : "off", day);
    }

    private static void assertNoneRaised(Usage before, Usage after, boolean comingToo) {
        for (int i = 0; i < before.flows().size(); i++) {
            FlowUsage one = before.flows().get(i);
            FlowUsage other = after.flows().get(i);
            assertThat(Objects.equals(one.data(), other.data())).isTrue();
            assertThat(other.itemsUsed()).isLessThanOrEqualTo(one.itemsUsed());
            assertThat(other.itemsKept()).isLessThanOrEqualTo(one.itemsKept());
            assertThat(other.perMonth()).isLessThanOrEqualTo(one.perMonth());
            if (comingToo) {
                assertThat(other.itemsComing()).isLessThanOrEqualTo(one.itemsComing());
            }
        }
    }
}
