package org.defaulton.scenario;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The state of a request: the values of an objection control. */
public enum RequestState {
    /** Waits for a decision. */
    SENT("sent"),
    /** The member withdrew it. */
    WITHDRAWN("withdrawn"),
    /** The platform does what was requested. */
    GRANTED("granted"),
    /** The platform does a part of what was requested. */
    PARTLY_GRANTED("partly-granted"),
    /** The platform does not do what was requested. */
    REFUSED("refused");

    /** The possible decisions. */
    public static final List<RequestState> OUTCOMES = List.of(GRANTED, PARTLY_GRANTED, REFUSED);

    private static final List<String> WORDS = Arrays.stream(values()).map(RequestState::word).toList();

    private final String word;

    RequestState(String word) {
        this.word = word;
    }

    /**
     * The state for a word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static RequestState of(String word) {
        return Arrays.stream(values())
                .filter(state -> state.is(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No request is \"" + word + "\"."));
    }

    /** All words, in the order of the states. */
    public static List<String> words() {
        return WORDS;
    }

    /** The value of the control: the word in files, in choices and in message keys. */
    @JsonValue
    public String word() {
        return word;
    }

    /** Whether a control has this value. */
    public boolean is(@Nullable String value) {
        return word.equals(value);
    }
}
