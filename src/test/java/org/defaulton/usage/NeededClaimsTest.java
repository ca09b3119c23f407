package org.defaulton.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.defaulton.scenario.Claim;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlEffect;
import org.defaulton.scenario.EffectKind;
import org.defaulton.scenario.EvidenceKind;
import org.defaulton.scenario.Flow;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.scenario.UseWindow;
import org.defaulton.scenario.ValueTurn;
import org.defaulton.story.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which claims a sentence needs, derived from what it mentions: a setting, what its value does, the setting that holds
 * it, the form, a window. Platforms and their evidence are random.
 */
class NeededClaimsTest {
    private static final int CASES = 1_000;

    static LongStream seeds() {
        return LongStream.range(0, CASES);
    }

    /** Every other one is on a day on which something is sent, so that some requests are under review. */
    static RandomCase ofSeed(long seed) {
        RandomCase any = RandomCase.of(seed, RandomEvidence.scenario(seed));
        LocalDate sent = any.choices()
                .stream()
                .filter(choice -> choice.value().equals("sent"))
                .map(Choice::at)
                .findFirst()
                .orElse(any.at());
        return new RandomCase(seed, any.scenario(), any.member(), any.choices(), seed % 2 == 0 ? any.at() : sent,
                any.reading());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_reason_is_as_good_as_the_weakest_claim_about_what_it_speaks_of(long seed) {
        RandomCase random = ofSeed(seed);
        for (FlowUsage flow : random.usage().flows()) {
            for (Reason reason : flow.because()) {
                Set<String> needed = new Reader(random, flow).needed(reason);

                assertThat(reason.claims()).as("%s of %s", reason, flow).containsExactlyInAnyOrderElementsOf(needed);
                assertThat(Statement.of(random.scenario(), reason).kind()).as(reason.toString())
                        .isEqualTo(reason.key().equals("not-joined") ? null : weakest(random.scenario(), needed));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_flow_has_the_claims_about_itself_its_window_and_all_of_its_reasons(long seed) {
        RandomCase random = ofSeed(seed);
        for (FlowUsage flow : random.usage().flows()) {
            Reader reader = new Reader(random, flow);
            Set<String> needed = new HashSet<>(reader.flow().claims());
            if (flow.status() == Status.IN_USE || flow.status() == Status.STOPPED) {
                needed.addAll(reader.window(random.at()).claims());
            }
            flow.because().forEach(reason -> needed.addAll(reader.needed(reason)));

            assertThat(flow.claims()).as(flow.toString()).containsExactlyInAnyOrderElementsOf(needed);
            assertThat(Statement.weakest(random.scenario(), flow.claims()))
                    .isEqualTo(weakest(random.scenario(), needed));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_flow_says_a_sentence_twice(long seed) {
        RandomCase random = ofSeed(seed);
        ReasonTexts texts = new ReasonTexts(random.scenario());

        random.usage()
                .flows()
                .forEach(flow -> assertThat(flow.because().stream().map(texts::text)).doesNotHaveDuplicates());
    }

    @Test
    void every_kind_of_reason_is_among_them() {
        EnumSet<ReasonKind> seen = EnumSet.noneOf(ReasonKind.class);

        seeds().mapToObj(NeededClaimsTest::ofSeed)
                .flatMap(random -> random.usage().flows().stream())
                .flatMap(flow -> flow.because().stream())
                .map(ReasonKind::of)
                .forEach(seen::add);

        assertThat(seen).containsExactlyInAnyOrder(ReasonKind.values());
    }

    /** From the best to the worst: stated, reported, assumed. No claims at all means assumed. */
    private static EvidenceKind weakest(Scenario scenario, Set<String> claims) {
        List<EvidenceKind> kinds = scenario.claims()
                .stream()
                .filter(claim -> claims.contains(claim.id()))
                .map(Claim::kind)
                .toList();
        if (kinds.isEmpty() || kinds.contains(EvidenceKind.ASSUMED)) {
            return EvidenceKind.ASSUMED;
        }
        return kinds.contains(EvidenceKind.REPORTED) ? EvidenceKind.REPORTED : EvidenceKind.STATED;
    }

    /** Finds in the scenario what a reason of the flow mentions. */
    private record Reader(Scenario scenario, Member member, LocalDate at, FlowUsage usage) {
        Reader(RandomCase random, FlowUsage usage) {
            this(random.scenario(), random.member(), random.at(), usage);
        }

        Set<String> needed(Reason reason) {
            List<String> args = reason.args();
            return together(switch (ReasonKind.of(reason)) {
                case NOT_JOINED, NO_CONTROL -> Stream.of();
                case NOT_USED, CONSENT, CONSENT_SINCE, CONSENT_OF, CONSENT_OF_SINCE -> Stream.of(flow().claims());
                case AGE -> Stream.of(use().ageClaims());
                case COUNTRY_NEVER -> use().windows().stream().map(UseWindow::claims);
                case OUTSIDE_NOTE -> use().claims().isEmpty()
                        ? use().windows().stream().map(UseWindow::claims)
                        : Stream.of(use().claims());
                case NOTE -> Stream.of(window(at).claims());
                case COUNTRY_FROM -> Stream.concat(Stream.of(window(day(args.get(1))).claims()), others(reason));
                case PAUSED ->
                    Stream.concat(Stream.of(closed(day(args.get(1))).claims(), window(day(args.get(2))).claims()),
                            others(reason));
                case ENDED -> Stream.concat(Stream.of(closed(day(args.get(1))).claims()), others(reason));
                case ON_BY_DEFAULT -> Stream.of(control(reason).claims(), flip(reason));
                case CHOSEN_ON -> Stream.of(control(reason).claims());
                case STOPPED_BY -> stops(reason, is(args.get(1)));
                case STOPPED_BY_DEFAULT -> Stream.concat(stops(reason, is(args.get(1))), Stream.of(flip(reason)));
                case NOT_ASKED, UNDECIDED -> stops(reason, _ -> true);
                case TURNED, TURNED_UNANSWERED, TURNED_AFTER ->
                    Stream.concat(isStopped() ? stops(reason, is(args.get(1))) : Stream.of(control(reason).claims()),
                            Stream.of(turn(reason).claims()));
                case SET_BY_ADMIN -> setting(reason);
                case LEFT_BY_ADMIN, FIXED -> Stream.concat(setting(reason), Stream.of(flip(reason)));
                case HELD_BY -> Stream.concat(Stream.of(scenario.control(args.get(2)).claims()),
                        stops(reason, isStopped() ? is(args.get(1)) : _ -> true));
                case PART_ONLY, PART_BY_ADMIN, PART_ENDED -> effects(reason, effect -> effect.kind() == EffectKind.LIMIT
                        && effect.value().equals(args.get(1)) && args.get(2).equals(effect.part()));
                case OBJECTION_ONLY, OBJECTION_ALWAYS, OBJECTION_TOO, OBJECTION_ALWAYS_TOO ->
                    Stream.concat(kind(reason), stops(reason, is("granted")).skip(1));
                case OBJECTION_PROMISED, OBJECTION_PROMISED_TOO ->
                    Stream.of(kind(reason), promise(reason), stops(reason, is("granted")).skip(1))
                            .flatMap(claims -> claims);
                case UNDER_REVIEW -> Stream.concat(Stream.of(scenario.form().claims()), stops(reason, is("granted")));
                case OBJECTION_AT_ONCE -> Stream.concat(kind(reason), stops(reason, is("granted")));
                case OBJECTION_GRANTED, OBJECTION_LEAVES, OBJECTION_REFUSED -> stops(reason, is("granted"));
                case OBJECTION_PARTLY -> stops(reason, is("partly-granted"));
                case OBJECTION_BY_RULE -> Stream
                        .of(kind(reason), Stream.of(scenario.form().claims()),
                                stops(reason, is(isStopped() ? args.get(1) : "granted")))
                        .flatMap(one -> one);
                case OBJECTION_AS_PROMISED -> Stream
                        .of(kind(reason), promise(reason), Stream.of(scenario.form().claims()),
                                stops(reason, is("granted")))
                        .flatMap(claims -> claims);
            });
        }

        /** If traits are the reason, the windows that are open to others say so. */
        private Stream<List<String>> others(Reason reason) {
            return reason.args().getFirst().matches("[A-Z]{2}")
                    ? Stream.of()
                    : use().windows().stream().filter(window -> window.covers(at)).map(UseWindow::claims);
        }

        private static Set<String> together(Stream<List<String>> claims) {
            Set<String> all = new HashSet<>();
            claims.forEach(all::addAll);
            return all;
        }

        private boolean isStopped() {
            return usage.status() == Status.STOPPED;
        }

        private static LocalDate day(String iso) {
            return LocalDate.parse(iso);
        }

        Flow flow() {
            return scenario.flows()
                    .stream()
                    .filter(flow -> flow.data().equals(usage.data()) && flow.use().equals(usage.use()))
                    .findFirst()
                    .orElseThrow();
        }

        private Use use() {
            return scenario.use(usage.use());
        }

        /** The window that is open on the day in the member's country. */
        UseWindow window(LocalDate day) {
            return windows().filter(window -> window.covers(day)).findFirst().orElseThrow();
        }

        private UseWindow closed(LocalDate day) {
            return windows().filter(window -> day.equals(window.until())).findFirst().orElseThrow();
        }

        private Stream<UseWindow> windows() {
            return use().windows().stream().filter(window -> scenario.covers(window, member.place()));
        }

        /** The control that the reason names first. */
        private Control control(Reason reason) {
            return scenario.control(reason.args().getFirst());
        }

        /** The turn that the reason is about: on its day, or after its number of months. */
        private ValueTurn turn(Reason reason) {
            List<String> args = reason.args();
            boolean unanswered = ReasonKind.of(reason) == ReasonKind.TURNED_UNANSWERED;
            return control(reason).turns()
                    .stream()
                    .filter(turn -> turn.to().equals(args.get(1)) && turn.from().equals("ask") == unanswered)
                    .filter(turn -> args.size() == 3 || turn.from().equals(args.get(4)))
                    .filter(turn -> args.size() == 3 || args.get(3).equals(String.valueOf(turn.afterMonths())))
                    .filter(turn -> args.size() == 5
                            || day(args.get(2)).equals(unanswered ? turn.day(member.joined()) : turn.at()))
                    .findFirst()
                    .orElseThrow();
        }

        /** What the value of the setting does. */
        private Stream<List<String>> setting(Reason reason) {
            return isStopped() ? stops(reason, is(reason.args().get(1))) : Stream.of(control(reason).claims());
        }

        /** The claims of the last flip of the default before the member joined. */
        private List<String> flip(Reason reason) {
            List<ValueTurn> flips = control(reason).turns()
                    .stream()
                    .filter(turn -> turn.unlessChosen() && turn.at() != null && turn.at().isBefore(member.joined()))
                    .sorted(Comparator.comparing(ValueTurn::at))
                    .toList();
            ValueTurn last = null;
            String value = control(reason).initial();
            for (ValueTurn flip : flips) {
                if (flip.from().equals(value) && (last == null || !flip.at().equals(last.at()))) {
                    last = flip;
                    value = flip.to();
                }
            }
            return last == null ? List.of() : last.claims();
        }

        private Stream<List<String>> kind(Reason reason) {
            return Stream.of(scenario.objectionKind(reason.args().getFirst()).claims());
        }

        /** What the platform promises members where this one lives. */
        private Stream<List<String>> promise(Reason reason) {
            ObjectionForm.RequestPromise promise = Objects
                    .requireNonNull(scenario.objectionKind(reason.args().getFirst()).promised());
            assertThat(promise.in().isEmpty() || scenario.contains(promise.in(), member.place())).isTrue();
            return Stream.of(promise.claims());
        }

        private static Predicate<String> is(String value) {
            return value::equals;
        }

        private Stream<List<String>> stops(Reason reason, Predicate<String> at) {
            return effects(reason, effect -> effect.kind() == EffectKind.STOP && at.test(effect.value()));
        }

        /** The claims of the control, then of each of those of its effects that reach the flow. */
        private Stream<List<String>> effects(Reason reason, Predicate<ControlEffect> such) {
            return Stream.concat(Stream.of(control(reason).claims()),
                    control(reason).effects()
                            .stream()
                            .filter(such)
                            .filter(effect -> effect.uses().contains(usage.use()))
                            .filter(effect -> effect.data().isEmpty() || effect.data().contains(usage.data()))
                            .map(ControlEffect::claims));
        }
    }
}
