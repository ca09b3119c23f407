package org.defaulton.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.defaulton.scenario.EvidenceKind;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.TrainingRuns;
import org.defaulton.scenario.Use;
import org.defaulton.scenario.UseKind;
import org.defaulton.text.Messages;
import org.defaulton.usage.FlowUsage;
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.Status;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UsageEngine;
import org.defaulton.usage.UseTotal;

/**
 * What a use took from a member before it was stopped.
 *
 * @param scenario the platform
 * @param usage on a day on which the use is stopped
 * @param use the use
 */
record PastUseText(Scenario scenario, Usage usage, Use use) {
    private static final Messages TEXTS = Messages.of(PastUseText.class);

    /** The sentence; empty if nothing was used. */
    String text() {
        if (use.kind() == UseKind.ONGOING) {
            return used() ? TEXTS.text("past.ongoing", stopped()) : "";
        }
        if (usage.total(use.id()).itemsKept() > 0) {
            return TEXTS.text("past.trained");
        }
        return began().map(this::withoutRuns).orElse("");
    }

    /** Ids of the claims that the sentence needs. */
    List<String> claims() {
        List<String> stop = scenario.mainStop().claims();
        return use.kind() == UseKind.ONGOING
                ? use.claims()
                : Stream.concat(scenario.runs(use).claims().stream(), stop.stream()).distinct().toList();
    }

    /** Whether anything was used before. */
    boolean used() {
        return usage.total(use.id()).itemsUsed() > 0;
    }

    /** Whether the interpretation lets runs use items made before the stop, and there are any. */
    boolean olderCanBeUsed() {
        return use.kind() == UseKind.TRAINING && usage.reading() == Interpretation.REGULATOR
                && (usedSince() > 0 || usage.total(use.id()).itemsComing() > 0);
    }

    /** How many items runs used after the stop; more than 0 only if the interpretation lets them. */
    long usedSince() {
        UseTotal before = at(stopped().minusDays(1)).total(use.id());
        return usage.total(use.id()).itemsUsed() - before.itemsUsed();
    }

    /** The first day of the stop. */
    LocalDate stopped() {
        return first(usage, Status.STOPPED).orElse(usage.at());
    }

    /** Nobody knows when a run takes place unless the platform says so. */
    private String withoutRuns(LocalDate from) {
        TrainingRuns runs = scenario.runs(use);
        boolean fell = runs.until(stopped().minusDays(1)).stream().anyMatch(run -> !run.isBefore(from));
        if (fell) {
            return TEXTS.text("past.nothing");
        }
        boolean assumed = Statement.weakest(scenario, runs.claims()) == EvidenceKind.ASSUMED;
        return TEXTS.text(assumed ? "past.no-run-assumed" : "past.no-run", from, stopped(), scenario.company());
    }

    /** The first day of the time before the stop in which the use went on; empty if it did not. */
    private Optional<LocalDate> began() {
        return first(at(stopped().minusDays(1)), Status.IN_USE);
    }

    private Optional<LocalDate> first(Usage then, Status status) {
        return then.into(use.id())
                .stream()
                .filter(flow -> flow.status() == status)
                .map(FlowUsage::since)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo);
    }

    private Usage at(LocalDate day) {
        return UsageEngine.usage(scenario, usage.member(), usage.choices(), day, usage.reading());
    }
}
