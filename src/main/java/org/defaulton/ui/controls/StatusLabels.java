package org.defaulton.ui.controls;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.defaulton.text.Messages;
import org.defaulton.ui.theme.StatusSymbol;
import org.defaulton.usage.Status;
import org.defaulton.usage.StatusNames;
import org.defaulton.usage.UseTotal;
import org.jspecify.annotations.Nullable;

/** Shows statuses as symbol and word. */
public final class StatusLabels {
    private static final Messages TEXTS = Messages.of(StatusLabels.class);

    private StatusLabels() {
    }

    /** The status of a use, its former status, and the items that stay in the models. */
    public static List<Node> of(UseTotal now, @Nullable UseTotal before, @Nullable LocalDate since) {
        List<Node> words = new ArrayList<>();
        String word = since == null || now.status() != Status.STOPPED
                ? word(now)
                : StatusNames.statusSince(now.status(), now.underReview(), since);
        words.add(marked(mark(now.status(), now.underReview()), word));
        if (before != null && !word(before).equals(word(now))) {
            words.add(NodeFactory.label(TEXTS.text("status.was", word(before)), "caption"));
        }
        if (now.itemsKept() > 0) {
            words.add(marked(StatusSymbol.KEPT, TEXTS.text("status.kept", now.itemsKept())));
        }
        return words;
    }

    /** The word without the symbol. */
    public static String word(UseTotal total) {
        return word(total.status(), total.underReview());
    }

    /** The word for a status. */
    public static String word(Status status, boolean underReview) {
        return StatusNames.status(status, underReview);
    }

    /** The symbol for a status. */
    public static StatusSymbol mark(Status status, boolean underReview) {
        return switch (status) {
            case IN_USE -> underReview ? StatusSymbol.REVIEW : StatusSymbol.IN_USE;
            case STOPPED -> StatusSymbol.STOPPED;
            case NOT_APPLICABLE -> StatusSymbol.NOT_APPLICABLE;
            case NOT_USED -> StatusSymbol.NOT_USED;
        };
    }

    /** Symbol and text side by side. */
    public static StatusRow marked(StatusSymbol mark, String text) {
        Label word = NodeFactory.label("");
        word.setMinWidth(Region.USE_PREF_SIZE);
        StatusRow marked = new StatusRow(word);
        marked.show(mark, text);
        return marked;
    }
}
