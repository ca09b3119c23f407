package org.defaulton.usage;

import java.time.LocalDate;
import java.util.Locale;
import org.defaulton.scenario.EvidenceKind;
import org.defaulton.scenario.Reliability;
import org.defaulton.scenario.RequestState;
import org.defaulton.text.Messages;

/** What people call a status, an outcome, a kind of evidence and a reliability: the same on every screen and in every file. */
public final class StatusNames {
    private static final Messages TEXTS = Messages.of(StatusNames.class);

    private StatusNames() {
    }

    /** Such as "Stopped". */
    public static String status(Status status, boolean underReview) {
        return TEXTS.text("status." + key(status, underReview));
    }

    /** The same within a line, such as "stopped". */
    public static String statusWithin(Status status, boolean underReview) {
        return TEXTS.text("status.within." + key(status, underReview));
    }

    /** Such as "Stopped since 1 Oct 2024". */
    public static String statusSince(Status status, boolean underReview, LocalDate day) {
        return TEXTS.text("status.since." + key(status, underReview), day);
    }

    /** What has become of a request, such as "Under review". */
    public static String request(RequestState state) {
        return TEXTS.text("request." + state.word());
    }

    /** An outcome within a line, such as "partly granted". */
    public static String outcomeWithin(RequestState outcome) {
        return TEXTS.text("outcome." + outcome.word());
    }

    /** Such as "Stated". */
    public static String kind(EvidenceKind kind) {
        return TEXTS.text("kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** What the letter means. */
    public static String reliability(Reliability reliability) {
        return TEXTS.text("reliability." + reliability);
    }

    private static String key(Status status, boolean underReview) {
        return underReview ? "REVIEW" : status.name();
    }
}
