package org.defaulton.session;

import java.util.List;

/**
 * What is compared, and which of it the flow shows.
 *
 * @param own the columns that somebody added, oldest first
 * @param country of the column of another country; empty for the one that differs most
 * @param objection id of the objection control in the column with an objection; empty for the one that says most
 * @param outcome of that objection: "granted", "partly-granted" or "refused"
 * @param under id of the column that the flow shows as an outline
 * @param over id of the column that the flow shows in full
 * @param drawn what the flow shows
 */
public record Compared(List<OwnColumn> own, String country, String objection, String outcome, String under,
        String over, Drawn drawn) {
    /** What the flow shows. */
    public enum Drawn {
        /** The member's data as it is used. */
        AFTER,
        /** The same without the last choice. */
        BEFORE,
        /** Two columns, one laid over the other. */
        PAIR
    }

    /** The usual columns; the flow shows what is. */
    public static final Compared START = new Compared(List.of(), "", "", "granted", "leave", "switch", Drawn.AFTER);

    public Compared {
        own = List.copyOf(own);
    }

    Compared plus(OwnColumn column) {
        return new Compared(Sequence.append(without(column.id()), column), country, objection, outcome, under, over,
                drawn);
    }

    /** Without a column nothing is laid over it. */
    Compared minus(String id) {
        boolean shown = id.equals(under) || id.equals(over);
        return new Compared(without(id), country, objection, outcome, id.equals(under) ? START.under : under,
                id.equals(over) ? START.over : over, shown && drawn == Drawn.PAIR ? Drawn.AFTER : drawn);
    }

    Compared in(String newCountry) {
        return new Compared(own, newCountry, objection, outcome, under, over, drawn);
    }

    Compared objecting(String control, String newOutcome) {
        return new Compared(own, country, control, newOutcome, under, over, drawn);
    }

    Compared pairing(String newUnder, String newOver) {
        return new Compared(own, country, objection, outcome, newUnder, newOver, drawn);
    }

    Compared drawing(Drawn now) {
        return new Compared(own, country, objection, outcome, under, over, now);
    }

    private List<OwnColumn> without(String id) {
        return own.stream().filter(column -> !column.id().equals(id)).toList();
    }
}
