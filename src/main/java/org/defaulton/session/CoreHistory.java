package org.defaulton.session;

/**
 * The undoable part of the state, with its undo history.
 *
 * @param now the current state
 * @param past the states before each undoable event, oldest first
 * @param future the states that were undone and can be redone, next last
 */
public record CoreHistory(CoreState now, PersistentList<CoreState> past, PersistentList<CoreState> future) {
    /** Nothing to undo yet. */
    static CoreHistory startingWith(CoreState first) {
        return new CoreHistory(first, new PersistentList<>(), new PersistentList<>());
    }

    /**
     * The history after one more event. Anything undoable discards what could be redone.
     *
     * @param draft the content of a request that is sent
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
