package org.defaulton.export;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulton.scenario.Population;
import org.defaulton.scenario.Population.Parameter;
import org.defaulton.scenario.Scenario;
import org.defaulton.story.MadeUp;
import org.defaulton.whatif.Band;
import org.defaulton.whatif.DefaultRule;
import org.defaulton.whatif.PopulationBeliefs;
import org.defaulton.whatif.PopulationCourse;
import org.defaulton.whatif.PopulationModel.Group;
import org.defaulton.whatif.PopulationModel.Month;

/** The model of all members as CSV (RFC 4180): a header and one record for each default in each month. */
public final class PopulationCsv {
    private static final List<String> HEADER = List.of("scenario", "countries", "taken", "month", "default",
            "membersInScope", "trainingLow", "trainingLikely", "trainingHigh");

    private PopulationCsv() {
    }

    /**
     * The records, with CRLF at the end of each.
     *
     * @param course what the model says; members are fractions of persons where shares are
     */
    public static String text(Scenario scenario, PopulationCourse course) {
        String countries = course.groups().stream().map(Group::country).collect(Collectors.joining(" "));
        String taken = taken(course.beliefs());
        return Csv.text(HEADER, course.months().stream().flatMap(month -> Arrays.stream(DefaultRule.values())
                .map(rule -> values(List.of(scenario.id(), countries, taken), month, rule))), MadeUp.everyone());
    }

    private static List<?> values(List<?> question, Month month, DefaultRule rule) {
        Band in = month.of(rule);
        return Stream.concat(question.stream(), Stream.of(month.month(), Csv.name(rule), month.inScope(), in.low(),
                in.base(), in.high())).toList();
    }

    /** What is taken to be true, in per cent: what somebody set, else the study's value. */
    private static String taken(PopulationBeliefs beliefs) {
        Population population = beliefs.population();
        return Stream.<Parameter>of(beliefs.notices(), population.prefersOff(), population.prefersOn(),
                beliefs.completes()).map(parameter -> "%s=%s".formatted(parameter.id(), beliefs.value(parameter)))
                .collect(Collectors.joining(" "));
    }
}
