package org.defaulton.session;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The platform’s pop-ups and confirmations, as far as the day and the choices do not tell.
 *
 * @param set what each pop-up was set to; kept when it is answered, because the answer can be undone
 * @param asked the change that waits for its confirmation; null for none
 */
public record PromptState(Map<PopUp, String> set, @Nullable UnconfirmedChange asked) {
    /** Nothing was set, and no confirmation is open. */
    public static final PromptState START = new PromptState(Map.of(), null);

    /**
     * A pop-up.
     *
     * @param control id of its control
     * @param opened the day from which on it asks
     */
    public record PopUp(String control, LocalDate opened) {}

    /**
     * A change that has to be confirmed.
     *
     * @param control id of the control
     * @param value the value that it would get
     */
    public record UnconfirmedChange(String control, String value) {}

    public PromptState {
        set = Map.copyOf(set);
    }

    PromptState apply(PromptEvent event) {
        return switch (event) {
            case PromptEvent.PopUpSet(String control, LocalDate opened, String value) -> {
                Map<PopUp, String> now = new HashMap<>(set);
                now.put(new PopUp(control, opened), value);
                yield new PromptState(now, asked);
            }
            case PromptEvent.ConfirmationOpened(String control, String value) ->
                new PromptState(set, new UnconfirmedChange(control, value));
            case PromptEvent.ConfirmationDeclined() -> new PromptState(set, null);
        };
    }

    /** The state after an event of the day, the member or the choices, which closes a confirmation. */
    PromptState after(HistoryEvent event) {
        return asked != null && event instanceof HistoryEvent.Undoable ? new PromptState(set, null) : this;
    }
}
