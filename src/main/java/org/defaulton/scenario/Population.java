package org.defaulton.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How all members of a platform might deal with a default: what a model of them is made of.
 *
 * @param id stable id, such as "linkedin"; also the name of its file
 * @param name whose members these are
 * @param sources the studies and texts that the claims rest on
 * @param claims every finding and every assumption of the model
 * @param members how many there are, and where
 * @param notices how people hear of the setting, and how many of them notice
 * @param prefersOff how many would rather not
 * @param prefersOn how many say that they want it
 * @param accepts how many accept at a prompt that asks them
 * @param completes how people say no or yes, and how many get that done
 * @param dependence how much noticing, objecting and getting it done go together: 100 times a correlation
 * @param calibration what was measured in other opt-outs
 * @param adoption how fast people act
 * @param assumptions ids of the claims that are named beside the chart
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
     * @param claims ids of the claims behind the countries that name none
     * @param countries members by country
     */
    public record MemberCounts(long total, List<String> totalClaims, List<String> claims,
            List<CountryCount> countries) {
        public MemberCounts {
            totalClaims = OmittedKeys.copyOrEmpty(totalClaims);
            claims = OmittedKeys.copyOrEmpty(claims);
            countries = OmittedKeys.copyOrEmpty(countries);
        }

        /** Those who live in no country that is named. */
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
     * @param name what all of them are called together; null for a country alone
     * @param count how many
     * @param claims ids of the claims behind this count; empty where it is chosen like the others
     */
    public record CountryCount(String country, List<String> with, @Nullable String name, long count,
            List<String> claims) {
        public CountryCount {
            with = OmittedKeys.copyOrEmpty(with);
            claims = OmittedKeys.copyOrEmpty(claims);
        }
    }

    /**
     * How people hear of the setting: several ways, one of which counts at a time.
     *
     * @param usual the way in which they really heard of it, by the day from which on; in the order of the days
     * @param parameters the ways, in the order shown
     */
    public record NoticeWays(List<NoticePeriod> usual, List<ShareParameter> parameters) {
        public NoticeWays {
            usual = OmittedKeys.copyOrEmpty(usual);
            parameters = OmittedKeys.copyOrEmpty(parameters);
        }

        /** The way with the id; where there is none, the one in which people really heard of it by that day. */
        public ShareParameter way(String wanted, LocalDate day) {
            NoticePeriod now = usual.stream()
                    .filter(period -> !period.from().isAfter(day))
                    .reduce((_, later) -> later)
                    .orElse(usual.getFirst());
            return find(parameters, wanted).orElseGet(() -> find(parameters, now.way()).orElse(parameters.getFirst()));
        }

        /** The day on which people hear of it in that way, where the setting is there by then. */
        public LocalDate heard(ShareParameter way) {
            return periodOf(way).orElse(usual.getFirst()).from();
        }

        /** Ids of the claims behind the way and behind its being the usual one. */
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
     * A time in which people hear of the setting in one way.
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

        /** The way with the id; the usual one where there is none. */
        public ShareParameter way(String wanted) {
            return find(parameters, wanted).orElseGet(() -> find(parameters, usual).orElse(parameters.getFirst()));
        }
    }

    /**
     * A share of people, which nobody knows for sure. One of beta, between and calibrated says how sure one is.
     *
     * @param id stable id
     * @param name a short label
     * @param beta people who were counted; null where nobody counted the right ones
     * @param between where it lies in 95 of 100 cases; null unless that is set
     * @param calibrated whether it is worked out backward from the studies of the calibration
     * @param study the study or how the value was set, in a few words
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
     * A range that holds the value in 95 of 100 cases.
     *
     * @param low in percent, above 0
     * @param high in percent, above low and below 100
     */
    public record ShareRange(double low, double high) {}

    /**
     * What was measured in other opt-outs.
     *
     * @param factor by how much the odds of one opt-out lie above or below the typical one at most, in 95 of 100 cases;
     *     above 1
     * @param studies the opt-outs, at least two
     * @param claims ids of the claims behind the whole
     */
    public record OptOutCalibration(double factor, List<OptOutStudy> studies, List<String> claims) {
        public OptOutCalibration {
            studies = OmittedKeys.copyOrEmpty(studies);
            claims = OmittedKeys.copyOrEmpty(claims);
        }
    }

    /**
     * One opt-out that was measured.
     *
     * @param id stable id
     * @param name a short label
     * @param heard id of the way in which its people heard of it
     * @param share of all its people, how many newly opted out, in percent
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
     * @param byMonth of those who act, how many have done so on the first day of the month of hearing, of the next
     *     month, and so on; in percent, never falling, 100 at the end
     * @param claims ids of the claims that it rests on
     */
    public record AdoptionCurve(List<Integer> byMonth, List<String> claims) {
        public AdoptionCurve {
            byMonth = OmittedKeys.copyOrEmpty(byMonth);
            claims = OmittedKeys.copyOrEmpty(claims);
        }

        /** Of those who act, the share that has done so after so many first days of a month, 0 to 1. */
        public double share(int firstDays) {
            return byMonth.get(Math.min(firstDays, byMonth.size() - 1)) / 100.0;
        }
    }

    private static Optional<ShareParameter> find(List<ShareParameter> ways, String wanted) {
        return ways.stream().filter(way -> way.id().equals(wanted)).findFirst();
    }
}
