package org.defaulton.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form with which a member asks the platform to stop or limit a use.
 *
 * @param title its heading
 * @param link what the row that leads to it says below the title
 * @param intro what it says about itself, in our own words
 * @param reviewDays days after sending on which the rule gives an outcome if nobody has; see {@link #reviewDays(RequestKind)}
 * @param reviewNote what the status says while the request waits
 * @param kinds what can be asked for, in the order of the list
 * @param disputes where sources disagree about the form
 * @param claims ids of the claims about the form
 */
public record ObjectionForm(String title, String link, String intro, int reviewDays, String reviewNote,
        List<RequestKind> kinds, List<ClaimConflict> disputes, List<String> claims) {
    /**
     * A kind of request.
     *
     * @param control id of the objection control that it sets
     * @param label the words of the list
     * @param name a short name for tables
     * @param hint one line on what it means
     * @param couldStop what it could stop, as a phrase
     * @param outcomeNote what is known about the outcome, as a phrase, such as "After review"
     * @param right which right it uses; an objection where the file does not say
     * @param alwaysGranted whether it has to be granted, so that it stops what it is about on the day of sending, as an
     *     objection to direct marketing does (Art. 21(3) GDPR)
     * @param reasonRequired whether a member has to give a reason; others always have to
     * @param rule the outcome after {@link ObjectionForm#reviewDays(RequestKind)}
     * @param answers what the platform answers, by outcome
     * @param claims ids of the claims that it rests on
     */
    public record RequestKind(String control, String label, String name, String hint, String couldStop,
            String outcomeNote, @Nullable GdprRight right, boolean alwaysGranted, boolean reasonRequired,
            RequestState rule, List<RequestAnswer> answers, List<String> claims) {
        public RequestKind {
            right = right == null ? GdprRight.OBJECTION : right;
            answers = OmittedKeys.copyOrEmpty(answers);
            claims = OmittedKeys.copyOrEmpty(claims);
        }

        /** Whether it is an objection (Art. 21 GDPR), and not some other request. */
        public boolean isObjection() {
            return right == GdprRight.OBJECTION;
        }
    }

    /**
     * The platform's answer.
     *
     * @param outcome to which of the outcomes it belongs
     * @param text what it says, with the reason where it refuses
     */
    public record RequestAnswer(RequestState outcome, String text) {}

    /**
     * Two claims that do not fit each other.
     *
     * @param one id of the one claim
     * @param other id of the other
     */
    public record ClaimConflict(String one, String other) {}

    public ObjectionForm {
        kinds = OmittedKeys.copyOrEmpty(kinds);
        disputes = OmittedKeys.copyOrEmpty(disputes);
        claims = OmittedKeys.copyOrEmpty(claims);
    }

    /** Days after sending on which the rule answers a request of the kind: none where it has to be granted. */
    public int reviewDays(RequestKind kind) {
        return kind.alwaysGranted() ? 0 : reviewDays;
    }
}
