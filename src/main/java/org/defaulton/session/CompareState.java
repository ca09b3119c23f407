package org.defaulton.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.defaulton.scenario.RequestState;

/**
 * Which choices are compared, and which of them the flow shows.
 *
 * @param own the custom columns, oldest first
 * @param country the country in the column of another country; empty for the one that differs most
 * @param objection the objection in the column with an objection
 * @param pair the two columns that the flow shows together
 * @param drawn what the flow shows
 */
public record CompareState(List<CustomColumn> own, String country, Objected objection, ColumnPair pair, Drawn drawn) {
    /**
     * The objection in a column.
     *
     * @param control id of the objection control; empty for the one with the greatest effect
     * @param outcome the platform's decision
     */
    public record Objected(String control, RequestState outcome) {}

    /**
     * Two columns, one drawn over the other.
     *
     * @param under id of the column that the flow shows as an outline
     * @param over id of the column that the flow shows in full
     */
    public record ColumnPair(String under, String over) {
        private static final ColumnPair USUAL = new ColumnPair("leave", "switch");

        boolean shows(String column) {
            return column.equals(under) || column.equals(over);
        }

        ColumnPair without(String column) {
            return new ColumnPair(column.equals(under) ? USUAL.under : under, column.equals(over) ? USUAL.over : over);
        }
    }

    /** What the flow shows. */
    public enum Drawn {
        /** The current usage. */
        @JsonProperty("AFTER")
        AFTER,
        /** The usage without the last choice. */
        @JsonProperty("BEFORE")
        BEFORE,
        /** Two columns, one drawn over the other. */
        @JsonProperty("PAIR")
        PAIR
    }

    /** The usual columns; the flow shows the current usage. */
    public static final CompareState START = new CompareState(List.of(), "", new Objected("", RequestState.GRANTED),
            ColumnPair.USUAL, Drawn.AFTER);

    public CompareState {
        own = List.copyOf(own);
    }

    CompareState apply(CompareEvent event) {
        return switch (event) {
            case CompareEvent.ColumnAdded(CustomColumn column) ->
                new CompareState(Lists.append(without(column.id()), column), country, objection, pair, drawn);
            case CompareEvent.ColumnRemoved(String id) -> remove(id);
            case CompareEvent.CountryCompared(String code) -> new CompareState(own, code, objection, pair, drawn);
            case CompareEvent.ObjectionCompared(String control, RequestState outcome) ->
                new CompareState(own, country, new Objected(control, outcome), pair, drawn);
            case CompareEvent.PairPicked(String under, String over) ->
                new CompareState(own, country, objection, new ColumnPair(under, over), drawn);
            case CompareEvent.FlowDrawn(Drawn now) -> drawing(now);
        };
    }

    /** After a choice the flow shows the current usage, whatever it showed before. */
    CompareState after(HistoryEvent event) {
        return event instanceof HistoryEvent.Chosen || event instanceof HistoryEvent.PromptAnswered
                || event instanceof HistoryEvent.RequestSent ? drawing(Drawn.AFTER) : this;
    }

    private CompareState drawing(Drawn now) {
        return new CompareState(own, country, objection, pair, now);
    }

    /** If the flow shows the removed column in a pair, it goes back to the current usage. */
    private CompareState remove(String id) {
        return new CompareState(without(id), country, objection, pair.without(id),
                pair.shows(id) && drawn == Drawn.PAIR ? Drawn.AFTER : drawn);
    }

    private List<CustomColumn> without(String id) {
        return own.stream().filter(column -> !column.id().equals(id)).toList();
    }
}
