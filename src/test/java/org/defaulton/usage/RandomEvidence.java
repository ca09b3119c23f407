package org.defaulton.usage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.defaulton.scenario.Claim;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlEffect;
import org.defaulton.scenario.EffectKind;
import org.defaulton.scenario.EvidenceKind;
import org.defaulton.scenario.Flow;
import org.defaulton.scenario.LateOptOut;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.TrainingRuns;
import org.defaulton.scenario.Use;
import org.defaulton.scenario.UseWindow;
import org.defaulton.scenario.ValueTurn;
import org.jspecify.annotations.Nullable;

/**
 * Random evidence for a random platform: everything that can have claims has none, one or two of its own, of any kind,
 * which support nothing else. This reveals claims that a line leaves out or has for no reason. Any control that stops
 * something can be the main one.
 */
public final class RandomEvidence {
    private final Random random;
    private final List<Claim> claims = new ArrayList<>();

    private RandomEvidence(Random random) {
        this.random = random;
    }

    /** A random platform with random evidence. */
    public static Scenario scenario(long seed) {
        return new RandomEvidence(new Random(seed + 1)).of(RandomScenario.of(seed));
    }

    private Scenario of(Scenario old) {
        List<Use> uses = old.uses().stream().map(this::use).toList();
        List<Flow> flows = old.flows()
                .stream()
                .map(flow -> new Flow(flow.data(), flow.use(), flow.used(), flow.consentIn(), flow.consentFrom(),
                        some(), flow.note()))
                .toList();
        List<Control> controls = old.controls().stream().map(this::control).toList();
        TrainingRuns runs = new TrainingRuns(old.runs().first(), old.runs().months(), some());
        ObjectionForm form = form(old.form());
        List<String> stopping = controls.stream()
                .filter(control -> control.effects().stream().anyMatch(effect -> effect.kind() == EffectKind.STOP))
                .map(Control::id)
                .toList();
        return new Scenario(old.id(), old.name(), old.company(), old.settingsName(), old.condition(), old.start(),
                RandomCase.pick(random, stopping), old.look(), old.regions(), old.traits(), old.sources(), claims,
                old.data(), old.groups(), uses, flows, controls, runs, old.sections(), old.articles(), form,
                old.timeline(), null, old.members(), null, null, null);
    }

    private Use use(Use old) {
        LateOptOut late = old.lateOptOut();
        LateOptOut.DisputedInterpretation disputed = late == null ? null : late.disputed();
        return new Use(old.id(), old.name(), old.phrase(), old.description(), old.kind(), old.minimumAge(),
                old.windows().stream().map(this::window).toList(), random.nextBoolean() ? "It is not for you." : null,
                some(), some(),
                late == null
                        ? null
                        : new LateOptOut(some(),
                                disputed == null
                                        ? null
                                        : new LateOptOut.DisputedInterpretation(disputed.by(), disputed.in(),
                                                disputed.from(), some())),
                runs(old.runs()), old.dpv());
    }

    private @Nullable TrainingRuns runs(@Nullable TrainingRuns old) {
        return old == null ? null : new TrainingRuns(old.first(), old.months(), some());
    }

    private UseWindow window(UseWindow old) {
        return new UseWindow(old.in(), old.outside(), old.from(), old.until(), old.itemsFrom(), some(),
                random.nextInt(3) == 0 ? new UseWindow.MemberNotice(some()) : null,
                random.nextInt(3) == 0 ? "It may be more." : null);
    }

    private Control control(Control old) {
        return new Control(old.id(), old.kind(), old.label(), old.values(), old.initial(), old.offered(),
                old.offeredWith(), old.notOffered(), old.hold(),
                old.effects()
                        .stream()
                        .map(effect -> new ControlEffect(effect.value(), effect.kind(), effect.uses(), effect.data(),
                                effect.part(), some()))
                        .toList(),
                old.turns()
                        .stream()
                        .map(turn -> new ValueTurn(turn.from(), turn.to(), turn.at(), turn.afterMonths(),
                                turn.unlessChosen(), some()))
                        .toList(),
                old.prompts(), some(), old.setBy());
    }

    private ObjectionForm.@Nullable RequestPromise promise(ObjectionForm.@Nullable RequestPromise old) {
        return old == null ? null : new ObjectionForm.RequestPromise(old.in(), some());
    }

    private ObjectionForm form(ObjectionForm old) {
        return new ObjectionForm(old.title(), old.link(), old.intro(), old.reviewDays(), old.reviewNote(), old.fields(),
                old.kinds()
                        .stream()
                        .map(kind -> new ObjectionForm.RequestKind(kind.control(), kind.label(), kind.name(),
                                kind.hint(), kind.couldStop(), kind.outcomeNote(), kind.right(), kind.alwaysGranted(),
                                promise(kind.promised()), kind.reasonRequired(), kind.reviewDays(), kind.rule(),
                                kind.answers(), some()))
                        .toList(),
                old.disputes(), some());
    }

    private List<String> some() {
        List<String> ids = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            Claim claim = new Claim("claim-" + claims.size(), "It is so.",
                    RandomCase.pick(random, List.of(EvidenceKind.values())), "help", null, null, List.of());
            claims.add(claim);
            ids.add(claim.id());
        }
        return ids;
    }
}
