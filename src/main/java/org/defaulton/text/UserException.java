package org.defaulton.text;

import org.jspecify.annotations.Nullable;

/** A failure to show to a person: the message says what happened, where, and what to do. */
public class UserException extends Exception {
    private static final long serialVersionUID = 1L;

    /** With a sentence for people. */
    public UserException(String sentence) {
        super(sentence);
    }

    /** With a sentence for people, and what led to it, for the log. */
    public UserException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    /** The message for people. */
    public String sentence() {
        String message = getMessage();
        return message == null ? toString() : message;
    }
}
