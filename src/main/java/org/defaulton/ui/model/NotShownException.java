package org.defaulton.ui.model;

/** A screen could not show what was wanted, so it was not done and nothing of it was recorded. */
public final class NotShownException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The same as it was caused: an act within an act is one. */
    NotShownException(Throwable cause) {
        super(cause instanceof NotShownException inner ? inner.getCause() : cause);
    }
}
