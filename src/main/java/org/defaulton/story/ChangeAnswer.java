package org.defaulton.story;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.text.Messages;
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

    ChangeAnswer(Scenario scenario, UsageChange change, Use mainUse, String question) {
        this.scenario = scenario;
        this.change = change;
        this.mainUse = mainUse;
        this.question = question;
    }

    Answer answer() {
        Optional<Use> changed = scenario.uses().stream().filter(this::differs)
                .min(Comparator.comparingInt(use -> use.equals(mainUse) ? 0 : 1));
        int inReview = reviewed(change.after()) - reviewed(change.before());
        if (changed.isPresent()) {
            return flows(changed.get());
        }
        return inReview > 0
                ? answer("changed.review", inReview, "changed.review-line", scenario.form().claims())
                : answer("changed.no-flow", 0, "changed.no-flow-line", control().claims());
    }

    private Answer flows(Use use) {
        UseTotal before = change.before().total(use.id());
        UseTotal after = change.after().total(use.id());
        int stopped = count(Status.STOPPED, change.after()) - count(Status.STOPPED, change.before());
        String figure = TEXTS.text("changed.figure", before.perMonth(), after.perMonth());
        String line = TEXTS.text(stopped >= 0 ? "changed.stopped" : "changed.started", Math.abs(stopped),
                before.itemsComing(), after.itemsComing());
        return new Answer(question, figure, Line.restingOn(scenario, scenario.runs().claims(), line));
    }

    private Answer answer(String figure, int number, String line, List<String> claims) {
        return new Answer(question, TEXTS.text(figure, number),
                Line.saidBy(scenario, claims, TEXTS.text(line, control().label())));
    }

    private Control control() {
        return scenario.control(change.after().choices().getLast().control());
    }

    private boolean differs(Use use) {
        UseTotal before = change.before().total(use.id());
        UseTotal after = change.after().total(use.id());
        return before.perMonth() != after.perMonth() || before.status() != after.status();
    }

    private static int reviewed(Usage usage) {
        return (int) usage.flows().stream().filter(flow -> flow.underReview()).count();
    }

    private static int count(Status status, Usage usage) {
        return (int) usage.flows().stream().filter(flow -> flow.status() == status).count();
    }
}
