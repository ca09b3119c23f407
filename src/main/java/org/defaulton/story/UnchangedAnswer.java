package org.defaulton.story;

import java.util.List;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.Effect;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.text.Messages;
import org.defaulton.usage.Status;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UsageChange;
import org.defaulton.usage.UseTotal;
import org.jspecify.annotations.Nullable;

/** What goes on all the same: past training where there is nothing new, and the uses that were not changed. */
final class UnchangedAnswer {
    private static final Messages TEXTS = Messages.of(UnchangedAnswer.class);

    private final Scenario scenario;
    private final Usage usage;
    private final @Nullable UsageChange change;
    private final Use mainUse;

    UnchangedAnswer(Scenario scenario, Usage usage, @Nullable UsageChange change, Use mainUse) {
        this.scenario = scenario;
        this.usage = usage;
        this.change = change;
        this.mainUse = mainUse;
    }

    Answer answer() {
        List<Use> others = scenario.uses().stream().filter(this::goesOn).toList();
        String question = TEXTS.text(change == null ? "unchanged.before" : "unchanged.after");
        UseTotal main = usage.total(mainUse.id());
        return main.status() != Status.IN_USE && main.itemsKept() > 0
                ? new Answer(question, TEXTS.text("unchanged.kept", main.itemsKept()),
                        Line.restingOn(scenario, scenario.runs().claims(), TEXTS.text("unchanged.past", others.size())))
                : new Answer(question, TEXTS.text("unchanged.others", others.size()), names(others));
    }

    /** Before any choice the question is about the main switch, so that its use is none of those that go on. */
    private boolean goesOn(Use use) {
        boolean changed = change == null ? use.equals(mainUse) : ChangedUses.differs(change, use);
        return !changed && usage.total(use.id()).status() == Status.IN_USE;
    }

    private Line names(List<Use> uses) {
        String text = switch (uses.size()) {
            case 0 -> TEXTS.text("unchanged.none");
            case 1 -> TEXTS.text("unchanged.one", uses.getFirst().name());
            case 2 -> TEXTS.text("unchanged.two", uses.getFirst().name(), uses.getLast().name());
            default -> TEXTS.text("unchanged.more", uses.get(0).name(), uses.get(1).name(), uses.size() - 2);
        };
        return uses.isEmpty() ? Line.withoutClaims(text) : Line.restingOn(scenario, claims(), text);
    }

    /** What is known about the control's effects, or about the control where it has none. */
    private List<String> claims() {
        Control control = scenario
                .control(change == null ? scenario.mainControl() : ChangedUses.choice(change).control());
        List<String> effects = control.effects().stream().map(Effect::claims).flatMap(List::stream).distinct().toList();
        return effects.isEmpty() ? control.claims() : effects;
    }
}
