package org.defaulton.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form for asking the platform to stop or limit a use.
 *
 * @param title its heading
 * @param link the second line of the row that leads to it
 * @param intro the introduction, in our own words
 * @param reviewDays days after sending on which the rule decides if nobody has; see {@link #reviewDays(RequestKind)}
 * @param reviewNote the status text while the request is under review
 * @param fields ids of its fields, such as "email"; empty for all that the app has
 * @param kinds the kinds of request, in the order of the list
 * @param disputes contradictions between claims about the form
 * @param claims ids of the claims about the form
 */
public record ObjectionForm(String title, String link, String intro, int reviewDays, String reviewNote,
        List<String> fields, List<RequestKind> kinds, List<ClaimConflict> disputes, List<String> claims) {
    /** The value for a platform without a form. */
    static final ObjectionForm NONE = new ObjectionForm("", "", "", 0, "", List.of(), List.of(), List.of(), List.of());

    /**
     * A kind of request.
     *
     * @param control id of the objection control that it sets
     * @param label its label in the list
     * @param name a short name for tables
     * @param hint one line on what it means
     * @param couldStop what it could stop, as a phrase
     * @param outcomeNote what is known about the outcome, as a phrase, such as "After review"
     * @param right the right it exercises; an objection if the file does not say
     * @param alwaysGranted whether the platform has to grant it, so that it takes effect on the day of sending, like an
     * objection to direct marketing (Art. 21(3) GDPR)
     * @param promised the promise to grant it, which the rule keeps after the review days; null for none
     * @param reasonRequired whether a member has to give a reason; others always have to
     * @param reviewDays days after sending on which the rule decides; null for those of the form
     * @param rule the outcome after {@link ObjectionForm#reviewDays(RequestKind)}
     * @param answers the platform's answers, by outcome
     * @param claims ids of the claims that support it
     */
    public record RequestKind(String control, String label, String name, String hint, String couldStop,
            String outcomeNote, @Nullable GdprRight right, boolean alwaysGranted, @Nullable RequestPromise promised,
            boolean reasonRequired, @Nullable Integer reviewDays, RequestState rule, List<RequestAnswer> answers,
            List<String> claims) {
        public RequestKind {
            right = right == null ? GdprRight.OBJECTION : right;
            answers = OmittedKeys.copyOrEmpty(answers);
            claims = OmittedKeys.copyOrEmpty(claims);
        }

        /** Whether it is an objection (Art. 21 GDPR) rather than another request. */
        public boolean isObjection() {
            return right == GdprRight.OBJECTION;
        }
    }

    /**
     * The platform's promise to grant a request.
     *
     * @param in country codes, region ids or trait ids of the members to whom it is given; empty for all
     * @param claims ids of the claims that say so
     */
    public record RequestPromise(List<String> in, List<String> claims) {
        public RequestPromise {
            in = OmittedKeys.copyOrEmpty(in);
            claims = OmittedKeys.copyOrEmpty(claims);
        }
    }

    /**
     * The platform's answer.
     *
     * @param outcome the outcome it is for
     * @param text the answer, with the reason if it refuses
     */
    public record RequestAnswer(RequestState outcome, String text) {}

    /**
     * Two claims that contradict each other.
     *
     * @param one id of the first claim
     * @param other id of the second
     */
    public record ClaimConflict(String one, String other) {}

    public ObjectionForm {
        fields = OmittedKeys.copyOrEmpty(fields);
        kinds = OmittedKeys.copyOrEmpty(kinds);
        disputes = OmittedKeys.copyOrEmpty(disputes);
        claims = OmittedKeys.copyOrEmpty(claims);
    }

    /** Whether it has the field. */
    public boolean has(String field) {
        return fields.isEmpty() || fields.contains(field);
    }

    /** Days after sending on which the rule decides about a request of this kind; 0 if it has to be granted. */
    public int reviewDays(RequestKind kind) {
        if (kind.alwaysGranted()) {
            return 0;
        }
        return kind.reviewDays() == null ? reviewDays : kind.reviewDays();
    }
}
