package org.defaulton.session;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Where the events of one session are kept. */
@FunctionalInterface
public interface EventLog {
    /**
     * Keeps the event. Returns at once and never throws.
     *
     * @param recorded the one after the last that was kept
     * @return completes once the event is durable, on any thread; fails with a {@link org.defaulton.text.UserException}, and
     *     then nothing of the event was kept
     */
    CompletableFuture<@Nullable Void> append(RecordedEvent recorded);
}
