package org.defaulton.usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;

/**
 * What one training run takes of a member's items.
 *
 * @param day the day of the run
 * @param items how many items enter their first run then, 0 or more
 */
public record RunItems(LocalDate day, long items) {
    /**
     * Every run from the first one to the given day, both included, oldest first. Choices count from their own days on,
     * future ones included.
     *
     * @param use id of the training use
     * @throws IllegalArgumentException if a choice names a control or value that the scenario does not have
     */
    public static List<RunItems> until(LocalDate last, Scenario scenario, Member member, List<Choice> choices,
            Interpretation reading, String use) {
        List<RunItems> runs = new ArrayList<>();
        UsedItems items = UsedItems.until(last, scenario, member, choices, reading, use);
        long before = 0;
        for (LocalDate day : scenario.runs(scenario.use(use)).until(last)) {
            long used = items.by(day);
            runs.add(new RunItems(day, used - before));
            before = used;
        }
        return List.copyOf(runs);
    }
}
