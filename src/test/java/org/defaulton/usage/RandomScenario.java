package org.defaulton.usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlEffect;
import org.defaulton.scenario.ControlKind;
import org.defaulton.scenario.ControlSetter;
import org.defaulton.scenario.DataCategory;
import org.defaulton.scenario.EffectKind;
import org.defaulton.scenario.Flow;
import org.defaulton.scenario.GdprRight;
import org.defaulton.scenario.Hold;
import org.defaulton.scenario.LateOptOut;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.scenario.RequestState;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.TrainingRuns;
import org.defaulton.scenario.Trait;
import org.defaulton.scenario.Use;
import org.defaulton.scenario.UseKind;
import org.defaulton.scenario.UseWindow;
import org.defaulton.scenario.ValueTurn;
import org.jspecify.annotations.Nullable;

/**
 * A random platform: windows, pauses and ages; controls that are on, off or ask at first, with two or three values,
 * held by others, and that change by themselves; objections with other effects and rules; runs that start within a month.
 */
final class RandomScenario {
    private static final List<String> VALUES = List.of("all", "some", "none");
    private static final List<List<String>> PLACES = List.of(List.of(), List.of("EU"), List.of("EEA-CH", "GB"),
            List.of("US", "CA", "IN"), List.of("business"), List.of("US", "private"));
    private static final List<List<String>> OUTSIDE = List.of(List.of("CH"), List.of("CH", "business"),
            List.of("private"));
    private static final List<Trait> TRAITS = List.of(new Trait("business", "Business account", "a business account"),
            new Trait("private", "Private account", "a private account"));

    private final Random random;
    private final Random turning;
    private final Scenario old = HandMade.scenario();
    private final List<Control> controls = new ArrayList<>();
    private final List<ObjectionForm.RequestKind> kinds = new ArrayList<>();

    private RandomScenario(long seed) {
        random = new Random(seed);
        turning = new Random(-seed);
    }

    static Scenario of(long seed) {
        return new RandomScenario(seed).scenario();
    }

    private Scenario scenario() {
        List<Use> uses = List.of(use("teach", UseKind.TRAINING), use("teach-others", UseKind.TRAINING),
                use("show", UseKind.ONGOING), use("sell", UseKind.ONGOING));
        List<Flow> flows = new ArrayList<>();
        uses.forEach(use -> old.data().forEach(data -> flows.add(flow(use, data))));
        // HandMade's questions use this control most often.
        controls.add(toggle("genai-training", uses));
        for (int i = 0; i < 5; i++) {
            controls.add(random.nextBoolean() ? toggle("toggle-" + i, uses) : choice("choice-" + i, uses));
        }
        for (int i = 0; i < 3; i++) {
            controls.add(objection("objection:" + i, uses));
        }
        return new Scenario("random", "Random", "Random", "Settings", null, old.start(), "genai-training", old.look(),
                old.regions(), TRAITS, old.sources(), old.claims(), old.data(), old.groups(), uses, flows, controls,
                runs(), old.sections(), old.articles(), new ObjectionForm("Form", "", "", random.nextInt(60), "",
                        List.of(), kinds, List.of(), List.of("c-kind")),
                old.timeline(), null, List.of(), null, null, null);
    }

    /** Windows one after the other, sometimes without a gap, so that none overlap. */
    private Use use(String id, UseKind kind) {
        List<UseWindow> windows = new ArrayList<>();
        List<String> in = RandomCase.pick(random, PLACES);
        List<String> outside = RandomCase.pick(random, OUTSIDE);
        LocalDate from = random.nextBoolean() ? null : LocalDate.of(2023, 6, 1).plusDays(random.nextInt(600));
        LocalDate day = from == null ? LocalDate.of(2023, 6, 1) : from;
        while (random.nextInt(4) > 0) {
            LocalDate until = day.plusDays(1 + random.nextInt(400));
            windows.add(new UseWindow(in, outside, from, until, itemsFrom(), List.of("c-window"), null, null));
            day = until.plusDays(random.nextInt(3) * random.nextInt(100));
            from = day;
        }
        windows.add(new UseWindow(in, List.of("NO"), from, null, itemsFrom(), List.of("c-window"), null, null));
        return new Use(id, id, id, "", kind, random.nextInt(2) * 18, windows, null, List.of("c-age"), List.of("c-use"),
                kind == UseKind.TRAINING ? lateOptOut() : null,
                kind == UseKind.TRAINING && random.nextInt(3) == 0 ? runs() : null, null);
    }

    private @Nullable LocalDate itemsFrom() {
        return random.nextInt(3) == 0 ? RandomCase.day(random) : null;
    }

    /** A single run, or one in two months of each year. */
    private TrainingRuns runs() {
        List<Integer> months = random.nextInt(4) == 0
                ? List.of()
                : List.of(1 + random.nextInt(6), 7 + random.nextInt(6));
        return new TrainingRuns(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(300)), months, List.of("c-use"));
    }

    private LateOptOut lateOptOut() {
        LocalDate from = random.nextBoolean() ? null : RandomCase.day(random);
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> new LateOptOut(List.of("c-late"), null);
            default -> new LateOptOut(List.of("c-late"), new LateOptOut.DisputedInterpretation("a regulator",
                    RandomCase.pick(random, PLACES), from, List.of("c-disputed")));
        };
    }

    private Flow flow(Use use, DataCategory data) {
        List<String> consent = random.nextInt(5) == 0
                ? List.of("EEA", RandomCase.pick(random, TRAITS).id())
                : List.of();
        LocalDate from = consent.isEmpty() || random.nextBoolean() ? null : RandomCase.day(random);
        return new Flow(data.id(), use.id(), random.nextInt(8) > 0, consent, from, List.of("c-flow"), null);
    }

    private Control toggle(String id, List<Use> uses) {
        List<ControlEffect> effects = random.nextInt(4) == 0
                ? List.of()
                : List.of(effect("off", uses), effect("off", uses));
        return control(id, ControlKind.TOGGLE, List.of("on", "off"),
                RandomCase.pick(random, List.of("on", "on", "off", Control.ASK)), effects);
    }

    private Control choice(String id, List<Use> uses) {
        return control(id, ControlKind.CHOICE, VALUES,
                RandomCase.pick(random, List.of("all", "some", "none", Control.ASK)),
                List.of(effect("some", uses), effect("none", uses), effect("none", uses)));
    }

    private Control objection(String id, List<Use> uses) {
        boolean alwaysGranted = random.nextInt(3) == 0;
        ObjectionForm.RequestPromise promise = alwaysGranted ? null : promise();
        RequestState rule = alwaysGranted || promise != null
                ? RequestState.GRANTED
                : RandomCase.pick(random, RequestState.OUTCOMES);
        kinds.add(new ObjectionForm.RequestKind(id, id, id, "", "", "",
                RandomCase.pick(random, List.of(GdprRight.values())), alwaysGranted, promise, false,
                random.nextBoolean() ? null : random.nextInt(1, 60), rule, List.of(), List.of("c-kind")));
        return control(id, ControlKind.OBJECTION, List.of(), null,
                List.of(effect("granted", uses), effect("granted", uses), effect("partly-granted", uses)));
    }

    /** Sometimes none, and sometimes one for some members only. */
    private ObjectionForm.@Nullable RequestPromise promise() {
        return turning.nextBoolean()
                ? null
                : new ObjectionForm.RequestPromise(turning.nextBoolean() ? List.of() : RandomCase.pick(turning, PLACES),
                        List.of("c-promise"));
    }

    private Control control(String id, ControlKind kind, List<String> values, String initial,
            List<ControlEffect> effects) {
        return new Control(id, kind, id, values.stream().map(value -> new Control.ControlValue(value, value)).toList(),
                initial, List.of(), null, null, kind == ControlKind.OBJECTION ? null : hold(values), effects,
                kind == ControlKind.OBJECTION ? List.of() : turns(values, initial), List.of(), List.of("c-control"),
                setter(kind));
    }

    /** Often none; others on a day, or after a few months, so that some go in a circle. */
    private List<ValueTurn> turns(List<String> values, String initial) {
        List<ValueTurn> turns = new ArrayList<>();
        for (int i = Math.max(0, turning.nextInt(6) - 2); i > 0; i--) {
            String from = turning.nextInt(3) == 0 ? initial : RandomCase.pick(turning, values);
            boolean onDay = turning.nextBoolean();
            turns.add(new ValueTurn(from,
                    RandomCase.pick(turning, values.stream().filter(to -> !to.equals(from)).toList()),
                    onDay ? RandomCase.day(turning) : null, onDay ? null : 1 + turning.nextInt(14),
                    turning.nextInt(3) == 0, List.of("c-turn")));
        }
        return turns;
    }

    /** The first control can be set. */
    private ControlSetter setter(ControlKind kind) {
        return kind == ControlKind.OBJECTION || random.nextBoolean()
                ? ControlSetter.MEMBER
                : controls.isEmpty() || random.nextBoolean() ? ControlSetter.ADMIN : ControlSetter.NOBODY;
    }

    /** Only earlier controls can hold, so that there is no circle; holders may be held themselves. */
    private Hold hold(List<String> values) {
        if (controls.isEmpty() || random.nextBoolean()) {
            return null;
        }
        Control by = RandomCase.pick(random, controls);
        return new Hold(by.id(), RandomCase.pick(random, Decision.valuesOf(by)), values.getLast());
    }

    private ControlEffect effect(String value, List<Use> uses) {
        List<String> data = random.nextBoolean()
                ? List.of()
                : List.of(RandomCase.pick(random, old.data()).id(), RandomCase.pick(random, old.data()).id());
        boolean stops = random.nextInt(4) > 0;
        return new ControlEffect(value, stops ? EffectKind.STOP : EffectKind.LIMIT,
                List.of(RandomCase.pick(random, uses).id()), data, stops ? null : "a part", List.of("c-effect"));
    }
}
