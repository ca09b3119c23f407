package org.defaulton.ui.everyone;

import java.util.List;
import java.util.stream.Stream;
import org.defaulton.scenario.Population;
import org.defaulton.text.Messages;
import org.defaulton.whatif.PopulationCourse;
import org.defaulton.whatif.PopulationModel.Month;

/** Says how many members are in scope, since when, and what that rests on. */
final class ScopeWords {
    private static final Messages TEXTS = Messages.of(ScopeWords.class);
    private static final double MILLION = 1e6;

    private ScopeWords() {
    }

    static String of(PopulationCourse course, String country) {
        if (course.beliefs().homeOnly() && course.beliefs().population().members().alone(country).isEmpty()) {
            return TEXTS.text("in-scope.unknown", TEXTS.country(country));
        }
        List<String> turns = course.turns().stream().map(ScopeWords::turn).toList();
        return turns.isEmpty()
                ? TEXTS.text("in-scope.none")
                : TEXTS.text("in-scope", String.join("; ", turns));
    }

    private static String turn(Month month) {
        return month.inScope() == 0
                ? TEXTS.text("in-scope.nobody", together(month))
                : TEXTS.text("in-scope.turn", month.inScope() / MILLION, together(month));
    }

    /** Month and year stay on one line. */
    private static String together(Month month) {
        return MonthWords.named(month.month()).replace(' ', '\u00a0');
    }

    static List<String> claims(PopulationCourse course, String country) {
        Population population = course.beliefs().population();
        Population.Members members = population.members();
        if (course.beliefs().homeOnly()) {
            return members.alone(country).map(members::claimsOf).orElse(List.of());
        }
        return Stream.concat(members.totalClaims().stream(),
                members.countries().stream().flatMap(one -> members.claimsOf(one).stream())).distinct().toList();
    }
}
