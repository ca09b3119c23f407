package org.defaulton.population;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.defaulton.comparison.DefaultRule;
import org.defaulton.scenario.MemberPlace;
import org.defaulton.scenario.Population;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.scenario.UseWindow;

/**
 * How many members' items train the models, month by month, for each default: shares times members, country by country,
 * so that a billion members cost no more than a thousand. Pure.
 *
 * <p>Each month is evaluated on its first day, when training runs happen. A country is in scope while a window of the
 * use covers it. Members act as the {@link Population.AdoptionCurve} says, counted in first days of months with the
 * setting in place since they heard of it, or, if they must choose, since it appeared.
 */
public final class PopulationModel {
    /** A code that no country has and no region names. */
    private static final String ELSEWHERE = "ZZ";

    private final Scenario scenario;
    private final Use use;
    private final Population.AdoptionCurve adoption;
    private final LocalDate heard;

    /**
     * A model of one platform.
     *
     * @param use the use that trains
     * @param adoption how fast people act
     * @param heard the day on which people hear of the setting, if it exists by then
     */
    public PopulationModel(Scenario scenario, Use use, Population.AdoptionCurve adoption, LocalDate heard) {
        this.scenario = scenario;
        this.use = use;
        this.adoption = adoption;
        this.heard = heard;
    }

    /**
     * The members of one country, or of several that were counted together.
     *
     * @param country country code, or a reserved one for all other countries
     * @param with codes of the countries counted with it, where the same rules hold
     * @param count how many
     */
    public record CountryGroup(String country, List<String> with, long count) {
        public CountryGroup {
            with = List.copyOf(with);
        }

        /** The members of one country. */
        public CountryGroup(String country, long count) {
            this(country, List.of(), count);
        }

        /** All countries. */
        public Stream<String> countries() {
            return Stream.concat(Stream.of(country), with.stream());
        }
    }

    /**
     * One month.
     *
     * @param month the month, evaluated on its first day
     * @param inScope members whom the use would reach if nobody had a choice
     * @param training by default, how many of them are in
     */
    public record PopulationMonth(YearMonth month, long inScope, Map<DefaultRule, Estimate> training) {
        /** The share of the members in scope who are in, 0 to 1; 0 while there are none. */
        public Estimate share(DefaultRule rule) {
            return inScope == 0 ? Estimate.of(0) : of(rule).times(1.0 / inScope);
        }

        /** How many members are in. */
        public Estimate of(DefaultRule rule) {
            return Objects.requireNonNull(training.get(rule));
        }

        private PopulationMonth plus(PopulationMonth added) {
            Map<DefaultRule, Estimate> sum = new EnumMap<>(DefaultRule.class);
            training.forEach((rule, band) -> sum.put(rule, band.plus(added.of(rule))));
            return new PopulationMonth(month, inScope + added.inScope, sum);
        }
    }

    /** The members of every country that the population names, and those of all others together. */
    public static List<CountryGroup> everywhere(Population population) {
        return Stream.concat(
                population.members()
                        .countries()
                        .stream()
                        .map(country -> new CountryGroup(country.country(), country.with(), country.count())),
                Stream.of(new CountryGroup(ELSEWHERE, population.members().elsewhere()))).toList();
    }

    /** The members of one country; a thousand if they were never counted separately. */
    public static List<CountryGroup> only(Population population, String country) {
        return List.of(new CountryGroup(country,
                population.members().alone(country).map(Population.CountryCount::count).orElse(1000L)));
    }

    /** The month of the first day on which the use reaches anybody; the month of hearing if it always did. */
    public YearMonth begins() {
        return YearMonth.from(use.windows()
                .stream()
                .map(UseWindow::from)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(heard));
    }

    /**
     * Consecutive months.
     *
     * @param outcome who is in, by default
     * @param groups whose members are counted
     * @param first the first month
     * @param count how many months, at least 0
     */
    public List<PopulationMonth> months(PopulationOutcome outcome, List<CountryGroup> groups, YearMonth first,
            int count) {
        List<PopulationMonth> sum = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sum.add(new PopulationMonth(first.plusMonths(i), 0, training(outcome, new CountryStage(false, 0, 0), 0)));
        }
        for (CountryGroup group : groups) {
            List<CountryStage> stages = stages(group.country(), first, count);
            for (int i = 0; i < count; i++) {
                long members = stages.get(i).open() ? group.count() : 0;
                sum.set(i,
                        sum.get(i)
                                .plus(new PopulationMonth(first.plusMonths(i), members,
                                        training(outcome, stages.get(i), members))));
            }
        }
        return sum;
    }

    private Map<DefaultRule, Estimate> training(PopulationOutcome outcome, CountryStage stage, long members) {
        Map<DefaultRule, Estimate> training = new EnumMap<>(DefaultRule.class);
        for (DefaultRule rule : DefaultRule.values()) {
            training.put(rule, outcome.after(rule, adoption.share(stage.acting(rule))).times((double) members));
        }
        return training;
    }

    /**
     * A country's progress in a month.
     *
     * @param open whether the use reaches it on the first day
     * @param heard first days of a month with the setting there, after its members heard of it
     * @param asked the same after the setting came there
     */
    record CountryStage(boolean open, int heard, int asked) {
        /** First days on which members could act. */
        int acting(DefaultRule rule) {
            return rule.asks() ? asked : heard;
        }
    }

    /** A country's progress in each month. */
    List<CountryStage> stages(String country, YearMonth first, int count) {
        List<UseWindow> windows = use.windows()
                .stream()
                .filter(window -> scenario.covers(window, MemberPlace.of(country)))
                .toList();
        LocalDate there = windows.stream().map(this::known).min(Comparator.naturalOrder()).orElse(LocalDate.MAX);
        LocalDate knowing = there.isBefore(heard) ? heard : there;
        List<CountryStage> stages = new ArrayList<>();
        CountryStage stage = new CountryStage(false, 0, 0);
        for (YearMonth month = earlier(first, there); stages.size() < count; month = month.plusMonths(1)) {
            LocalDate day = month.atDay(1);
            boolean open = windows.stream().anyMatch(window -> window.covers(day));
            stage = new CountryStage(open, stage.heard() + (open && day.isAfter(knowing) ? 1 : 0),
                    stage.asked() + (open && day.isAfter(there) ? 1 : 0));
            if (!month.isBefore(first)) {
                stages.add(stage);
            }
        }
        return stages;
    }

    private static YearMonth earlier(YearMonth first, LocalDate there) {
        return there.isBefore(first.atDay(1)) ? YearMonth.from(there) : first;
    }

    /** If the use always reached a country, people have been able to act since they heard of it. */
    private LocalDate known(UseWindow window) {
        return window.from() == null ? heard : window.from();
    }
}
