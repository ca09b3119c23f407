package org.defaulton.export;

import static org.defaulton.export.CsvTable.column;

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
import org.jspecify.annotations.Nullable;

/**
 * The model of all members as CSV: one record for each default in each month (part {@code month}, in members), for each
 * share that is varied alone (part {@code tornado}, in members of 1,000), and for each study predicted from the others
 * (part {@code held-out}, in percent of its people).
 */
public final class PopulationCsv {
    private static final CsvTable<PopulationRecord> TABLE = new CsvTable<>(
            List.of(column("scenario", row -> row.question().scenario()),
                    column("countries", row -> row.question().countries()),
                    column("taken", row -> row.question().taken()), column("part", PopulationRecord::part),
                    column("name", PopulationRecord::name), column("default", PopulationRecord::rule),
                    column("membersInScope", PopulationRecord::inScope), column("low95", row -> row.range().low()),
                    column("median", row -> row.range().median()), column("high95", row -> row.range().high()),
                    column("measured", PopulationRecord::measured), column("note", _ -> MadeUpNote.everyone())));

    /** The columns that all records of a file share. */
    private record PopulationQuestion(String scenario, String countries, String taken) {}

    private record PopulationRecord(PopulationQuestion question, String part, String name, @Nullable String rule,
            @Nullable Long inScope, Estimate range, @Nullable Object measured) {}

    private PopulationCsv() {
    }

    /**
     * The content of the file.
     *
     * @param course the results of the model; members can be fractions because shares are
     */
    public static String text(Scenario scenario, PopulationReport course) {
        String countries = course.groups().stream().flatMap(CountryGroup::countries).collect(Collectors.joining(" "));
        PopulationQuestion question = new PopulationQuestion(scenario.id(), countries, taken(course.assumptions()));
        Stream<PopulationRecord> months = course.months()
                .stream()
                .flatMap(month -> Arrays.stream(DefaultRule.values()).map(rule -> month(question, month, rule)));
        Stream<PopulationRecord> bars = course.tornado().bars().stream().map(bar -> bar(question, course, bar));
        Stream<PopulationRecord> studies = new PopulationCalibration(course.assumptions().population()).predictions()
                .stream()
                .map(prediction -> heldOut(question, prediction));
        return TABLE.text(Stream.of(months, bars, studies).flatMap(part -> part));
    }

    private static PopulationRecord month(PopulationQuestion question, PopulationMonth month, DefaultRule rule) {
        return new PopulationRecord(question, "month", month.month().toString(), CsvTable.name(rule), month.inScope(),
                month.of(rule), null);
    }

    /** The low end is the result for the share's own low end, whether it is less or more. */
    private static PopulationRecord bar(PopulationQuestion question, PopulationReport course,
            TornadoAnalysis.TornadoRange bar) {
        TornadoAnalysis tornado = course.tornado();
        return new PopulationRecord(question, "tornado", course.assumptions().parameter(bar.share()).id(),
                CsvTable.name(tornado.rule()), null,
                new Estimate(1000 * bar.atLow(), 1000 * tornado.middle(), 1000 * bar.atHigh()), null);
    }

    private static PopulationRecord heldOut(PopulationQuestion question, StudyPrediction prediction) {
        return new PopulationRecord(question, "held-out", prediction.study().id(), null, null,
                prediction.predicted().times(100), prediction.study().share());
    }

    /** The assumed shares in percent: the user's value or else the median of the studies. */
    private static String taken(PopulationAssumptions assumptions) {
        return Stream.of(ShareKind.values())
                .map(share -> String.format(Locale.ROOT, "%s=%.2f", assumptions.parameter(share).id(),
                        100 * assumptions.byHand(share).orElseGet(() -> assumptions.studied(share).median())))
                .collect(Collectors.joining(" "));
    }
}
