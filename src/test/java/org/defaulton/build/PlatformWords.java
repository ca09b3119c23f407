package org.defaulton.build;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulton.scenario.Article;
import org.defaulton.scenario.Claim;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Row;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Source;
import org.defaulton.scenario.TimelineEvent;
import org.defaulton.scenario.Use;
import org.defaulton.scenario.file.BuiltInContent;

/** Names and ids of platforms. */
final class PlatformWords {
    private PlatformWords() {
    }

    /** Those of what ships. */
    static Set<String> all() {
        Set<String> words = new HashSet<>();
        for (String id : BuiltInContent.scenarioIds()) {
            Scenario scenario = BuiltInContent.scenario(id);
            words.addAll(List.of(scenario.id(), scenario.name(), scenario.company()));
            words.addAll(of(scenario));
        }
        // A single letter occurs everywhere.
        words.remove("X");
        return words;
    }

    /** Ids of several words in a platform. Ids of one word, such as "posts", are ordinary words. */
    static Set<String> of(Scenario scenario) {
        return Stream.of(scenario.uses().stream().map(Use::id), scenario.controls().stream().map(Control::id),
                scenario.rows().map(Row::id), scenario.claims().stream().map(Claim::id),
                scenario.sources().stream().map(Source::id), scenario.members().stream().map(Member::id),
                scenario.articles().stream().map(Article::id), scenario.timeline().stream().map(TimelineEvent::id))
                .flatMap(ids -> ids)
                .filter(word -> word.contains("-") || word.contains(":"))
                .collect(Collectors.toSet());
    }
}
