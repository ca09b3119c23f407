package org.defaulton.session;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.defaulton.scenario.ObjectionForm;

/**
 * The objection form while it is filled in.
 *
 * @param fields the text of the fields, by field
 * @param left the fields that the focus has left at least once
 * @param reviewing whether the draft is being reviewed
 */
public record FormState(Map<String, String> fields, Set<String> left, boolean reviewing) {
    /** An empty form. */
    public static final FormState EMPTY = new FormState(Map.of(), Set.of(), false);
    /** The first name, in the user's own spelling. */
    public static final String FIRST_NAME = "first-name";
    /** The last name, in the user's own spelling. */
    public static final String LAST_NAME = "last-name";
    /** The address for the answer. */
    public static final String EMAIL = "email";
    /** The code of a country. */
    public static final String COUNTRY = "country";
    /** {@link #MEMBER} or {@link #NON_MEMBER}. */
    public static final String RELATION = "relation";
    /** Id of the objection control. */
    public static final String KIND = "kind";
    /** The reason, in the user's own words. */
    public static final String REASON = "reason";
    /** "true" once the user has declared that the statements are correct. */
    public static final String DECLARED = "declared";
    /** The relation of someone with an account. */
    public static final String MEMBER = "member";
    /** The relation of someone without an account. */
    public static final String NON_MEMBER = "non-member";

    public FormState {
        fields = Map.copyOf(fields);
        left = Set.copyOf(left);
    }

    /** The text of the field; the empty text if it has none. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /**
     * The draft before a member edits it, with their country, their relation and the only kind of request filled in.
     * Edited fields stay.
     *
     * @param country country code, ISO 3166-1 alpha-2
     * @param form the form; it has several kinds of request if it has a field for them
     */
    public FormState prefilled(String country, ObjectionForm form) {
        Map<String, String> filled = new HashMap<>(fields);
        filled.putIfAbsent(COUNTRY, country);
        filled.putIfAbsent(RELATION, MEMBER);
        if (!form.has(KIND)) {
            filled.putIfAbsent(KIND, form.kinds().getFirst().control());
        }
        return new FormState(filled, left, reviewing);
    }

    FormState apply(FormEvent event) {
        return switch (event) {
            case FormEvent.FieldEdited(String name, String text) -> with(name, text);
            case FormEvent.FieldLeft(String name) -> leaving(name);
            case FormEvent.ReviewOpened() -> new FormState(fields, left, true);
            case FormEvent.ReviewClosed() -> new FormState(fields, left, false);
            case FormEvent.FormCleared() -> EMPTY;
        };
    }

    /**
     * Sending turns the draft into a request. Undoing that restores the draft, unless another one has been started
     * since; redoing it removes the draft again.
     */
    FormState after(HistoryEvent event, CoreState before, CoreState after) {
        int sent = after.sent().size() - before.sent().size();
        return switch (event) {
            case HistoryEvent.RequestSent _ -> EMPTY;
            case HistoryEvent.Undone _ when sent < 0 && equals(EMPTY) -> draftOf(before.sent().last());
            case HistoryEvent.Redone _ when sent > 0 && equals(draftOf(after.sent().last())) -> EMPTY;
            default -> this;
        };
    }

    /** A draft with the request's content, as if the focus had left every field. */
    private static FormState draftOf(SentRequest request) {
        return request.fields().isEmpty() ? EMPTY : new FormState(request.fields(), request.fields().keySet(), false);
    }

    private FormState with(String name, String text) {
        Map<String, String> edited = new HashMap<>(fields);
        edited.put(name, text);
        return new FormState(edited, left, reviewing);
    }

    private FormState leaving(String name) {
        Set<String> more = new HashSet<>(left);
        more.add(name);
        return new FormState(fields, more, reviewing);
    }
}
