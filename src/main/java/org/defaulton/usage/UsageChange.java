package org.defaulton.usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.defaulton.scenario.ControlKind;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.RequestState;
import org.defaulton.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * The differences between two usages of the same flows.
 *
 * @param before the usage before
 * @param after the usage after
 * @param flows the flows that changed, in their order
 */
public record UsageChange(Usage before, Usage after, List<FlowChange> flows) {
    /**
     * A flow before and after.
     *
     * @param before the flow
     * @param after the same flow after the change
     */
    public record FlowChange(FlowUsage before, FlowUsage after) {
        /** Whether the status changed, or whether it is under review. */
        public boolean statusChanged() {
            return before.status() != after.status() || before.underReview() != after.underReview();
        }

        /** Whether a number of items changed. */
        public boolean countsChanged() {
            return before.perMonth() != after.perMonth() || before.itemsUsed() != after.itemsUsed()
                    || before.itemsKept() != after.itemsKept() || before.itemsComing() != after.itemsComing();
        }

        boolean changed() {
            return statusChanged() || countsChanged();
        }
    }

    public UsageChange {
        flows = List.copyOf(flows);
    }

    /**
     * Compares two usages.
     *
     * @throws IllegalArgumentException if they have different flows
     */
    public static UsageChange between(Usage before, Usage after) {
        if (!ids(before).equals(ids(after))) {
            throw new IllegalArgumentException("Only usages of the same flows can be compared.");
        }
        List<FlowChange> flows = IntStream.range(0, after.flows().size())
                .mapToObj(i -> new FlowChange(before.flows().get(i), after.flows().get(i)))
                .filter(FlowChange::changed)
                .toList();
        return new UsageChange(before, after, flows);
    }

    /**
     * What the last choice changed on a day: the usage with it against the usage without it.
     *
     * @param choices in the order in which they were made
     * @param at the day; later choices are ignored
     * @return empty if no choice counts on the day yet
     */
    public static Optional<UsageChange> lastChoice(Scenario scenario, Member member, List<Choice> choices, LocalDate at,
            Interpretation reading) {
        return lastChoice(scenario, choices, UsageEngine.usage(scenario, member, choices, at, reading), null);
    }

    /**
     * The same where the usage with it is known already.
     *
     * @param choices in the order in which they were made
     * @param after the usage with all of them
     * @param known a usage of the same scenario, which is taken if it happens to be the one without it; null for none
     */
    public static Optional<UsageChange> lastChoice(Scenario scenario, List<Choice> choices, Usage after,
            @Nullable Usage known) {
        for (int i = choices.size() - 1; i >= 0; i--) {
            if (!choices.get(i).at().isAfter(after.at())) {
                List<Choice> without = new ArrayList<>(choices);
                without.remove(i);
                withoutUnanswered(scenario, choices.get(i), after.at(), without);
                return Optional.of(between(
                        known != null && known.isOf(scenario, after, without)
                                ? known
                                : UsageEngine.usage(scenario, after.member(), without, after.at(), after.reading()),
                        after));
            }
        }
        return Optional.empty();
    }

    /**
     * Without the answer, the rule may have answered by that day. To show what the answer changed, the request is then
     * left out, too.
     */
    private static void withoutUnanswered(Scenario scenario, Choice answer, LocalDate at, List<Choice> choices) {
        boolean answers = scenario.control(answer.control()).kind() == ControlKind.OBJECTION
                && !RequestState.SENT.is(answer.value());
        DecisionRules.inOrder(choices)
                .stream()
                .filter(choice -> choice.control().equals(answer.control()) && !choice.at().isAfter(answer.at()))
                .reduce((_, later) -> later)
                .filter(last -> answers && RequestState.SENT.is(last.value()))
                .filter(last -> !last.at()
                        .plusDays(scenario.form().reviewDays(scenario.objectionKind(answer.control())))
                        .isAfter(at))
                .ifPresent(last -> choices.remove(choices.lastIndexOf(last)));
    }

    private static List<String> ids(Usage usage) {
        return usage.flows().stream().map(flow -> flow.data() + " " + flow.use()).toList();
    }
}
