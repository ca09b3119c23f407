package org.defaulton.ui.impact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.defaulton.scenario.Claim;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.session.EvidenceFilter;

/** Picks the claims that a filter lets through. */
final class EvidenceChoice {
    private EvidenceChoice() {
    }

    /** The claims that fit all that the filter asks for, in the scenario's order. */
    static List<Claim> of(Scenario scenario, EvidenceFilter filter) {
        Set<String> about = filter.use().isEmpty() ? Set.of() : about(scenario, filter.use());
        return scenario.claims().stream().filter(claim -> filter.use().isEmpty() || about.contains(claim.id()))
                .filter(claim -> filter.kind().isEmpty()
                        || claim.kind().name().toLowerCase(Locale.ROOT).equals(filter.kind()))
                .filter(claim -> filter.source().isEmpty() || claim.source().equals(filter.source()))
                .filter(claim -> !filter.contradicted() || !claim.contradicts().isEmpty()).toList();
    }

    /** Ids of the claims about the use: on itself, where and when it reaches members, what goes in and what stops it. */
    private static Set<String> about(Scenario scenario, String useId) {
        Set<String> about = new LinkedHashSet<>();
        scenario.uses().stream().filter(use -> use.id().equals(useId)).forEach(use -> add(about, use));
        scenario.flows().stream().filter(flow -> flow.use().equals(useId))
                .forEach(flow -> about.addAll(flow.claims()));
        scenario.controls().stream()
                .filter(control -> control.effects().stream().anyMatch(effect -> effect.uses().contains(useId)))
                .forEach(control -> about.addAll(control.claims()));
        return about;
    }

    private static void add(Set<String> about, Use use) {
        about.addAll(use.claims());
        about.addAll(use.ageClaims());
        use.windows().forEach(window -> about.addAll(window.claims()));
    }
}
