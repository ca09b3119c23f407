package org.defaulton.drawing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.defaulton.usage.FlowUsage;
import org.defaulton.usage.Status;

/**
 * A connection between a row of data and a use.
 *
 * @param row its beginning
 * @param use id of the use at its end
 * @param flows the flows behind it, one for each kind of data in the row
 */
public record FlowLink(DataRow row, String use, List<FlowUsage> flows) {
    /** How a link is drawn. */
    public enum FlowLinkStyle {
        /** It flows. */
        IN_USE,
        /** It flows, but an objection is under review. */
        REVIEW,
        /** A choice stops it. */
        STOPPED,
        /** There is nothing to draw. */
        NONE
    }

    public FlowLink {
        flows = List.copyOf(flows);
    }

    /** The most important status of its flows. */
    public Status status() {
        return flows.stream().map(FlowUsage::status).max(Comparator.naturalOrder()).orElse(Status.NOT_USED);
    }

    /** Whether an objection is under review. */
    public boolean underReview() {
        return flows.stream().anyMatch(FlowUsage::underReview);
    }

    /** Items per month that it takes now. */
    public int perMonth() {
        return flows.stream().mapToInt(FlowUsage::perMonth).sum();
    }

    /** Items used so far. */
    public long itemsUsed() {
        return flows.stream().mapToLong(FlowUsage::itemsUsed).sum();
    }

    /** Items that stay in the models. */
    public long itemsKept() {
        return flows.stream().mapToLong(FlowUsage::itemsKept).sum();
    }

    /** Items that it takes in the next twelve months if nothing changes. */
    public long itemsComing() {
        return flows.stream().mapToLong(FlowUsage::itemsComing).sum();
    }

    /** Ids of the claims that support the flows and their statuses. */
    public List<String> claims() {
        return claims(flows);
    }

    /** Ids of the claims that support flows and their statuses. */
    public static List<String> claims(List<FlowUsage> flows) {
        return flows.stream()
                .flatMap(flow -> Stream.concat(flow.claims().stream(),
                        flow.because().stream().flatMap(reason -> reason.claims().stream())))
                .distinct()
                .toList();
    }

    /** How it is drawn. */
    public FlowLinkStyle look() {
        return switch (status()) {
            case IN_USE -> underReview() ? FlowLinkStyle.REVIEW : FlowLinkStyle.IN_USE;
            case STOPPED -> FlowLinkStyle.STOPPED;
            case NOT_APPLICABLE, NOT_USED -> FlowLinkStyle.NONE;
        };
    }
}
