package org.defaulton.session;

import org.jspecify.annotations.Nullable;

/**
 * The open card. It stays open until the user closes it.
 *
 * @param open the card; null if none is open
 */
public record CardState(@Nullable OpenCard open) {
    /** No open card. */
    public static final CardState CLOSED = new CardState(null);

    CardState apply(CardEvent event) {
        return switch (event) {
            case CardEvent.CardOpened(OpenCard card) -> new CardState(card);
            case CardEvent.CardClosed() -> CLOSED;
        };
    }

    /** The state after a change of view or use. A card closes with the view or the use that it belongs to. */
    CardState after(ImpactState before, ImpactState after) {
        return before.view() == after.view() && before.focus().equals(after.focus()) ? this : CLOSED;
    }
}
