package org.defaulton.ui.everyone;

import java.util.List;
import java.util.stream.Stream;
import org.defaulton.population.PopulationModel.PopulationMonth;
import org.defaulton.population.PopulationReport;
import org.defaulton.scenario.Population;
import org.defaulton.text.Language;
import org.defaulton.text.Messages;

/** Says how many members are in scope, and since when, with the evidence for it. */
final class ScopeTexts {
    private static final Messages TEXTS = Messages.of(ScopeTexts.class);
    private static final double MILLION = 1e6;

    private ScopeTexts() {
    }

    static String of(PopulationReport course, String country) {
        if (course.assumptions().homeOnly() && course.assumptions().population().members().alone(country).isEmpty()) {
            return TEXTS.text("in-scope.unknown", TEXTS.country(country));
        }
        List<String> turns = course.turns().stream().map(ScopeTexts::turn).toList();
        return turns.isEmpty() ? TEXTS.text("in-scope.none") : TEXTS.text("in-scope", Language.current().series(turns));
    }

    private static String turn(PopulationMonth month) {
        return month.inScope() == 0
                ? TEXTS.text("in-scope.nobody", together(month))
                : TEXTS.text("in-scope.turn", month.inScope() / MILLION, together(month));
    }

    /** Keeps month and year on one line. */
    private static String together(PopulationMonth month) {
        return MonthTexts.named(month.month()).replace(' ', '\u00a0');
    }

    static List<String> claims(PopulationReport course, String country) {
        Population population = course.assumptions().population();
        Population.MemberCounts members = population.members();
        if (course.assumptions().homeOnly()) {
            return members.alone(country).map(members::claimsOf).orElse(List.of());
        }
        return Stream
                .concat(members.totalClaims().stream(),
                        members.countries().stream().flatMap(group -> members.claimsOf(group).stream()))
                .distinct()
                .toList();
    }
}
