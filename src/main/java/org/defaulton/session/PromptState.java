package org.defaulton.session;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The platform’s pop-ups and confirmations, as far as the day and the choices do not tell.
 *
 * @param set what pop-ups that are not answered yet were set to, by the control’s id
 * @param asked the change that waits for its confirmation; null for none
 */
public record PromptState(Map<String, String> set, @Nullable UnconfirmedChange asked) {
    /** Nothing was set, and no confirmation is open. */
    public static final PromptState START = new PromptState(Map.of(), null);

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
            case PromptEvent.PopUpSet(String control, String value) -> {
                Map<String, String> now = new HashMap<>(set);
                now.put(control, value);
                yield new PromptState(now, asked);
            }
            case PromptEvent.ConfirmationOpened(String control, String value) ->
                new PromptState(set, new UnconfirmedChange(control, value));
            case PromptEvent.ConfirmationDeclined() -> new PromptState(set, null);
        };
    }

    /** The state after an event of the day, the member or the choices, which closes a confirmation. */
    PromptState after(HistoryEvent event) {
        Map<String, String> now = new HashMap<>(set);
        switch (event) {
            case HistoryEvent.PromptAnswered answer -> now.remove(answer.control());
            case HistoryEvent.PopUpDeclined declined -> now.remove(declined.control());
            default -> {
            }
        }
        return new PromptState(now, null);
    }
}
