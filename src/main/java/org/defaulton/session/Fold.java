package org.defaulton.session;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.defaulton.scenario.Scenario;
import org.defaulton.usage.Choice;
import org.defaulton.usage.Readings;

/**
 * Adds events up to a state. Pure: the same events give the same state, on every computer and at any time.
 *
 * <p>An event that has nothing to act on, such as an undo with nothing to undo, leaves the state as it is: a log that
 * was once written must always be readable.
 *
 * @param scenario the scenario that the session runs on
 */
public record Fold(Scenario scenario) {
    private static final DateTimeFormatter REFERENCE_DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);

    /**
     * The states of a session after one more event, oldest first; an event that takes back removes the last one.
     *
     * @param states at least one
     */
    Chain<SessionState> next(Chain<SessionState> states, Event event) {
        if (event instanceof Event.TakenBack) {
            return states.size() > 1 ? states.withoutLast() : states;
        }
        return states.plus(apply(states.last(), event));
    }

    /** The first state. The mirror shows the scenario's first section, so that people have to find the setting. */
    public SessionState start(Event.Started event) {
        SessionState.Core core = new SessionState.Core(event.member(), event.country(), event.age(), event.date(),
                new Chain<>(), new Chain<>());
        Page first = new Page(Page.Kind.SECTION, scenario.sections().getFirst().id());
        return new SessionState(event.scenario(), core, new Chain<>(), new Chain<>(), List.of(first), "", Form.EMPTY,
                Impact.START, Compared.START);
    }

    /** The state after one more event; the one before a state is not known to it, so {@link #next} takes back. */
    SessionState apply(SessionState state, Event event) {
        return switch (event) {
            case Event.Started started -> start(started);
            case Event.Undoable undoable -> advance(state, undoable);
            case Event.Undone() -> undo(state);
            case Event.Redone() -> redo(state);
            case Event.TakenBack() -> state;
            case Event.PageOpened(Page page) -> turnTo(state, open(state.trail(), page));
            case Event.WentBack() -> turnTo(state, back(state.trail()));
            case Event.Searched(String text) -> state.withSearch(text);
            case Event.FieldEdited(String field, String text) -> state.withForm(state.form().with(field, text));
            case Event.FieldLeft(String field) -> state.withForm(state.form().leaving(field));
            case Event.ReviewOpened() -> state.withForm(state.form().reviewing(true));
            case Event.ReviewClosed() -> state.withForm(state.form().reviewing(false));
            case Event.FormCleared() -> state.withForm(Form.EMPTY);
            case Event.ViewOpened(String view) -> state.withImpact(state.impact().showing(view));
            case Event.UseUnfolded(String use, boolean open) ->
                state.withImpact(state.impact().unfolding(use, open));
            case Event.UseFocused(String use) -> state.withImpact(state.impact().focusing(use));
            case Event.ReadingsChosen(Readings readings) -> state.withImpact(state.impact().reading(readings));
            case Event.EveryoneSet(String parameter, String value) ->
                state.withImpact(state.impact().setting(parameter, value));
            case Event.EvidenceFiltered(String use, String kind, String source, boolean contradicted) ->
                state.withImpact(
                        state.impact().filtering(new EvidenceFilter(use, kind, source, contradicted)));
            case Event.EvidenceOpened(List<String> claims) ->
                state.withImpact(state.impact().showingEvidence(claims,
                        EvidenceChoice.around(scenario, claims, state.impact().focus())));
            case Event.EvidenceClosed() -> state.withImpact(state.impact().withoutEvidence());
            case Event.Enlarged(boolean on) -> state.withImpact(state.impact().enlarging(on));
            case Event.ColumnAdded(OwnColumn column) -> state.withCompared(state.compared().plus(column));
            case Event.ColumnRemoved(String column) -> state.withCompared(state.compared().minus(column));
            case Event.CountryCompared(String country) -> state.withCompared(state.compared().in(country));
            case Event.ObjectionCompared(String control, String outcome) ->
                state.withCompared(state.compared().objecting(control, outcome));
            case Event.PairPicked(String under, String over) ->
                state.withCompared(state.compared().pairing(under, over));
            case Event.FlowDrawn(Compared.Drawn drawn) -> state.withCompared(state.compared().drawing(drawn));
        };
    }

    private static SessionState advance(SessionState state, Event.Undoable event) {
        SessionState.Core now = state.now();
        return switch (event) {
            case Event.MemberChosen(String member, String country, int age) ->
                state.advance(now.with(member, country, age));
            case Event.DateMoved(LocalDate to) -> state.advance(now.on(to));
            case Event.Chosen(String control, String value, LocalDate at) ->
                afterwards(state.advance(now.plus(new Choice(control, value, at))));
            case Event.RequestSent(LocalDate at) -> send(state, at);
        };
    }

    /** Without a kind there is nothing to ask for, so nothing is sent. */
    private static SessionState send(SessionState state, LocalDate at) {
        String control = state.form().field(Form.KIND);
        if (control.isEmpty()) {
            return state;
        }
        SessionState.Core now = state.now();
        String reference = String.format(Locale.ROOT, "OBJ-%s-%04d", REFERENCE_DAY.format(at),
                now.sent().size() + 1);
        Request request = new Request(reference, control, at, state.form().fields());
        return afterwards(state.advance(now.plus(request).plus(new Choice(control, "sent", at))).withForm(Form.EMPTY));
    }

    /** A choice shows in the flow, whatever that has shown before. */
    private static SessionState afterwards(SessionState state) {
        return state.withCompared(state.compared().drawing(Compared.Drawn.AFTER));
    }

    /** A request taken back is a draft again, unless another draft has been begun since. */
    private static SessionState undo(SessionState state) {
        SessionState before = state.undo();
        boolean unsent = before.now().sent().size() < state.now().sent().size();
        return unsent && state.form().equals(Form.EMPTY)
                ? before.withForm(Form.draftOf(state.now().sent().last()))
                : before;
    }

    /** The draft of a request that is sent again is gone again. */
    private static SessionState redo(SessionState state) {
        SessionState after = state.redo();
        boolean sent = after.now().sent().size() > state.now().sent().size();
        return sent && state.form().equals(Form.draftOf(after.now().sent().last()))
                ? after.withForm(Form.EMPTY)
                : after;
    }

    /** The impact side follows into the form and out of it. A page needs the room of the mirror. */
    private static SessionState turnTo(SessionState state, List<Page> trail) {
        boolean form = trail.getLast().kind() == Page.Kind.FORM;
        Impact impact = state.impact().enlarging(false);
        SessionState turned = state.withTrail(trail).withImpact(impact);
        if (form && state.page().kind() != Page.Kind.FORM) {
            return turned.withImpact(impact.showing(Impact.FORM));
        }
        return !form && impact.view().equals(Impact.FORM) ? turned.withImpact(impact.showing(Impact.FLOW)) : turned;
    }

    /** A section is a beginning; every other page is one step further; the page shown does not follow itself. */
    private static List<Page> open(List<Page> trail, Page page) {
        if (page.kind() == Page.Kind.SECTION) {
            return List.of(page);
        }
        return page.equals(trail.getLast()) ? trail : Sequence.append(trail, page);
    }

    private static List<Page> back(List<Page> trail) {
        return trail.size() == 1 ? trail : trail.subList(0, trail.size() - 1);
    }
}
