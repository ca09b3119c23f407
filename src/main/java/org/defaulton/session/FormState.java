package org.defaulton.session;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The objection form while it is filled in.
 *
 * @param fields what stands in the fields, by field
 * @param left the fields that were left at least once
 * @param reviewing whether the draft is being looked over
 */
public record FormState(Map<String, String> fields, Set<String> left, boolean reviewing) {
    /** Nothing filled in. */
    public static final FormState EMPTY = new FormState(Map.of(), Set.of(), false);
    /** The fields of the form. */
    public static final String FIRST_NAME = "first-name";
    /** As the person writes it. */
    public static final String LAST_NAME = "last-name";
    /** Where the answer would go. */
    public static final String EMAIL = "email";
    /** Code of a country. */
    public static final String COUNTRY = "country";
    /** {@link #MEMBER} or {@link #NON_MEMBER}. */
    public static final String RELATION = "relation";
    /** Id of the objection control. */
    public static final String KIND = "kind";
    /** In the person's own words. */
    public static final String REASON = "reason";
    /** "true" once it is declared that what is stated is correct. */
    public static final String DECLARED = "declared";
    /** The relation of somebody with an account. */
    public static final String MEMBER = "member";
    /** The relation of somebody without one. */
    public static final String NON_MEMBER = "non-member";

    public FormState {
        fields = Map.copyOf(fields);
        left = Set.copyOf(left);
    }

    /** What stands in the field, the empty text for nothing. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /**
     * The draft as a member sees it before touching it: of that country, and a member. What was edited stays.
     *
     * @param country country code, ISO 3166-1 alpha-2
     */
    public FormState prefilled(String country) {
        Map<String, String> filled = new HashMap<>(fields);
        filled.putIfAbsent(COUNTRY, country);
        filled.putIfAbsent(RELATION, MEMBER);
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
     * The draft becomes a request when it is sent. A request that is undone is a draft again, unless another draft has
     * been begun since; the draft of a request that is sent again is gone again.
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

    /** A draft that says what the request said, as if every field had been left. */
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
