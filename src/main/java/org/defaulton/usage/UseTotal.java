package org.defaulton.usage;

import java.util.List;

/**
 * The flows into one use, added up.
 *
 * @param use id of the use
 * @param status the strongest status: in use if any flow is, else stopped, else not applicable, else not used
 * @param underReview whether any flow in use is under review
 * @param flowsInUse how many flows are in use
 * @param flowsStopped how many flows are stopped
 * @param perMonth items a month that go in now
 * @param itemsUsed items used so far
 * @param itemsKept items that stay in trained models
 * @param itemsComing items that will be used in the next twelve months if nothing is changed
 */
public record UseTotal(String use, Status status, boolean underReview, int flowsInUse, int flowsStopped, int perMonth,
        long itemsUsed, long itemsKept, long itemsComing) {
    static UseTotal of(String use, List<FlowUsage> flows) {
        return new UseTotal(use, flows.stream().map(FlowUsage::status).max(Status::compareTo).orElse(Status.NOT_USED),
                flows.stream().anyMatch(FlowUsage::underReview), count(flows, Status.IN_USE),
                count(flows, Status.STOPPED), flows.stream().mapToInt(FlowUsage::perMonth).sum(),
                flows.stream().mapToLong(FlowUsage::itemsUsed).sum(),
                flows.stream().mapToLong(FlowUsage::itemsKept).sum(),
                flows.stream().mapToLong(FlowUsage::itemsComing).sum());
    }

    private static int count(List<FlowUsage> flows, Status status) {
        return (int) flows.stream().filter(flow -> flow.status() == status).count();
    }
}
