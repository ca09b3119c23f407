package org.defaulton.session;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Stores the events of one session. */
@FunctionalInterface
public interface EventLog {
    /**
     * Stores the event. Returns at once and never throws.
     *
     * @param recorded the event that follows the last one stored
     * @return completes once the event is durable, on any thread; fails with a {@link org.defaulton.text.UserException}
     * if nothing of the event was stored
     */
    CompletableFuture<@Nullable Void> append(RecordedEvent recorded);
}
