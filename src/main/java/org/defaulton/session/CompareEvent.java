package org.defaulton.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.defaulton.scenario.RequestState;

/** What happens in the comparison of choices. */
public sealed interface CompareEvent extends SessionEvent {
    /** Somebody added a column to the comparison; one with the same id takes its place. */
    record ColumnAdded(@JsonProperty("column") CustomColumn column) implements CompareEvent {}

    /** A column that somebody had added was taken away. */
    record ColumnRemoved(@JsonProperty("column") String column) implements CompareEvent {}

    /** The column of another country became that of this one. */
    record CountryCompared(@JsonProperty("country") String country) implements CompareEvent {}

    /** The column with an objection got this one, with this outcome. */
    record ObjectionCompared(@JsonProperty("control") String control,
            @JsonProperty("outcome") RequestState outcome) implements CompareEvent {}

    /** Two columns were picked to be laid over each other in the flow: one as an outline, one in full. */
    record PairPicked(@JsonProperty("under") String under, @JsonProperty("over") String over) implements CompareEvent {}

    /** The flow shows something else. */
    record FlowDrawn(@JsonProperty("drawn") CompareState.Drawn drawn) implements CompareEvent {}
}
