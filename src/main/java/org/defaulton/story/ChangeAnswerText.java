package org.defaulton.story;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlEffect;
import org.defaulton.scenario.ControlKind;
import org.defaulton.scenario.EffectKind;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.text.CountFormat;
import org.defaulton.text.Messages;
import org.defaulton.usage.Choice;
import org.defaulton.usage.ControlState;
import org.defaulton.usage.FlowUsage;
import org.defaulton.usage.Status;
import org.defaulton.usage.UsageChange;
import org.defaulton.usage.UseTotal;

/** What the last choice changed, in one figure and a sentence. */
final class ChangeAnswerText {
    private static final Messages TEXTS = Messages.of(ChangeAnswerText.class);

    private final Scenario scenario;
    private final UsageChange change;
    private final Use mainUse;
    private final Choice choice;
    private final Control control;
    private final String question;

    ChangeAnswerText(Scenario scenario, UsageChange change, Use mainUse) {
        this.scenario = scenario;
        this.change = change;
        this.mainUse = mainUse;
        choice = ChangeReader.choice(change);
        control = scenario.control(choice.control());
        question = TEXTS.text(question());
    }

    private String question() {
        if (control.kind() == ControlKind.OBJECTION) {
            return "changed.by." + choice.value();
        }
        return control.isSetByMember() ? "changed" : "changed.by.admin";
    }

    StoryAnswer answer() {
        List<Use> changed = scenario.uses()
                .stream()
                .filter(use -> ChangeReader.differs(change, use))
                .sorted(Comparator.comparing(use -> !use.equals(mainUse)))
                .toList();
        if (!changed.isEmpty()) {
            return flows(changed.getFirst(), changed.size() - 1);
        }
        int inReview = kindsPutUnderReview();
        return inReview > 0
                ? new StoryAnswer(question,
                        TEXTS.text("changed.review", CountFormat.capital(DataKindCountText.plain(inReview))),
                        line(scenario.form().claims(), "changed.review-line", inReview))
                : new StoryAnswer(question, TEXTS.text("changed.no-flow"), whyNothing());
    }

    /** The numbers are of one use only: items of different uses are never added. */
    private StoryAnswer flows(Use use, int moreUses) {
        UseTotal before = change.before().total(use.id());
        UseTotal after = change.after().total(use.id());
        List<UsageChange.FlowChange> flows = flowsChanged(use);
        String line = TEXTS.text(kindOfChange(flows), CountFormat.capital(DataKindCountText.ofData(flows.size())),
                CountFormat.changeOfItems(before.itemsComing(), after.itemsComing()));
        StatementJoiner said = new StatementJoiner()
                .and(use.equals(mainUse) ? line : TEXTS.text("changed.named", use.name(), line), claims(use, flows));
        if (moreUses > 0) {
            said.and(TEXTS.text("changed.more", moreUses), claims(statusChanged().toList()));
        }
        if (isByRule(flows)) {
            ObjectionForm.RequestKind kind = scenario.objectionKind(control.id());
            scenario.promise(kind, change.after().member().place())
                    .ifPresentOrElse(
                            promise -> said.and(TEXTS.text("changed.promised", scenario.company()), promise.claims()),
                            () -> said.and(TEXTS.text("changed.rule", scenario.form().reviewDays(kind)),
                                    scenario.form().claims()));
        }
        return new StoryAnswer(question,
                TEXTS.text("changed.figure",
                        CountFormat.capital(CountFormat.change(before.perMonth(), after.perMonth()))),
                said.line(scenario));
    }

    /** The claims behind the numbers: those of the runs, and of each flow's status. */
    private List<String> claims(Use use, List<UsageChange.FlowChange> flows) {
        Stream<String> runs = scenario.runs(use).claims().stream();
        Stream<String> effects = control.effects()
                .stream()
                .filter(effect -> effect.uses().contains(use.id()))
                .flatMap(effect -> effect.claims().stream());
        return Stream.of(runs, effects, claims(flows).stream()).flatMap(claims -> claims).distinct().toList();
    }

    private static List<String> claims(List<UsageChange.FlowChange> flows) {
        return flows.stream().flatMap(flow -> flow.after().claims().stream()).distinct().toList();
    }

    /** Whether nobody answered a request in time, so that the scenario's rule did. */
    private boolean isByRule(List<UsageChange.FlowChange> flows) {
        return control.kind() == ControlKind.OBJECTION && flows.stream()
                .flatMap(flow -> flow.after().because().stream())
                .anyMatch(reason -> List.of("objection-by-rule", "objection-as-promised").contains(reason.key())
                        && reason.args().getFirst().equals(control.id()));
    }

    private static String kindOfChange(List<UsageChange.FlowChange> flows) {
        List<Status> now = flows.stream().map(flow -> flow.after().status()).distinct().toList();
        return now.size() > 1 ? "changed.both" : now.contains(Status.IN_USE) ? "changed.started" : "changed.stopped";
    }

    private List<UsageChange.FlowChange> flowsChanged(Use use) {
        return statusChanged().filter(flow -> flow.after().use().equals(use.id())).toList();
    }

    private Stream<UsageChange.FlowChange> statusChanged() {
        return change.flows().stream().filter(flow -> flow.before().status() != flow.after().status());
    }

    private Statement whyNothing() {
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
        return control.effects()
                .stream()
                .filter(effect -> effect.kind() == EffectKind.LIMIT)
                .filter(effect -> effect.value().equals(choice.value()))
                .findFirst()
                .map(effect -> line(effect.claims(), "changed.part", String.valueOf(effect.part())))
                .orElseGet(
                        () -> line(claimsOf(control.effects().getFirst()), "changed.no-difference", control.label()));
    }

    private Statement line(List<String> claims, String key, Object... args) {
        return new StatementJoiner().and(TEXTS.text(key, args), claims).line(scenario);
    }

    private boolean holdsAnother() {
        return scenario.controls()
                .stream()
                .map(Control::hold)
                .anyMatch(hold -> hold != null && hold.by().equals(control.id()));
    }

    /** The claims behind the flows that the effect could stop if they ran. */
    private List<String> claimsOf(ControlEffect effect) {
        return change.after()
                .flows()
                .stream()
                .filter(flow -> effect.uses().contains(flow.use()))
                .map(FlowUsage::claims)
                .findFirst()
                .orElse(effect.claims());
    }

    /** Counts a kind of data once, even if it goes into several uses. */
    private int kindsPutUnderReview() {
        return (int) change.flows()
                .stream()
                .filter(flow -> flow.after().underReview() && !flow.before().underReview())
                .map(flow -> flow.after().data())
                .distinct()
                .count();
    }
}
