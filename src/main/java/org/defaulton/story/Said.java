package org.defaulton.story;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.defaulton.scenario.Scenario;

/** Puts sentences together into one line, with all the claims that they need. */
final class Said {
    private final List<String> sentences = new ArrayList<>();
    private final Set<String> claims = new LinkedHashSet<>();

    /** Adds a sentence; none where it is empty. */
    Said and(String sentence, List<String> needed) {
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
            claims.addAll(needed);
        }
        return this;
    }

    Line line(Scenario scenario) {
        String text = String.join(" ", sentences);
        return claims.isEmpty() ? Line.withoutClaims(text) : Line.restingOn(scenario, List.copyOf(claims), text);
    }
}
