package org.defaulton.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulton.comparison.DefaultRule;
import org.defaulton.population.Estimate;
import org.defaulton.population.PopulationAssumptions;
import org.defaulton.population.PopulationCalibration;
import org.defaulton.population.PopulationCalibration.StudyPrediction;
import org.defaulton.population.PopulationModel.CountryGroup;
import org.defaulton.population.PopulationModel.PopulationMonth;
import org.defaulton.population.PopulationReport;
import org.defaulton.population.ShareKind;
import org.defaulton.population.TornadoAnalysis;
import org.defaulton.scenario.Scenario;
import org.defaulton.story.MadeUpNote;

/**
 * The model of all members as CSV (RFC 4180): a header and one record for each default in each month (part {@code
 * month}, in members), for each share that is moved alone (part {@code tornado}, in members of 1,000) and for each study
 * that is predicted from the others (part {@code held-out}, in percent of its people).
 */
public final class PopulationCsv {
    private static final List<String> HEADER = List.of("scenario", "countries", "taken", "part", "name", "default",
            "membersInScope", "low95", "median", "high95", "measured");

    private PopulationCsv() {
    }

    /**
     * The records, with CRLF at the end of each.
     *
     * @param course what the model says; members are fractions of persons where shares are
     */
    public static String text(Scenario scenario, PopulationReport course) {
        String countries = course.groups().stream().flatMap(CountryGroup::countries).collect(Collectors.joining(" "));
        List<String> question = List.of(scenario.id(), countries, taken(course.beliefs()));
        Stream<List<?>> months = course.months()
                .stream()
                .flatMap(month -> Arrays.stream(DefaultRule.values()).map(rule -> month(month, rule)));
        Stream<List<?>> bars = course.tornado().bars().stream().map(bar -> bar(course, bar));
        Stream<List<?>> studies = new PopulationCalibration(course.beliefs().population()).predictions()
                .stream()
                .map(PopulationCsv::heldOut);
        return CsvFormat.text(HEADER,
                Stream.of(months, bars, studies).flatMap(part -> part).map(values -> together(question, values)),
                MadeUpNote.everyone());
    }

    private static List<?> together(List<String> question, List<?> values) {
        List<Object> record = new ArrayList<>(question);
        record.addAll(values);
        return record;
    }

    private static List<?> month(PopulationMonth month, DefaultRule rule) {
        Estimate in = month.of(rule);
        return List.of("month", month.month(), CsvFormat.name(rule), month.inScope(), in.low(), in.median(), in.high(),
                "");
    }

    /** The low end is what the share's own low end leads to, be it less or more. */
    private static List<?> bar(PopulationReport course, TornadoAnalysis.TornadoRange bar) {
        TornadoAnalysis tornado = course.tornado();
        return List.of("tornado", course.beliefs().parameter(bar.share()).id(), CsvFormat.name(tornado.rule()), "",
                1000 * bar.atLow(), 1000 * tornado.middle(), 1000 * bar.atHigh(), "");
    }

    private static List<?> heldOut(StudyPrediction prediction) {
        Estimate percent = prediction.predicted().times(100);
        return List.of("held-out", prediction.study().id(), "", "", percent.low(), percent.median(), percent.high(),
                prediction.study().share());
    }

    /** What is taken to be true, in percent: what somebody set, else the median of what studies say. */
    private static String taken(PopulationAssumptions beliefs) {
        return Stream.of(ShareKind.values())
                .map(share -> String.format(Locale.ROOT, "%s=%.2f", beliefs.parameter(share).id(),
                        100 * beliefs.byHand(share).orElseGet(() -> beliefs.studied(share).median())))
                .collect(Collectors.joining(" "));
    }
}
