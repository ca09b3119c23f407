package org.defaulton.whatif;

/**
 * How members deal with a default, in shares from 0 to 1, and who is in once all who act have acted.
 *
 * <p>With the switch on, {@code 1 - notices * prefersOff * completes} of the members are in; with the switch off,
 * {@code notices * prefersOn * completes}; where they must choose, {@code prefersOn}. These are the model's own
 * formulas, assumed; the shares come from studies that the population file names.
 *
 * @param notices share of members who hear of the setting
 * @param prefersOff of these, the share who would rather be out
 * @param prefersOn of these, the share who want to be in
 * @param completes of those who want something else than the default, the share who get it done
 */
public record PopulationShares(Band notices, Band prefersOff, Band prefersOn, Band completes) {
    /** Nobody wants both: who would rather be out is counted first. */
    public PopulationShares {
        double most = 1 - prefersOff.base();
        prefersOn = prefersOn.map(share -> Math.min(share, most));
    }

    /** The share of all members who are in, once all who act have acted. */
    public Band settled(DefaultRule rule) {
        return after(rule, 1);
    }

    /**
     * The share of all members who are in.
     *
     * @param acted of those who act at some time, the share who have, 0 to 1
     */
    public Band after(DefaultRule rule, double acted) {
        return switch (rule) {
            case ON -> notices.times(prefersOff).times(completes).times(acted).rest();
            case ASK -> asked().times(acted);
            case OFF -> notices.times(prefersOn).times(completes).times(acted);
        };
    }

    /** The undecided stay out, but at the high end, which counts everybody who does not say no. */
    private Band asked() {
        return new Band(prefersOn.low(), prefersOn.base(), 1 - prefersOff.base());
    }
}
