package org.defaulton.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.defaulton.scenario.RequestState;

/** Events of the comparison of choices. */
public sealed interface CompareEvent extends SessionEvent {
    /** A custom column was added; it replaces one with the same id. */
    record ColumnAdded(@JsonProperty("column") CustomColumn column) implements CompareEvent {}

    /** A custom column was removed. */
    record ColumnRemoved(@JsonProperty("column") String column) implements CompareEvent {}

    /** The column of another country now shows this one. */
    record CountryCompared(@JsonProperty("country") String country) implements CompareEvent {}

    /** The column with an objection now shows this one, with this outcome. */
    record ObjectionCompared(@JsonProperty("control") String control,
            @JsonProperty("outcome") RequestState outcome) implements CompareEvent {}

    /** Two columns were picked for the flow to show together: one as an outline, one in full. */
    record PairPicked(@JsonProperty("under") String under, @JsonProperty("over") String over) implements CompareEvent {}

    /** The flow shows something else. */
    record FlowDrawn(@JsonProperty("drawn") CompareState.Drawn drawn) implements CompareEvent {}
}
