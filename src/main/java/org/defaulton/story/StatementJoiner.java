package org.defaulton.story;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.defaulton.scenario.Scenario;
import org.defaulton.text.Language;

/** Joins sentences into one statement, with all the claims they need. */
final class StatementJoiner {
    private final List<String> sentences = new ArrayList<>();
    private final Set<String> claims = new LinkedHashSet<>();
    private boolean ofThePlatform;

    /** Adds a sentence about the platform; ignores an empty one. */
    StatementJoiner and(String sentence, List<String> needed) {
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
            claims.addAll(needed);
            ofThePlatform = true;
        }
        return this;
    }

    /** Adds a sentence about what the person did or did not do, which needs no proof. */
    StatementJoiner andYou(String sentence) {
        sentences.add(sentence);
        return this;
    }

    /** Adds a line; a line without evidence is about the person only. */
    StatementJoiner and(Statement line) {
        return line.kind() == null ? andYou(line.text()) : and(line.text(), line.claims());
    }

    Statement line(Scenario scenario) {
        String text = Language.current().sentences(sentences);
        return ofThePlatform ? Statement.restingOn(scenario, List.copyOf(claims), text) : Statement.withoutClaims(text);
    }
}
