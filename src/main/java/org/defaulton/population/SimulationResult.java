package org.defaulton.population;

import java.util.List;
import org.defaulton.comparison.DefaultRule;

/**
 * The counts of a simulation of individual members.
 *
 * @param members how many were simulated
 * @param seed the seed of the random numbers; the same seed gives the same counts
 * @param tallies the counts, by the index of the group
 */
public record SimulationResult(long members, long seed, List<GroupTally> tallies) {
    public SimulationResult {
        tallies = List.copyOf(tallies);
    }

    /**
     * The simulated members of one group.
     *
     * @param members how many
     * @param leaving how many switch it off, by the first day on which they have done so
     * @param joining how many switch it on where it is off, likewise
     * @param agreeing how many say yes where they are asked and do as they say, likewise
     * @param accepting how many say yes where they are asked and do as others did at prompts, likewise
     */
    public record GroupTally(long members, List<Long> leaving, List<Long> joining, List<Long> agreeing,
            List<Long> accepting) {
        /** How many are in after a number of first days of months. */
        long in(DefaultRule rule, int firstDays) {
            return switch (rule) {
                case ON -> members - sum(leaving, firstDays);
                case ASK -> sum(agreeing, firstDays);
                case PROMPT -> sum(accepting, firstDays);
                case OFF -> sum(joining, firstDays);
            };
        }

        private static long sum(List<Long> counts, int firstDays) {
            return counts.stream().limit(firstDays + 1L).mapToLong(Long::longValue).sum();
        }
    }

    /**
     * A count and what the formula expects.
     *
     * @param counted members who are in
     * @param expected the formula's number of them, at the medians of all shares
     * @param error one standard error of the count: the square root of n p (1 - p), the binomial's
     */
    public record ExpectedCount(long counted, double expected, double error) {
        static ExpectedCount of(long counted, double share, long members) {
            return new ExpectedCount(counted, share * members, Math.sqrt(members * share * (1 - share)));
        }

        /** How many standard errors the count is off; 0 if it cannot differ and does not. */
        public double errorsOff() {
            double off = Math.abs(counted - expected);
            return off == 0 ? 0 : off / error;
        }
    }

    /** Who is in once all who act have acted. */
    public ExpectedCount settled(DefaultRule rule, PopulationShares.ShareValues shares) {
        long counted = tallies.stream().mapToLong(tally -> tally.in(rule, Integer.MAX_VALUE - 1)).sum();
        return ExpectedCount.of(counted, shares.settled(rule), members);
    }
}
