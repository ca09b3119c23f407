package org.defaulton.story;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlKind;
import org.defaulton.scenario.Effect;
import org.defaulton.scenario.EffectKind;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.scenario.UseKind;
import org.defaulton.text.Counts;
import org.defaulton.text.Messages;
import org.defaulton.usage.Choice;
import org.defaulton.usage.ControlState;
import org.defaulton.usage.FlowUsage;
import org.defaulton.usage.Status;
import org.defaulton.usage.UsageChange;
import org.defaulton.usage.UseTotal;

/** What the last choice changed, in one figure and a sentence. */
final class ChangeAnswer {
    private static final Messages TEXTS = Messages.of(ChangeAnswer.class);

    private final Scenario scenario;
    private final UsageChange change;
    private final Use mainUse;
    private final Choice choice;
    private final Control control;
    private final String question;

    ChangeAnswer(Scenario scenario, UsageChange change, Use mainUse) {
        this.scenario = scenario;
        this.change = change;
        this.mainUse = mainUse;
        choice = ChangedUses.choice(change);
        control = scenario.control(choice.control());
        question = TEXTS.text(control.kind() == ControlKind.OBJECTION ? "changed.by." + choice.value() : "changed");
    }

    Answer answer() {
        List<Use> changed = scenario.uses().stream().filter(use -> ChangedUses.differs(change, use))
                .sorted(Comparator.comparing(use -> !use.equals(mainUse))).toList();
        if (!changed.isEmpty()) {
            return flows(changed.getFirst(), changed.size() - 1);
        }
        int inReview = kindsPutUnderReview();
        return inReview > 0
                ? new Answer(question, TEXTS.text("changed.review", Counts.capital(Kinds.plain(inReview))),
                        line(scenario.form().claims(), "changed.review-line", inReview))
                : new Answer(question, TEXTS.text("changed.no-flow"), whyNothing());
    }

    /** The numbers are of one use only: items of different uses are never added. */
    private Answer flows(Use use, int moreUses) {
        UseTotal before = change.before().total(use.id());
        UseTotal after = change.after().total(use.id());
        List<UsageChange.OfFlow> flows = flowsChanged(use);
        String line = TEXTS.text(kindOfChange(flows), Counts.capital(Kinds.ofData(flows.size())),
                Counts.changeOfItems(before.itemsComing(), after.itemsComing()));
        Said said = new Said().and(use.equals(mainUse) ? line : TEXTS.text("changed.named", use.name(), line),
                claims(use, flows));
        if (moreUses > 0) {
            said.and(TEXTS.text("changed.more", moreUses), List.of());
        }
        if (isByRule(flows)) {
            said.and(TEXTS.text("changed.rule", scenario.form().reviewDays()), scenario.form().claims());
        }
        return new Answer(question, TEXTS.text("changed.figure",
                Counts.capital(Counts.change(before.perMonth(), after.perMonth()))), said.line(scenario));
    }

    /** What the numbers need: the runs, and why each of the flows is what it is. */
    private List<String> claims(Use use, List<UsageChange.OfFlow> flows) {
        Stream<String> runs = use.kind() == UseKind.TRAINING ? scenario.runs().claims().stream() : Stream.of();
        Stream<String> effects = control.effects().stream().filter(effect -> effect.uses().contains(use.id()))
                .flatMap(effect -> effect.claims().stream());
        Stream<String> all = flows.stream().flatMap(flow -> flow.after().claims().stream());
        return Stream.of(runs, effects, all).flatMap(claims -> claims).distinct().toList();
    }

    /** Whether nobody answered a request in time, so that the scenario's rule did. */
    private boolean isByRule(List<UsageChange.OfFlow> flows) {
        return control.kind() == ControlKind.OBJECTION && flows.stream()
                .flatMap(flow -> flow.after().because().stream())
                .anyMatch(reason -> reason.key().equals("objection-by-rule")
                        && reason.args().getFirst().equals(control.id()));
    }

    private static String kindOfChange(List<UsageChange.OfFlow> flows) {
        List<Status> now = flows.stream().map(flow -> flow.after().status()).distinct().toList();
        return now.size() > 1 ? "changed.both" : now.contains(Status.IN_USE) ? "changed.started" : "changed.stopped";
    }

    private List<UsageChange.OfFlow> flowsChanged(Use use) {
        return change.flows().stream().filter(flow -> flow.after().use().equals(use.id()))
                .filter(flow -> flow.before().status() != flow.after().status()).toList();
    }

    private Line whyNothing() {
        if (control.kind() == ControlKind.OBJECTION) {
            return line(scenario.form().claims(), "changed.none-by." + choice.value());
        }
        if (ControlState.of(scenario, change.after(), control).held()) {
            return line(control.claims(), "changed.held", control.label());
        }
        if (control.effects().isEmpty()) {
            return line(control.claims(), holdsAnother() ? "changed.no-difference" : "changed.no-effect",
                    control.label());
        }
        return control.effects().stream().filter(effect -> effect.kind() == EffectKind.LIMIT)
                .filter(effect -> effect.value().equals(choice.value())).findFirst()
                .map(effect -> line(effect.claims(), "changed.part", String.valueOf(effect.part())))
                .orElseGet(() -> line(claimsOf(control.effects().getFirst()), "changed.no-difference",
                        control.label()));
    }

    private Line line(List<String> claims, String key, Object... args) {
        return new Said().and(TEXTS.text(key, args), claims).line(scenario);
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

    /** A kind of data that goes into several uses is one kind. */
    private int kindsPutUnderReview() {
        return (int) change.flows().stream()
                .filter(flow -> flow.after().underReview() && !flow.before().underReview())
                .map(flow -> flow.after().data()).distinct().count();
    }
}
