package org.defaulton.story;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.text.CountFormat;
import org.defaulton.text.Messages;
import org.defaulton.usage.Status;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UsageChange;
import org.defaulton.usage.UseTotal;
import org.jspecify.annotations.Nullable;

/** What does not change: past training, where there is nothing new, and the uses that are not affected. */
final class UnchangedAnswerText {
    private static final Messages TEXTS = Messages.of(UnchangedAnswerText.class);

    private final Scenario scenario;
    private final Usage usage;
    private final @Nullable UsageChange change;
    private final Use mainUse;
    private final Control control;

    UnchangedAnswerText(Scenario scenario, Usage usage, @Nullable UsageChange change, MainControl main) {
        this.scenario = scenario;
        this.usage = usage;
        this.change = change;
        mainUse = main.use();
        control = change == null ? main.control() : scenario.control(ChangeReader.choice(change).control());
    }

    StoryAnswer answer() {
        List<Use> others = scenario.uses().stream().filter(this::goesOn).toList();
        String question = TEXTS.text(change == null ? "unchanged.before." + kind() : "unchanged.after");
        UseTotal main = usage.total(mainUse.id());
        return main.status() != Status.IN_USE && main.itemsKept() > 0
                ? new StoryAnswer(question,
                        TEXTS.text("unchanged.trained", CountFormat.capital(CountFormat.number(main.itemsKept()))),
                        past(main.itemsKept(), others))
                : new StoryAnswer(question, TEXTS.text("unchanged.others", others.size()), names(others));
    }

    /** The word for the control: a switch, a setting or a request. */
    private String kind() {
        return switch (control.kind()) {
            case TOGGLE -> "switch";
            case OBJECTION -> "request";
            default -> "setting";
        };
    }

    /** A use that it governs is not among them, even if the choice made no difference to it on the day. */
    private boolean goesOn(Use use) {
        boolean changed = change == null ? use.equals(mainUse) : ChangeReader.differs(change, use);
        return !changed && !governed().contains(use.id()) && usage.total(use.id()).status() == Status.IN_USE;
    }

    /** Ids of the uses that it governs, itself or through controls that it holds. */
    private Set<String> governed() {
        Stream<Control> held = scenario.controls()
                .stream()
                .filter(candidate -> candidate.hold() != null && candidate.hold().by().equals(control.id()));
        return Stream.concat(Stream.of(control), held)
                .flatMap(governing -> governing.effects().stream())
                .flatMap(effect -> effect.uses().stream())
                .collect(Collectors.toSet());
    }

    private Statement past(long items, List<Use> others) {
        Stream<String> needed = Stream.concat(scenario.runs(mainUse).claims().stream(),
                scenario.mainStop().claims().stream());
        return new StatementJoiner().and(TEXTS.text("unchanged.past", items), needed.distinct().toList())
                .and(others.isEmpty() ? "" : TEXTS.text("unchanged.past-others." + kind(), others.size()),
                        claims(others))
                .line(scenario);
    }

    private Statement names(List<Use> uses) {
        if (uses.isEmpty()) {
            boolean none = scenario.uses()
                    .stream()
                    .filter(use -> !use.equals(mainUse))
                    .allMatch(use -> usage.total(use.id()).status() != Status.IN_USE);
            return new StatementJoiner()
                    .and(TEXTS.text(none ? "unchanged.none" : "unchanged.all." + kind()), claims(uses))
                    .line(scenario);
        }
        String text = switch (uses.size()) {
            case 1 -> TEXTS.text("unchanged.one." + kind(), uses.getFirst().name());
            case 2 -> TEXTS.text("unchanged.two." + kind(), uses.getFirst().name(), uses.getLast().name());
            default -> TEXTS.text("unchanged.more." + kind(), uses.get(0).name(), uses.get(1).name(), uses.size() - 2);
        };
        return new StatementJoiner().and(text, claims(uses)).line(scenario);
    }

    /** The claims about the control and what it governs, and about each of the uses. */
    private List<String> claims(List<Use> uses) {
        Stream<String> effects = control.effects().stream().flatMap(effect -> effect.claims().stream());
        Stream<String> goingOn = uses.stream().flatMap(use -> use.claims().stream());
        return Stream.of(effects, control.claims().stream(), goingOn).flatMap(claims -> claims).distinct().toList();
    }
}
