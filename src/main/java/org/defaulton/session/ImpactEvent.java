package org.defaulton.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.defaulton.usage.InterpretationChoice;

/** Events of the impact side. */
public sealed interface ImpactEvent extends SessionEvent {
    /** Another view of the impact side was opened. */
    record ViewOpened(@JsonProperty("view") ImpactView view) implements ImpactEvent {}

    /** A use was expanded to show its flows, or collapsed again. */
    record UseUnfolded(@JsonProperty("use") String use, @JsonProperty("open") boolean open) implements ImpactEvent {}

    /** The flow now draws ribbons into this use, and threads into the others. */
    record UseFocused(@JsonProperty("use") String use) implements ImpactEvent {}

    /** The chart over time now uses these interpretations of a late opt-out. */
    record InterpretationsChosen(@JsonProperty("readings") InterpretationChoice readings) implements ImpactEvent {}

    /** A parameter of the model of all members was set; an empty value resets it to the study's. */
    record EveryoneSet(@JsonProperty("parameter") String parameter,
            @JsonProperty("value") String value) implements ImpactEvent {}
}
