package org.defaulton.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the platform does with data; a purpose in the W3C Data Privacy Vocabulary.
 *
 * @param id stable id, such as "train-ai"
 * @param name a short heading, such as "Train content-creation AI"
 * @param phrase the same as it follows "your data", such as "train content-creation AI"
 * @param description one or two sentences on what happens
 * @param kind whether it takes data in runs or all the time
 * @param minimumAge minimum age in whole years of the members it reaches, 0 for any age
 * @param windows where and when it reaches members; two windows of one use never cover one country on one day
 * @param outsideNote what to say if no window ever covers the member's country, null for the usual sentence
 * @param ageClaims ids of the claims behind the minimum age
 * @param claims ids of the claims about the use as a whole
 * @param lateOptOut what the platform says about items made before switching off; null if it does not say
 * @param runs its own training runs; null if it trains in the runs of the scenario or does not train
 * @param dpv the matching purpose of the W3C Data Privacy Vocabulary, null if there is none
 */
public record Use(String id, String name, String phrase, String description, UseKind kind, int minimumAge,
        List<UseWindow> windows, @Nullable String outsideNote, List<String> ageClaims, List<String> claims,
        @Nullable LateOptOut lateOptOut, @Nullable TrainingRuns runs, @Nullable String dpv) {
    public Use {
        windows = OmittedKeys.copyOrEmpty(windows);
        ageClaims = OmittedKeys.copyOrEmpty(ageClaims);
        claims = OmittedKeys.copyOrEmpty(claims);
    }

    /** Who reads a late opt-out differently from the platform, as in the middle of a sentence; empty for nobody. */
    public String otherReader() {
        return lateOptOut == null || lateOptOut.disputed() == null ? "" : lateOptOut.disputed().by();
    }
}
