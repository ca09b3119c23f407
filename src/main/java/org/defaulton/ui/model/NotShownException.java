package org.defaulton.ui.model;

/** A screen could not show an event, so the event was reverted and not recorded. */
public final class NotShownException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Keeps the original cause if an event within an event failed. */
    NotShownException(Throwable cause) {
        super(cause instanceof NotShownException inner ? inner.getCause() : cause);
    }
}
