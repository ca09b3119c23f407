package org.defaulton.usage;

import java.time.LocalDate;
import java.util.List;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;

/**
 * How many of a member's items one use has used by the end of any day, computed once for all days: later decisions do
 * not change earlier days.
 */
public final class UsedItems {
    private final UsageCalculator computation;
    private final List<FlowDays> flows;

    private UsedItems(UsageCalculator computation, List<FlowDays> flows) {
        this.computation = computation;
        this.flows = flows;
    }

    /**
     * Computes the counts. Choices count from their own days on, future ones included.
     *
     * @param last the last day that can be queried
     * @param use id of the use
     * @throws IllegalArgumentException if a choice names a control or value that the scenario does not have
     */
    public static UsedItems until(LocalDate last, Scenario scenario, Member member, List<Choice> choices,
            Interpretation reading, String use) {
        List<Choice> counting = DecisionRules.thatCount(DecisionRules.inOrder(choices), scenario);
        UsageCalculator computation = UsageCalculator.of(scenario, member, counting, last, reading);
        return new UsedItems(computation,
                scenario.flows().stream().filter(flow -> flow.use().equals(use)).map(computation::days).toList());
    }

    /** The items, on a day up to the last. */
    public long by(LocalDate day) {
        return flows.stream().mapToLong(flow -> computation.itemsUsed(flow, day)).sum();
    }
}
