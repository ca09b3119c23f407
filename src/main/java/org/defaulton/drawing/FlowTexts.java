package org.defaulton.drawing;

import org.defaulton.scenario.UseKind;
import org.defaulton.text.Messages;
import org.defaulton.usage.Status;
import org.defaulton.usage.StatusNames;
import org.defaulton.usage.UseTotal;

/** The words of a flow, for screens and files alike. */
public final class FlowTexts {
    private static final Messages TEXTS = Messages.of(FlowTexts.class);

    private FlowTexts() {
    }

    /** What a flow shows. */
    public static String title() {
        return TEXTS.text("flow.title");
    }

    /** Above the data. */
    public static String dataHeading() {
        return TEXTS.text("flow.heading.data");
    }

    /** Above the uses. */
    public static String usesHeading() {
        return TEXTS.text("flow.heading.uses");
    }

    /** Above the data that does not go into a use of the kind. */
    public static String unused(UseKind kind) {
        return TEXTS.text("flow.unused." + kind);
    }

    /** How many uses do not apply. */
    public static String beyond(int uses) {
        return TEXTS.text("flow.beyond", uses);
    }

    /** Items a month. */
    public static String month(int items) {
        return TEXTS.text("flow.month", items);
    }

    /**
     * The status of the use with the ribbons, with its items a month.
     *
     * @param before the same before a change; the same as now for none
     */
    public static String focus(UseTotal now, UseTotal before) {
        return before.perMonth() != now.perMonth()
                ? TEXTS.text("flow.focus.changed." + key(now), before.perMonth(), now.perMonth())
                : now.status() == Status.IN_USE || now.status() == Status.STOPPED
                        ? TEXTS.text("flow.focus." + key(now), now.perMonth())
                        : StatusNames.status(now.status(), now.underReview());
    }

    /**
     * How many items stay in the models.
     *
     * @param before the same before a change; the same as now for none
     */
    public static String kept(UseTotal now, UseTotal before) {
        return now.itemsKept() != before.itemsKept()
                ? TEXTS.text("flow.kept.changed", before.itemsKept(), now.itemsKept())
                : TEXTS.text("flow.kept", now.itemsKept());
    }

    /**
     * The status of another use, which is not simply in use.
     *
     * @param before the same before a change; the same as now for none
     */
    public static String other(UseTotal now, UseTotal before) {
        String status = StatusNames.status(now.status(), now.underReview());
        return before.perMonth() != now.perMonth()
                ? TEXTS.text("flow.other.changed", status, before.perMonth(), now.perMonth())
                : status;
    }

    /**
     * Items a month of another use; beside a long name there is room for one number only.
     *
     * @param before the same before a change; the same as now for none
     */
    public static String number(UseTotal now, UseTotal before) {
        return before.perMonth() != now.perMonth() && !FlowLayout.hasStatusLine(now)
                ? TEXTS.text("flow.changed", before.perMonth(), now.perMonth())
                : TEXTS.number(now.perMonth());
    }

    /** Items a month of a row. */
    public static String number(DataRow row) {
        return TEXTS.number(row.rate());
    }

    /** A part of the flow and what is said of it. */
    static String described(String name, String words) {
        return TEXTS.text("flow.described", name, words);
    }

    /** The words with the sign of the status of a use before them. */
    static String marked(UseTotal use, String words) {
        return TEXTS.text("flow.marked." + key(use), words);
    }

    /** The words with the sign of a status before them. */
    static String marked(Status status, String words) {
        return TEXTS.text("flow.marked." + status, words);
    }

    /** The words with the sign of what stays before them. */
    static String markedKept(String words) {
        return TEXTS.text("flow.marked.KEPT", words);
    }

    private static String key(UseTotal use) {
        return use.underReview() ? "REVIEW" : use.status().name();
    }
}
