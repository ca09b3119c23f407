package org.defaulton.story;

import java.util.Locale;
import org.defaulton.scenario.EvidenceKind;
import org.defaulton.scenario.Reliability;
import org.defaulton.text.Messages;
import org.defaulton.usage.Status;

/** What people call a status, a kind of evidence and a reliability. The same on every screen and in every file. */
public final class StatusNames {
    private static final Messages TEXTS = Messages.of(StatusNames.class);

    private StatusNames() {
    }

    /** Such as "Stopped". */
    public static String status(Status status, boolean underReview) {
        return TEXTS.text(underReview ? "status.REVIEW" : "status." + status);
    }

    /** Such as "Stated". */
    public static String kind(EvidenceKind kind) {
        return TEXTS.text("kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** What the letter means. */
    public static String reliability(Reliability reliability) {
        return TEXTS.text("reliability." + reliability);
    }
}
