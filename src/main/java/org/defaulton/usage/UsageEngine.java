package org.defaulton.usage;

import java.time.LocalDate;
import java.util.List;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;

/** Computes a {@link Usage}: a pure function without clock, randomness or I/O. */
public final class UsageEngine {
    private UsageEngine() {
    }

    /**
     * How a member's data is used on a day.
     *
     * @param choices in the order in which they were made
     * @throws IllegalArgumentException if a choice names a control or value that the scenario does not have
     */
    public static Usage usage(Scenario scenario, Member member, List<Choice> choices, LocalDate at,
            Interpretation reading) {
        List<Choice> inOrder = DecisionRules.inOrder(choices);
        UsageCalculator computation = UsageCalculator.of(scenario, member, inOrder, at, reading);
        return new Usage(scenario.id(), member, at, reading, inOrder,
                scenario.flows().stream().map(computation::usage).toList());
    }

    /** The values to which a choice can set the control; those of an objection are its outcomes. */
    public static List<String> valuesOf(Control control) {
        return Decision.valuesOf(control);
    }
}
