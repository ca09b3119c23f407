package org.defaulton.session;

import java.time.LocalDate;
import java.util.List;
import org.defaulton.usage.Choice;

/**
 * What the events so far add up to.
 *
 * @param scenario id of the scenario
 * @param now what can be undone
 * @param past what {@link #now} was before each undoable event, oldest first
 * @param future what was undone and can be redone, next last
 * @param trail the pages that lead to the one shown, which is the last; never empty
 * @param search the text in the search field
 * @param form the draft of the objection form
 * @param impact what the impact side shows
 * @param compared which choices are compared
 */
public record SessionState(String scenario, Core now, Chain<Core> past, Chain<Core> future, List<Page> trail,
        String search, Form form, Impact impact, Compared compared) {
    /**
     * What can be undone.
     *
     * @param member id of the member
     * @param country country code, ISO 3166-1 alpha-2
     * @param age in whole years
     * @param date the simulated day
     * @param made the choices, in the order in which they were made; an objection's "sent" is among them
     * @param sent the objections sent, oldest first
     */
    public record Core(String member, String country, int age, LocalDate date, Chain<Choice> made,
            Chain<Request> sent) {
        /** The choices, in the order in which they were made; an objection's "sent" is among them. */
        public List<Choice> choices() {
            return made.toList();
        }

        /** The objections sent, oldest first. */
        public List<Request> requests() {
            return sent.toList();
        }

        Core with(String newMember, String newCountry, int newAge) {
            return new Core(newMember, newCountry, newAge, date, made, sent);
        }

        Core on(LocalDate day) {
            return new Core(member, country, age, day, made, sent);
        }

        Core plus(Choice choice) {
            return new Core(member, country, age, date, made.plus(choice), sent);
        }

        Core plus(Request request) {
            return new Core(member, country, age, date, made, sent.plus(request));
        }
    }

    public SessionState {
        trail = List.copyOf(trail);
    }

    /** The page shown. */
    public Page page() {
        return trail.getLast();
    }

    /** Whether there is something to undo. */
    public boolean canUndo() {
        return !past.isEmpty();
    }

    /** Whether there is something to redo. */
    public boolean canRedo() {
        return !future.isEmpty();
    }

    /** A step that can be undone; what was undone before is gone. */
    SessionState advance(Core next) {
        return between(past.plus(now), next, new Chain<>());
    }

    SessionState undo() {
        return canUndo() ? between(past.withoutLast(), past.last(), future.plus(now)) : this;
    }

    SessionState redo() {
        return canRedo() ? between(past.plus(now), future.last(), future.withoutLast()) : this;
    }

    private SessionState between(Chain<Core> newPast, Core newNow, Chain<Core> newFuture) {
        return new SessionState(scenario, newNow, newPast, newFuture, trail, search, form, impact, compared);
    }

    SessionState withTrail(List<Page> newTrail) {
        return new SessionState(scenario, now, past, future, newTrail, search, form, impact, compared);
    }

    SessionState withSearch(String text) {
        return new SessionState(scenario, now, past, future, trail, text, form, impact, compared);
    }

    SessionState withForm(Form newForm) {
        return new SessionState(scenario, now, past, future, trail, search, newForm, impact, compared);
    }

    SessionState withImpact(Impact newImpact) {
        return new SessionState(scenario, now, past, future, trail, search, form, newImpact, compared);
    }

    SessionState withCompared(Compared newCompared) {
        return new SessionState(scenario, now, past, future, trail, search, form, impact, newCompared);
    }
}
