package org.defaulton.story;

import java.time.LocalDate;
import java.util.List;
import org.defaulton.scenario.RequestState;

/** What has happened to a scenario's main control by a day, in the cases that need different sentences. */
sealed interface MainControlStory {
    /**
     * Nobody has set it.
     *
     * @param value the value that it starts with
     * @param claims ids of the claims that say so
     */
    record Untouched(String value, List<String> claims) implements MainControlStory {
        public Untouched {
            claims = List.copyOf(claims);
        }
    }

    /** It has no value yet: the platform asks first, and the member or the administrator has not answered. */
    record Unanswered() implements MainControlStory {}

    /**
     * The platform asked first, and the member has answered.
     *
     * @param value the last answer
     * @param changedMind whether an answer before it led to the opposite
     */
    record AnsweredPrompt(String value, boolean changedMind) implements MainControlStory {}

    /**
     * The member has set it.
     *
     * @param value to what
     * @param at the first day with that value
     * @param again whether the member had stopped the use with it before, and now lets it go on
     */
    record SetByMember(String value, LocalDate at, boolean again) implements MainControlStory {}

    /**
     * It has changed by itself since anybody set it.
     *
     * @param value to what
     * @param at the first day with that value
     * @param unanswered whether it did so because nobody had answered
     * @param months how many months after it got the value before; 0 if it did so on a fixed day
     * @param claims ids of the claims that say so
     */
    record ChangedByItself(String value, LocalDate at, boolean unanswered, int months,
            List<String> claims) implements MainControlStory {
        public ChangedByItself {
            claims = List.copyOf(claims);
        }
    }

    /**
     * The administrator has set it.
     *
     * @param value to what
     * @param at the first day with that value
     */
    record SetByAdmin(String value, LocalDate at) implements MainControlStory {}

    /**
     * Another control holds it.
     *
     * @param by id of the control that holds it
     * @param value the value at which it is held
     */
    record HeldByControl(String by, String value) implements MainControlStory {}

    /**
     * Another control has held it, and nobody has set it since.
     *
     * @param by id of the control that held it
     * @param value what it has gone back to
     */
    record ReleasedByControl(String by, String value) implements MainControlStory {}

    /** It is a request that was not sent. */
    record Unrequested() implements MainControlStory {}

    /**
     * It is a request that was sent.
     *
     * @param state what has become of it
     * @param since the day from which that holds
     * @param byRule whether nobody decided in time, so that the scenario's rule did
     */
    record Requested(RequestState state, LocalDate since, boolean byRule) implements MainControlStory {}
}
