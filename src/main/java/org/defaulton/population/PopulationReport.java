package org.defaulton.population;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.defaulton.comparison.DefaultRule;
import org.defaulton.population.PopulationModel.CountryGroup;
import org.defaulton.population.PopulationModel.PopulationMonth;
import org.defaulton.scenario.Population;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;

/**
 * What the model says under one set of assumptions: everything that views, tables and files show of it.
 *
 * @param assumptions what is taken to be true of the members
 * @param rule the scenario's own default
 * @param shares what is known of the shares
 * @param outcome who is in, by default
 * @param groups the members in scope, by country
 * @param months from the month in which the use begins to a year after the day shown, at least two years
 */
public record PopulationReport(PopulationAssumptions assumptions, DefaultRule rule, PopulationShares shares,
        PopulationOutcome outcome, List<CountryGroup> groups, List<PopulationMonth> months) {
    private static final int LEAST_MONTHS = 24;
    /** More than is ever shown: the timeline ends earlier. */
    private static final int MOST_MONTHS = 240;

    public PopulationReport {
        groups = List.copyOf(groups);
        months = List.copyOf(months);
    }

    /**
     * The course.
     *
     * @param use the use that trains
     * @param country code of the member's country, which counts alone where the assumptions say so
     */
    public static PopulationReport of(Scenario scenario, Use use, PopulationAssumptions assumptions, String country) {
        Population population = assumptions.population();
        PopulationModel model = new PopulationModel(scenario, use, population.adoption(), assumptions.heard());
        List<CountryGroup> groups = assumptions.homeOnly()
                ? PopulationModel.only(population, country)
                : PopulationModel.everywhere(population);
        YearMonth first = model.begins();
        long wanted = ChronoUnit.MONTHS.between(first, YearMonth.from(assumptions.day()).plusYears(1)) + 1;
        int count = Math.clamp(wanted, LEAST_MONTHS, MOST_MONTHS);
        PopulationShares shares = assumptions.shares();
        PopulationOutcome outcome = PopulationOutcome.of(shares);
        return new PopulationReport(assumptions, DefaultRule.of(scenario), shares, outcome, groups,
                model.months(outcome, groups, first, count));
    }

    /** Which shares cause the uncertainty of the scenario's own default, or of "on" if members must choose. */
    public TornadoAnalysis tornado() {
        return TornadoAnalysis.of(shares, rule.asks() ? DefaultRule.ON : rule);
    }

    /** The months in which the number of members in scope changes, and the first month with any. */
    public List<PopulationMonth> turns() {
        List<PopulationMonth> turns = new ArrayList<>();
        long before = 0;
        for (PopulationMonth month : months) {
            if (month.inScope() != before) {
                turns.add(month);
            }
            before = month.inScope();
        }
        return turns;
    }
}
