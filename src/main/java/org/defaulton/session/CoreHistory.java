package org.defaulton.session;

/**
 * What can be undone, and what it was before.
 *
 * @param now as it is
 * @param past what {@link #now} was before each undoable event, oldest first
 * @param future what was undone and can be redone, next last
 */
public record CoreHistory(CoreState now, PersistentList<CoreState> past, PersistentList<CoreState> future) {
    /** Nothing to undo yet. */
    static CoreHistory startingWith(CoreState first) {
        return new CoreHistory(first, new PersistentList<>(), new PersistentList<>());
    }

    /**
     * After one more event. Whatever is done makes what was undone before it go away.
     *
     * @param draft what a request that is sent says
     */
    CoreHistory apply(HistoryEvent event, FormState draft) {
        return switch (event) {
            case HistoryEvent.Undoable undoable ->
                new CoreHistory(now.apply(undoable, draft), past.plus(now), new PersistentList<>());
            case HistoryEvent.Undone() ->
                past.isEmpty() ? this : new CoreHistory(past.last(), past.withoutLast(), future.plus(now));
            case HistoryEvent.Redone() ->
                future.isEmpty() ? this : new CoreHistory(future.last(), past.plus(now), future.withoutLast());
        };
    }
}
