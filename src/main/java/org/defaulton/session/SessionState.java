package org.defaulton.session;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.defaulton.usage.Choice;

/**
 * What the events so far add up to.
 *
 * @param scenario id of the scenario
 * @param now what can be undone
 * @param past what {@link #now} was before each undoable event, oldest first
 * @param future what was undone and can be redone, next first
 * @param trail the pages that lead to the one shown, which is the last; never empty
 * @param search the text in the search field
 * @param form the draft of the objection form
 * @param impact what the impact side shows
 * @param compared which choices are compared
 */
public record SessionState(String scenario, Core now, List<Core> past, List<Core> future, List<Page> trail,
        String search, Form form, Impact impact, Compared compared) {
    /**
     * What can be undone.
     *
     * @param member id of the member
     * @param country country code, ISO 3166-1 alpha-2
     * @param age in whole years
     * @param date the simulated day
     * @param choices in the order in which they were made; an objection's "sent" is among them
     * @param requests the objections sent, oldest first
     */
    public record Core(String member, String country, int age, LocalDate date, List<Choice> choices,
            List<Request> requests) {
        public Core {
            choices = List.copyOf(choices);
            requests = List.copyOf(requests);
        }

        Core with(String newMember, String newCountry, int newAge) {
            return new Core(newMember, newCountry, newAge, date, choices, requests);
        }

        Core on(LocalDate day) {
            return new Core(member, country, age, day, choices, requests);
        }

        Core plus(Choice choice) {
            return new Core(member, country, age, date, Sequence.append(choices, choice), requests);
        }

        Core plus(Request request) {
            return new Core(member, country, age, date, choices, Sequence.append(requests, request));
        }
    }

    public SessionState {
        past = List.copyOf(past);
        future = List.copyOf(future);
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
        return new SessionState(scenario, next, Sequence.append(past, now), List.of(), trail, search, form, impact,
                compared);
    }

    SessionState undo() {
        return canUndo()
                ? new SessionState(scenario, past.getLast(), past.subList(0, past.size() - 1),
                        Stream.concat(Stream.of(now), future.stream()).toList(), trail, search, form, impact, compared)
                : this;
    }

    SessionState redo() {
        return canRedo()
                ? new SessionState(scenario, future.getFirst(), Sequence.append(past, now),
                        future.subList(1, future.size()), trail, search, form, impact, compared)
                : this;
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
