package org.defaulton.session;

/** Whether what was done is safe by now. */
public sealed interface Saving {
    /** Every event is durable. */
    record Saved() implements Saving {}

    /** An event is on its way. */
    record Underway() implements Saving {}

    /**
     * An event could not be made durable. It and all after it are kept in memory until {@link Session#retry}.
     *
     * @param reason sentences that say what happened, where and what to do
     */
    record NotSaved(String reason) implements Saving {}
}
