package org.defaulton.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.defaulton.usage.InterpretationChoice;

/** What happens on the impact side. */
public sealed interface ImpactEvent extends SessionEvent {
    /** Another view of the impact side was opened. */
    record ViewOpened(@JsonProperty("view") ImpactView view) implements ImpactEvent {}

    /** A use was opened so that its flows show, or closed again. */
    record UseUnfolded(@JsonProperty("use") String use, @JsonProperty("open") boolean open) implements ImpactEvent {}

    /** A use got the ribbons of the flow; the others become threads. */
    record UseFocused(@JsonProperty("use") String use) implements ImpactEvent {}

    /** The course over time shows a late opt-out as these read it. */
    record InterpretationsChosen(@JsonProperty("readings") InterpretationChoice readings) implements ImpactEvent {}

    /** A parameter of the model of all members was set; an empty value gives it back to the study. */
    record EveryoneSet(@JsonProperty("parameter") String parameter,
            @JsonProperty("value") String value) implements ImpactEvent {}
}
