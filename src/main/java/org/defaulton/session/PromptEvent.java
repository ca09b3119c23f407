package org.defaulton.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/** Events of the platform’s pop-ups and confirmations, before the answer. */
public sealed interface PromptEvent extends SessionEvent {
    /** In the pop-up that asks from a day on, the control was set to a value, which does not count yet. */
    record PopUpSet(@JsonProperty("control") String control, @JsonProperty("opened") LocalDate asksFrom,
            @JsonProperty("value") String value) implements PromptEvent {}

    /** The control was set to a value that has to be confirmed first. */
    record ConfirmationOpened(@JsonProperty("control") String control,
            @JsonProperty("value") String value) implements PromptEvent {}

    /** The change was not confirmed, so the control stays as it was. */
    record ConfirmationDeclined() implements PromptEvent {}
}
