package org.defaulton.story;

import java.time.LocalDate;

/** What has happened to a scenario's main control by a day, as far as sentences about it differ. */
sealed interface Happened {
    /**
     * Nobody has set it.
     *
     * @param value the value that it starts with
     */
    record Untouched(String value) implements Happened {}

    /** The platform asks first, and the member has not answered. */
    record Unanswered() implements Happened {}

    /**
     * The platform asked first, and the member has answered.
     *
     * @param value the last answer
     * @param changedMind whether an answer before it led to the opposite
     */
    record Answered(String value, boolean changedMind) implements Happened {}

    /**
     * The member has set it.
     *
     * @param value to what
     * @param at from which day on
     * @param again whether the member had stopped the use with it before, and now lets it go on
     */
    record Chosen(String value, LocalDate at, boolean again) implements Happened {}

    /**
     * Another control holds it.
     *
     * @param by id of the control that holds it
     * @param value at what
     */
    record Held(String by, String value) implements Happened {}

    /**
     * Another control has held it, and nobody has set it since.
     *
     * @param by id of the control that held it
     * @param value what it has gone back to
     */
    record Released(String by, String value) implements Happened {}

    /** It is a request, and none was sent. */
    record Unrequested() implements Happened {}

    /**
     * It is a request that was sent.
     *
     * @param value "sent", "withdrawn", "granted", "partly-granted" or "refused"
     * @param since the day from which it is that
     * @param byRule whether nobody decided in time, so that the scenario's rule did
     */
    record Requested(String value, LocalDate since, boolean byRule) implements Happened {}
}
