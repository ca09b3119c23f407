package org.defaulton.usage;

import java.time.LocalDate;
import java.util.List;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;

/**
 * How a member's data is used on a day.
 *
 * @param scenario id of the scenario
 * @param member whose data
 * @param at the day
 * @param reading the interpretation of a late opt-out
 * @param choices the choices that were given, including those after the day, in the order in which they count
 * @param flows every flow of the scenario, in its order
 */
public record Usage(String scenario, Member member, LocalDate at, Interpretation reading, List<Choice> choices,
        List<FlowUsage> flows) {
    public Usage {
        choices = List.copyOf(choices);
        flows = List.copyOf(flows);
    }

    /** The flows into one use, in the scenario's order. */
    public List<FlowUsage> into(String useId) {
        return flows.stream().filter(flow -> flow.use().equals(useId)).toList();
    }

    /** Whether it is of the same member, day and reading as another one, and of these choices. */
    boolean isOf(Scenario of, Usage usage, List<Choice> made) {
        return scenario.equals(of.id()) && member.equals(usage.member) && at.equals(usage.at)
                && reading == usage.reading && choices.equals(DecisionRules.inOrder(made));
    }

    /** The flows of one use, added up. Items of different uses are never added: one item can go into many uses. */
    public UseTotal total(String useId) {
        return UseTotal.of(useId, into(useId));
    }
}
