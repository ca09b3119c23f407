package org.defaulton.session;

import java.util.List;
import org.defaulton.scenario.Scenario;

/**
 * Computes the state from events. Pure: the same events give the same state, on every computer and at any time. Passes
 * each event to the part of the state it is for, and to those that depend on it.
 *
 * <p>An event that cannot do anything, such as an undo with nothing to undo, does not change the state: old logs must
 * always remain readable.
 *
 * @param scenario the scenario of the session
 */
public record SessionReducer(Scenario scenario) {
    /**
     * The states of a session after one more event, oldest first; {@code TakenBack} removes the last one.
     *
     * @param states at least one
     */
    PersistentList<SessionState> next(PersistentList<SessionState> states, SessionEvent event) {
        if (event instanceof SessionEvent.TakenBack) {
            return states.size() > 1 ? states.withoutLast() : states;
        }
        return states.plus(apply(states.last(), event));
    }

    /** The first state. The mirror shows the scenario's first section, so that people have to find the setting. */
    public SessionState start(SessionEvent.Started event) {
        CoreState core = new CoreState(event.member(), event.country(), event.age(), event.traits(), event.date(),
                new PersistentList<>(), new PersistentList<>());
        MirrorPage first = new MirrorPage(MirrorPage.PageKind.SECTION, scenario.sections().getFirst().id());
        return new SessionState(event.scenario(), CoreHistory.startingWith(core), new MirrorState(List.of(first), ""),
                FormState.EMPTY, ImpactState.START, EvidenceState.CLOSED, CompareState.START, ColumnFormState.CLOSED,
                CardState.CLOSED, PromptState.START, WindowState.START);
    }

    /** The state after one more event. Only {@link #next} can take back, because it knows the states before. */
    SessionState apply(SessionState state, SessionEvent event) {
        return switch (event) {
            case SessionEvent.Started started -> start(started);
            case SessionEvent.TakenBack() -> state;
            // Without a kind of request there is nothing to send.
            case HistoryEvent.RequestSent _ when state.form().field(FormState.KIND).isEmpty() -> state;
            case HistoryEvent history -> apply(state, history);
            case MirrorEvent mirror -> apply(state, mirror);
            case FormEvent form -> with(state, state.form().apply(form));
            case ImpactEvent impact -> with(state, state.impact().apply(impact));
            case EvidenceEvent evidence ->
                with(state, state.evidence().apply(evidence, scenario, state.impact().focus()));
            case CompareEvent compare ->
                with(state, state.compared().apply(compare), state.columnForm().after(compare));
            case ColumnFormEvent columnForm -> with(state, state.compared(), state.columnForm().apply(columnForm));
            case CardEvent card -> with(state, state.card().apply(card));
            case PromptEvent prompt -> with(state, state.prompts().apply(prompt));
            case WindowStateEvent window -> with(state, state.window().apply(window));
        };
    }

    /** Also turns the draft into a request or back, and makes the flow show what a choice changed. */
    private static SessionState apply(SessionState state, HistoryEvent event) {
        CoreHistory history = state.history().apply(event, state.form());
        return new SessionState(state.scenario(), history, state.mirror(),
                state.form().after(event, state.now(), history.now()), state.impact(), state.evidence(),
                state.compared().after(event), state.columnForm(), state.card(), state.prompts().unasked(),
                state.window());
    }

    /** Opening a page also opens the view for it, and ends the expanded view. */
    private static SessionState apply(SessionState state, MirrorEvent event) {
        MirrorState mirror = state.mirror().apply(event);
        boolean turned = !(event instanceof MirrorEvent.Searched);
        ImpactState impact = turned ? state.impact().after(state.page(), mirror.page()) : state.impact();
        return new SessionState(state.scenario(), state.history(), mirror, state.form(), impact, state.evidence(),
                state.compared(), state.columnForm(), state.card().after(state.impact(), impact), state.prompts(),
                turned ? state.window().shrunk() : state.window());
    }

    private static SessionState with(SessionState state, FormState form) {
        return new SessionState(state.scenario(), state.history(), state.mirror(), form, state.impact(),
                state.evidence(), state.compared(), state.columnForm(), state.card(), state.prompts(), state.window());
    }

    private static SessionState with(SessionState state, ImpactState impact) {
        return new SessionState(state.scenario(), state.history(), state.mirror(), state.form(), impact,
                state.evidence(), state.compared(), state.columnForm(), state.card().after(state.impact(), impact),
                state.prompts(), state.window());
    }

    private static SessionState with(SessionState state, EvidenceState evidence) {
        return new SessionState(state.scenario(), state.history(), state.mirror(), state.form(), state.impact(),
                evidence, state.compared(), state.columnForm(), state.card(), state.prompts(), state.window());
    }

    private static SessionState with(SessionState state, CompareState compared, ColumnFormState columnForm) {
        return new SessionState(state.scenario(), state.history(), state.mirror(), state.form(), state.impact(),
                state.evidence(), compared, columnForm, state.card(), state.prompts(), state.window());
    }

    private static SessionState with(SessionState state, CardState card) {
        return new SessionState(state.scenario(), state.history(), state.mirror(), state.form(), state.impact(),
                state.evidence(), state.compared(), state.columnForm(), card, state.prompts(), state.window());
    }

    private static SessionState with(SessionState state, PromptState prompts) {
        return new SessionState(state.scenario(), state.history(), state.mirror(), state.form(), state.impact(),
                state.evidence(), state.compared(), state.columnForm(), state.card(), prompts, state.window());
    }

    private static SessionState with(SessionState state, WindowState window) {
        return new SessionState(state.scenario(), state.history(), state.mirror(), state.form(), state.impact(),
                state.evidence(), state.compared(), state.columnForm(), state.card(), state.prompts(), window);
    }
}
