package org.defaulton.text;

import org.jspecify.annotations.Nullable;

/** Something went wrong that a person can be told about: the message says what happened, where, and what to do. */
public class UserException extends Exception {
    private static final long serialVersionUID = 1L;

    public UserException(String sentence) {
        super(sentence);
    }

    public UserException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    /** The sentences for people. */
    public String sentence() {
        String message = getMessage();
        return message == null ? toString() : message;
    }
}
