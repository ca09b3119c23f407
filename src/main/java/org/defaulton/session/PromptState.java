package org.defaulton.session;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the day and the choices do not tell about the platform’s pop-ups and confirmations.
 *
 * @param set what each pop-up was set to; kept when it is answered, because the answer can be undone
 * @param asked the change that waits for its confirmation; null for none
 */
public record PromptState(Map<PopUp, String> set, @Nullable UnconfirmedChange asked) {
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
            case PromptEvent.PopUpSet(String control, LocalDate asksFrom, String value) -> {
                Map<PopUp, String> now = new HashMap<>(set);
                now.put(new PopUp(control, asksFrom), value);
                yield new PromptState(now, asked);
            }
            case PromptEvent.ConfirmationOpened(String control, String value) ->
                new PromptState(set, new UnconfirmedChange(control, value));
            case PromptEvent.ConfirmationDeclined() -> unasked();
        };
    }

    /** The state with the confirmation closed, as by any event of the day, the member or the choices. */
    PromptState unasked() {
        return asked == null ? this : new PromptState(set, null);
    }
}
