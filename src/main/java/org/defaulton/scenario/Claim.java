package org.defaulton.scenario;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement that the app makes, with its evidence.
 *
 * @param id stable id within the scenario
 * @param text the statement in our own words, one sentence
 * @param kind what kind of evidence it is
 * @param source id of the {@link Source}; an assumption names the source "simulator"
 * @param date when it was said, null if unknown
 * @param quote a few words of the source, null if none is needed
 * @param contradicts ids of the claims that say otherwise
 */
public record Claim(String id, String text, EvidenceKind kind, String source, @Nullable LocalDate date,
        @Nullable String quote, List<String> contradicts) {
    public Claim {
        contradicts = OmittedKeys.copyOrEmpty(contradicts);
    }
}
