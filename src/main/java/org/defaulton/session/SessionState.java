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
 * @param future what was undone and can be redone, next first
 * @param trail the pages that lead to the one shown, which is the last; never empty
 * @param search the text in the search field
 * @param form the draft of the objection form
 */
public record SessionState(String scenario, Core now, List<Core> past, List<Core> future, List<Page> trail,
        String search, Form form) {
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
}
