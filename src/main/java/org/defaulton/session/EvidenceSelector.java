package org.defaulton.session;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.defaulton.scenario.Claim;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.LateOptOut;
import org.defaulton.scenario.Population;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.scenario.UseWindow;

/** Finds the claims that match a filter, and the filter that matches the claims of a line. Pure. */
public final class EvidenceSelector {
    private EvidenceSelector() {
    }

    /** The claims that match the whole filter, in the scenario's order. */
    public static List<Claim> of(Scenario scenario, EvidenceFilter filter) {
        Set<String> about = filter.use().isEmpty() ? Set.of() : about(scenario, filter.use());
        return scenario.claims()
                .stream()
                .filter(claim -> filter.use().isEmpty() || about.contains(claim.id()))
                .filter(claim -> filter.kind().isEmpty()
                        || claim.kind().name().toLowerCase(Locale.ROOT).equals(filter.kind()))
                .filter(claim -> filter.source().isEmpty() || claim.source().equals(filter.source()))
                .filter(claim -> !filter.contradicted() || !claim.contradicts().isEmpty())
                .toList();
    }

    /**
     * Filters by the use that all claims of a line are about, preferring the one in focus; does not filter if there is
     * none.
     *
     * @param claims ids of the claims behind the line; none for all claims
     * @param focus id of the use in focus; empty for the one that the main control governs
     */
    public static EvidenceFilter around(Scenario scenario, List<String> claims, String focus) {
        if (claims.isEmpty() || scenario.uses().isEmpty()) {
            return EvidenceFilter.NONE;
        }
        String first = focus.isEmpty() ? scenario.mainUse().id() : focus;
        return Stream.concat(Stream.of(first), scenario.uses().stream().map(Use::id))
                .filter(use -> about(scenario, use).containsAll(claims))
                .findFirst()
                .map(EvidenceFilter.NONE::ofUse)
                .orElse(EvidenceFilter.NONE);
    }

    /**
     * Ids of the claims about the use: about the use itself, where and when it reaches members, which data goes into
     * it, and what stops it.
     */
    private static Set<String> about(Scenario scenario, String useId) {
        Set<String> about = new LinkedHashSet<>();
        scenario.uses().stream().filter(use -> use.id().equals(useId)).forEach(use -> add(about, scenario, use));
        scenario.flows().stream().filter(flow -> flow.use().equals(useId)).forEach(flow -> about.addAll(flow.claims()));
        scenario.controls()
                .stream()
                .filter(control -> control.effects().stream().anyMatch(effect -> effect.uses().contains(useId)))
                .forEach(control -> add(about, control));
        Population everyone = scenario.everyone();
        if (everyone != null && useId.equals(scenario.mainUse().id())) {
            everyone.claims().forEach(claim -> about.add(claim.id()));
        }
        return about;
    }

    private static void add(Set<String> about, Control control) {
        about.addAll(control.claims());
        control.turns().forEach(turn -> about.addAll(turn.claims()));
        control.prompts().forEach(prompt -> about.addAll(prompt.claims()));
    }

    private static void add(Set<String> about, Scenario scenario, Use use) {
        about.addAll(use.claims());
        about.addAll(use.ageClaims());
        use.windows().forEach(window -> about.addAll(window.claims()));
        use.windows()
                .stream()
                .map(UseWindow::told)
                .filter(Objects::nonNull)
                .forEach(told -> about.addAll(told.claims()));
        about.addAll(scenario.runs(use).claims());
        LateOptOut late = use.lateOptOut();
        if (late != null) {
            about.addAll(late.claims());
            about.addAll(late.disputed() == null ? List.of() : late.disputed().claims());
        }
    }
}
