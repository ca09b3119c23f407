package org.defaulton.session;

import org.jspecify.annotations.Nullable;

/**
 * The card that stays open until it is closed.
 *
 * @param open the card; null for none
 */
public record CardState(@Nullable OpenCard open) {
    /** No card. */
    public static final CardState CLOSED = new CardState(null);

    CardState apply(CardEvent event) {
        return switch (event) {
            case CardEvent.CardOpened(OpenCard card) -> new CardState(card);
            case CardEvent.CardClosed() -> CLOSED;
        };
    }

    /** A card closes when the view or the use that it belongs to goes. */
    CardState after(ImpactState before, ImpactState after) {
        return before.view() == after.view() && before.focus().equals(after.focus()) ? this : CLOSED;
    }
}
