package org.defaulton.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The assumptions of a model of how all members of a platform might deal with a default.
 *
 * @param id stable id, such as "my-platform"; also the name of its file
 * @param name whose members these are
 * @param sources the studies and texts behind the claims
 * @param claims every finding and every assumption of the model
 * @param members how many there are, and where
 * @param notices how people hear of the setting, and how many of them notice
 * @param prefersOff how many would rather opt out
 * @param prefersOn how many say that they want it
 * @param accepts how many accept when a prompt asks them
 * @param completes how people opt out or in, and how many complete that
 * @param dependence how strongly noticing, objecting and completing go together: 100 times a correlation
 * @param calibration measurements of other opt-outs
 * @param adoption how fast people act
 * @param assumptions ids of the claims listed beside the chart
 */
public record Population(String id, String name, List<Source> sources, List<Claim> claims, MemberCounts members,
        NoticeWays notices, ShareParameter prefersOff, ShareParameter prefersOn, ShareParameter accepts,
        ParameterWays completes, ShareParameter dependence, OptOutCalibration calibration, AdoptionCurve adoption,
        List<String> assumptions) {
    public Population {
        sources = OmittedKeys.copyOrEmpty(sources);
        claims = OmittedKeys.copyOrEmpty(claims);
        assumptions = OmittedKeys.copyOrEmpty(assumptions);
    }

    /**
     * How many members there are, and where.
     *
     * @param total all of them; at least the sum of the countries
     * @param totalClaims ids of the claims behind the total
     * @param claims ids of the claims behind the countries that have none of their own
     * @param countries members by country
     */
    public record MemberCounts(long total, List<String> totalClaims, List<String> claims,
            List<CountryCount> countries) {
        public MemberCounts {
            totalClaims = OmittedKeys.copyOrEmpty(totalClaims);
            claims = OmittedKeys.copyOrEmpty(claims);
            countries = OmittedKeys.copyOrEmpty(countries);
        }

        /** Members who live in none of the listed countries. */
        public long elsewhere() {
            return total - countries.stream().mapToLong(CountryCount::count).sum();
        }

        /** Ids of the claims behind the members of a country. */
        public List<String> claimsOf(CountryCount country) {
            return country.claims().isEmpty() ? claims : country.claims();
        }

        /** The country, if its members were counted alone. */
        public Optional<CountryCount> alone(String country) {
            return countries.stream()
                    .filter(count -> count.country().equals(country) && count.with().isEmpty())
                    .findFirst();
        }
    }

    /**
     * The members of one country, or of several that were counted together and have the same rules.
     *
     * @param country country code, ISO 3166-1 alpha-2
     * @param with codes of the countries counted with it; empty for none
     * @param name the name for all of them together; null for a country alone
     * @param count how many
     * @param claims ids of the claims behind this count; empty if those of {@link MemberCounts} support it
     */
    public record CountryCount(String country, List<String> with, @Nullable String name, long count,
            List<String> claims) {
        public CountryCount {
            with = OmittedKeys.copyOrEmpty(with);
            claims = OmittedKeys.copyOrEmpty(claims);
        }
    }

    /**
     * How people hear of the setting: in several ways, one of which counts at a time.
     *
     * @param usual the way in which people really heard of it, from each day on, in the order of the days
     * @param parameters the ways, in the order shown
     */
    public record NoticeWays(List<NoticePeriod> usual, List<ShareParameter> parameters) {
        public NoticeWays {
            usual = OmittedKeys.copyOrEmpty(usual);
            parameters = OmittedKeys.copyOrEmpty(parameters);
        }

        /** The way with the id; if there is none, the way in which people had really heard of it by that day. */
        public ShareParameter way(String wanted, LocalDate day) {
            NoticePeriod now = usual.stream()
                    .filter(period -> !period.from().isAfter(day))
                    .reduce((_, later) -> later)
                    .orElse(usual.getFirst());
            return find(parameters, wanted).orElseGet(() -> find(parameters, now.way()).orElse(parameters.getFirst()));
        }

        /** The day on which people hear of it in that way, if the setting exists by then. */
        public LocalDate heard(ShareParameter way) {
            return periodOf(way).orElse(usual.getFirst()).from();
        }

        /** Ids of the claims behind the way itself and behind treating it as the usual one. */
        public List<String> claimsOf(ShareParameter way) {
            return Stream
                    .concat(way.claims().stream(), periodOf(way).stream().flatMap(period -> period.claims().stream()))
                    .distinct()
                    .toList();
        }

        private Optional<NoticePeriod> periodOf(ShareParameter way) {
            return usual.stream().filter(period -> period.way().equals(way.id())).findFirst();
        }
    }

    /**
     * A period in which people hear of the setting in one way.
     *
     * @param way id of the way
     * @param from the first day
     * @param claims ids of the claims behind it
     */
    public record NoticePeriod(String way, LocalDate from, List<String> claims) {
        public NoticePeriod {
            claims = OmittedKeys.copyOrEmpty(claims);
        }
    }

    /**
     * Several ways, one of which counts at a time.
     *
     * @param usual id of the way that counts at first
     * @param parameters the ways, in the order shown
     */
    public record ParameterWays(String usual, List<ShareParameter> parameters) {
        public ParameterWays {
            parameters = OmittedKeys.copyOrEmpty(parameters);
        }

        /** The way with the id; the usual one if there is none. */
        public ShareParameter way(String wanted) {
            return find(parameters, wanted).orElseGet(() -> find(parameters, usual).orElse(parameters.getFirst()));
        }
    }

    /**
     * An uncertain share of people. Exactly one of beta, between and calibrated says how uncertain it is.
     *
     * @param id stable id
     * @param name a short label
     * @param beta the people who were counted; null if there was no suitable count
     * @param between its range in 95 of 100 cases; null if not given
     * @param calibrated whether it is derived from the studies of the calibration
     * @param study the study, or how the value was set, in a few words
     * @param claims ids of the claims behind the value
     */
    public record ShareParameter(String id, String name, @Nullable CountedPeople beta, @Nullable ShareRange between,
            boolean calibrated, String study, List<String> claims) {
        public ShareParameter {
            claims = OmittedKeys.copyOrEmpty(claims);
        }
    }

    /**
     * People who were counted.
     *
     * @param successes who said or did it, from 0 to n
     * @param n how many were asked or watched, from 1
     */
    public record CountedPeople(int successes, int n) {}

    /**
     * A range that contains the value in 95 of 100 cases.
     *
     * @param low in percent, above 0
     * @param high in percent, above low and below 100
     */
    public record ShareRange(double low, double high) {}

    /**
     * Measurements of other opt-outs.
     *
     * @param factor the factor by which the odds of an opt-out differ from the typical one at most, in 95 of 100 cases;
     * above 1
     * @param studies the opt-outs, at least two
     * @param claims ids of the claims behind the calibration
     */
    public record OptOutCalibration(double factor, List<OptOutStudy> studies, List<String> claims) {
        public OptOutCalibration {
            studies = OmittedKeys.copyOrEmpty(studies);
            claims = OmittedKeys.copyOrEmpty(claims);
        }
    }

    /**
     * One measured opt-out.
     *
     * @param id stable id
     * @param name a short label
     * @param heard id of the way in which its people heard of it
     * @param share percentage of all its people who newly opted out
     * @param claims ids of the claims behind the share
     */
    public record OptOutStudy(String id, String name, String heard, double share, List<String> claims) {
        public OptOutStudy {
            claims = OmittedKeys.copyOrEmpty(claims);
        }
    }

    /**
     * How fast people act.
     *
     * @param byMonth of those who act, the cumulative percentage on the first day of the month of hearing, of the next
     * month, and so on; never falling, 100 at the end
     * @param claims ids of the claims that support it
     */
    public record AdoptionCurve(List<Integer> byMonth, List<String> claims) {
        public AdoptionCurve {
            byMonth = OmittedKeys.copyOrEmpty(byMonth);
            claims = OmittedKeys.copyOrEmpty(claims);
        }

        /** Of those who act, the share that has done so after this many first days of a month, 0 to 1. */
        public double share(int firstDays) {
            return byMonth.get(Math.min(firstDays, byMonth.size() - 1)) / 100.0;
        }
    }

    private static Optional<ShareParameter> find(List<ShareParameter> ways, String wanted) {
        return ways.stream().filter(way -> way.id().equals(wanted)).findFirst();
    }
}
