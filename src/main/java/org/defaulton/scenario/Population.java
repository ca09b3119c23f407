package org.defaulton.scenario;

import java.time.LocalDate;
import java.util.List;

/**
 * How all members of a platform might deal with a default: what a model of them is made of.
 *
 * @param id stable id, such as "linkedin"; also the name of its file
 * @param name whose members these are
 * @param sources the studies and texts that the claims rest on
 * @param claims every finding and every assumption of the model
 * @param members how many there are, and where
 * @param notices how people hear of the setting, and how many of them notice
 * @param prefersOff of those who noticed, how many would rather not
 * @param prefersOn of those who noticed, how many want it
 * @param completes how people say no or yes, and how many of those who want to get it done
 * @param adoption how fast people act
 * @param assumptions ids of the claims that are named beside the chart
 */
public record Population(String id, String name, List<Source> sources, List<Claim> claims, Members members,
        Ways notices,
        Parameter prefersOff, Parameter prefersOn, Ways completes, Adoption adoption, List<String> assumptions) {
    public Population {
        sources = Lists.copyOrEmpty(sources);
        claims = Lists.copyOrEmpty(claims);
        assumptions = Lists.copyOrEmpty(assumptions);
    }

    /**
     * How many members there are, and where.
     *
     * @param total all of them; at least the sum of the countries
     * @param totalClaims ids of the claims behind the total
     * @param claims ids of the claims behind the countries that name none
     * @param countries members by country
     */
    public record Members(long total, List<String> totalClaims, List<String> claims, List<Country> countries) {
        public Members {
            totalClaims = Lists.copyOrEmpty(totalClaims);
            claims = Lists.copyOrEmpty(claims);
            countries = Lists.copyOrEmpty(countries);
        }

        /** Those who live in no country that is named. */
        public long elsewhere() {
            return total - countries.stream().mapToLong(Country::count).sum();
        }

        /** Ids of the claims behind the members of a country. */
        public List<String> claimsOf(Country country) {
            return country.claims().isEmpty() ? claims : country.claims();
        }
    }

    /**
     * The members of one country.
     *
     * @param country country code, ISO 3166-1 alpha-2
     * @param count how many
     * @param claims ids of the claims behind this count; empty where it is chosen like the others
     */
    public record Country(String country, long count, List<String> claims) {
        public Country {
            claims = Lists.copyOrEmpty(claims);
        }
    }

    /**
     * Several ways, one of which counts at a time.
     *
     * @param usual id of the way that counts at first
     * @param parameters the ways, in the order shown
     */
    public record Ways(String usual, List<Parameter> parameters) {
        public Ways {
            parameters = Lists.copyOrEmpty(parameters);
        }

        /** The way with the id; the usual one where there is none. */
        public Parameter way(String wanted) {
            return parameters.stream().filter(way -> way.id().equals(wanted)).findFirst()
                    .orElseGet(() -> parameters.stream().filter(way -> way.id().equals(usual)).findFirst()
                            .orElse(parameters.getFirst()));
        }
    }

    /**
     * A share of people, with a range.
     *
     * @param id stable id
     * @param name a short label
     * @param low the low end, in per cent, 0 to 100
     * @param base the most likely value, in per cent, from low to high
     * @param high the high end, in per cent, 0 to 100
     * @param study the study or how the value was set, in a few words
     * @param claims ids of the claims behind the value
     */
    public record Parameter(String id, String name, double low, double base, double high, String study,
            List<String> claims) {
        public Parameter {
            claims = Lists.copyOrEmpty(claims);
        }
    }

    /**
     * How fast people act.
     *
     * @param heard the day on which people hear of the setting, where it is there by then
     * @param byMonth of those who act, how many have done so on the first day of the month of hearing, of the next
     *     month, and so on; in per cent, never falling, 100 at the end
     * @param claims ids of the claims that it rests on
     */
    public record Adoption(LocalDate heard, List<Integer> byMonth, List<String> claims) {
        public Adoption {
            byMonth = Lists.copyOrEmpty(byMonth);
            claims = Lists.copyOrEmpty(claims);
        }

        /** Of those who act, the share that has done so after so many first days of a month, 0 to 1. */
        public double share(int firstDays) {
            return byMonth.get(Math.min(firstDays, byMonth.size() - 1)) / 100.0;
        }
    }
}
