package org.defaulton.story;

import java.util.Comparator;
import java.util.List;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlKind;
import org.defaulton.scenario.Effect;
import org.defaulton.scenario.EffectKind;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.text.Messages;
import org.defaulton.usage.FlowUsage;
import org.defaulton.usage.Status;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UsageChange;
import org.defaulton.usage.UseTotal;

/** What the last choice changed, in one figure and a sentence. */
final class ChangeAnswer {
    private static final Messages TEXTS = Messages.of(ChangeAnswer.class);

    private final Scenario scenario;
    private final UsageChange change;
    private final Use mainUse;
    private final String question;
    private final Control control;

    ChangeAnswer(Scenario scenario, UsageChange change, Use mainUse, String question) {
        this.scenario = scenario;
        this.change = change;
        this.mainUse = mainUse;
        this.question = question;
        control = scenario.control(ChangedUses.choice(change).control());
    }

    Answer answer() {
        List<Use> changed = scenario.uses().stream().filter(use -> ChangedUses.differs(change, use))
                .sorted(Comparator.comparing(use -> !use.equals(mainUse))).toList();
        if (!changed.isEmpty()) {
            return flows(changed.getFirst(), changed.size() - 1);
        }
        int inReview = reviewed(change.after()) - reviewed(change.before());
        return inReview > 0
                ? new Answer(question, TEXTS.text("changed.review", inReview),
                        Line.restingOn(scenario, scenario.form().claims(), TEXTS.text("changed.review-line", inReview)))
                : new Answer(question, TEXTS.text("changed.no-flow"), whyNothing());
    }

    /** The numbers are of one use only: items of different uses are never added. */
    private Answer flows(Use use, int moreUses) {
        UseTotal before = change.before().total(use.id());
        UseTotal after = change.after().total(use.id());
        String line = TEXTS.text(kindOfChange(use), flowsChanged(use).size(), before.itemsComing(),
                after.itemsComing());
        String named = use.equals(mainUse) ? line : TEXTS.text("changed.named", use.name(), line);
        String all = moreUses == 0 ? named : TEXTS.text("changed.more", named, moreUses);
        return new Answer(question, TEXTS.text("changed.figure", before.perMonth(), after.perMonth()),
                Line.restingOn(scenario, scenario.runs().claims(), all));
    }

    private String kindOfChange(Use use) {
        List<Status> now = flowsChanged(use).stream().map(flow -> flow.after().status()).distinct().toList();
        return now.size() > 1 ? "changed.both" : now.contains(Status.IN_USE) ? "changed.started" : "changed.stopped";
    }

    private List<UsageChange.OfFlow> flowsChanged(Use use) {
        return change.flows().stream().filter(flow -> flow.after().use().equals(use.id()))
                .filter(flow -> flow.before().status() != flow.after().status()).toList();
    }

    private Line whyNothing() {
        if (control.kind() == ControlKind.OBJECTION) {
            return Line.restingOn(scenario, scenario.form().claims(), TEXTS.text("changed.no-answer"));
        }
        if (control.effects().isEmpty()) {
            return Line.restingOn(scenario, control.claims(),
                    TEXTS.text(holdsAnother() ? "changed.no-difference" : "changed.no-effect", control.label()));
        }
        Effect effect = control.effects().getFirst();
        return effect.kind() == EffectKind.LIMIT
                ? Line.restingOn(scenario, effect.claims(), TEXTS.text("changed.part", String.valueOf(effect.part())))
                : Line.restingOn(scenario, claimsOf(effect), TEXTS.text("changed.no-difference", control.label()));
    }

    private boolean holdsAnother() {
        return scenario.controls().stream().map(Control::hold)
                .anyMatch(hold -> hold != null && hold.by().equals(control.id()));
    }

    /** What the flows rest on that the effect could stop if they ran. */
    private List<String> claimsOf(Effect effect) {
        return change.after().flows().stream().filter(flow -> effect.uses().contains(flow.use()))
                .map(FlowUsage::claims).findFirst().orElse(effect.claims());
    }

    private static int reviewed(Usage usage) {
        return (int) usage.flows().stream().filter(FlowUsage::underReview).count();
    }
}
