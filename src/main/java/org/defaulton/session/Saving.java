package org.defaulton.session;

/** Whether everything that happened has been saved. */
public sealed interface Saving {
    /** Every event is durable. */
    record Saved() implements Saving {}

    /** An event is being saved. */
    record Underway() implements Saving {}

    /**
     * An event could not be saved. It and all later ones are kept in memory until {@link Session#retry}.
     *
     * @param reason sentences that say what happened, where and what to do
     */
    record NotSaved(String reason) implements Saving {}
}
