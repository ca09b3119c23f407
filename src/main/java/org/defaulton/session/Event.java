package org.defaulton.session;

import java.time.LocalDate;
import java.util.List;
import org.defaulton.usage.Readings;

/** What happened in a session. A session is nothing but these, in order. */
public sealed interface Event {
    /** Days, members and choices can be undone; looking around and typing cannot. */
    sealed interface Undoable extends Event {
    }

    /** The session begins with a member on a day. */
    record Started(String scenario, String member, String country, int age, LocalDate date) implements Event {}

    /** Another member, or the same in another country or of another age. */
    record MemberChosen(String member, String country, int age) implements Undoable {}

    /** Another simulated day. */
    record DateMoved(LocalDate to) implements Undoable {}

    /** A control was set; the day is that on which it counts. */
    record Chosen(String control, String value, LocalDate at) implements Undoable {}

    /** The reviewed request was sent on a day: the draft becomes a request. */
    record RequestSent(LocalDate at) implements Undoable {}

    /** The last undoable event was taken back. */
    record Undone() implements Event {}

    /** What was taken back was done again. */
    record Redone() implements Event {}

    /** The last event of any kind was taken back, because what it led to could not be shown. */
    record TakenBack() implements Event {}

    /** A page of the mirror was opened. */
    record PageOpened(Page page) implements Event {}

    /** The way back was taken. */
    record WentBack() implements Event {}

    /** The text in the search field became this. */
    record Searched(String text) implements Event {}

    /** A field of the form became this. */
    record FieldEdited(String field, String text) implements Event {}

    /** A field of the form was left, so that what is wrong in it may now be said. */
    record FieldLeft(String field) implements Event {}

    /** The draft is looked over before sending. */
    record ReviewOpened() implements Event {}

    /** Back from the review to the draft. */
    record ReviewClosed() implements Event {}

    /** The draft was thrown away, or a new request begun. */
    record FormCleared() implements Event {}

    /** Another view of the impact side was opened: by its name in {@link Impact}. */
    record ViewOpened(String view) implements Event {}

    /** A use was opened so that its flows show, or closed again. */
    record UseUnfolded(String use, boolean open) implements Event {}

    /** A use got the ribbons of the flow; the others become threads. */
    record UseFocused(String use) implements Event {}

    /** The course over time shows a late opt-out as these read it. */
    record ReadingsChosen(Readings readings) implements Event {}

    /** A way or a value of the model of all members was set; an empty value gives it back to the study. */
    record EveryoneSet(String parameter, String value) implements Event {}

    /** All claims were narrowed to those that fit. */
    record EvidenceFiltered(String use, String kind, String source, boolean contradicted) implements Event {}

    /** Somebody added a column to the comparison; one with the same id takes its place. */
    record ColumnAdded(OwnColumn column) implements Event {}

    /** A column that somebody had added was taken away. */
    record ColumnRemoved(String column) implements Event {}

    /** The column of another country became that of this one. */
    record CountryCompared(String country) implements Event {}

    /** The column with an objection got this one, with this outcome. */
    record ObjectionCompared(String control, String outcome) implements Event {}

    /** Two columns were picked to be laid over each other in the flow: one as an outline, one in full. */
    record PairPicked(String under, String over) implements Event {}

    /** The flow shows something else. */
    record FlowDrawn(Compared.Drawn drawn) implements Event {}

    /** The evidence behind a line was opened; without ids all of it. */
    record EvidenceOpened(List<String> claims) implements Event {
        public EvidenceOpened {
            claims = List.copyOf(claims);
        }
    }

    /** The evidence was closed. */
    record EvidenceClosed() implements Event {}

    /** The impact side took the room of the mirror, or gave it back. */
    record Enlarged(boolean on) implements Event {}
}
