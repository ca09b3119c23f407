package org.defaulton.drawing;

import org.defaulton.scenario.UseKind;
import org.defaulton.text.Messages;
import org.defaulton.usage.Status;
import org.defaulton.usage.StatusNames;
import org.defaulton.usage.UseTotal;

/** The texts of a flow, for screens and files alike. */
public final class FlowTexts {
    private static final Messages TEXTS = Messages.of(FlowTexts.class);

    private FlowTexts() {
    }

    /** The title of the flow. */
    public static String title() {
        return TEXTS.text("flow.title");
    }

    /** The heading above the data. */
    public static String dataHeading() {
        return TEXTS.text("flow.heading.data");
    }

    /** The heading above the uses. */
    public static String usesHeading() {
        return TEXTS.text("flow.heading.uses");
    }

    /** The heading above the data that does not go into a use of the kind. */
    public static String unused(UseKind kind) {
        return TEXTS.text("flow.unused." + kind);
    }

    /** Says how many uses do not apply. */
    public static String beyond(int uses) {
        return TEXTS.text("flow.beyond", uses);
    }

    /** Items per month. */
    public static String month(int items) {
        return TEXTS.text("flow.month", items);
    }

    /**
     * The status of the use with the ribbons, with its items per month.
     *
     * @param before the total before a change; the current one for no change
     */
    public static String focus(UseTotal now, UseTotal before) {
        return before.perMonth() != now.perMonth()
                ? TEXTS.text("flow.focus.changed." + key(now), before.perMonth(), now.perMonth())
                : now.status() == Status.IN_USE || now.status() == Status.STOPPED
                        ? TEXTS.text("flow.focus." + key(now), now.perMonth())
                        : StatusNames.status(now.status(), now.underReview());
    }

    /**
     * Says how many items stay in the models.
     *
     * @param before the total before a change; the current one for no change
     */
    public static String kept(UseTotal now, UseTotal before) {
        return now.itemsKept() != before.itemsKept()
                ? TEXTS.text("flow.kept.changed", before.itemsKept(), now.itemsKept())
                : TEXTS.text("flow.kept", now.itemsKept());
    }

    /**
     * The status of another use, unless it is simply in use.
     *
     * @param before the total before a change; the current one for no change
     */
    public static String other(UseTotal now, UseTotal before) {
        String status = StatusNames.status(now.status(), now.underReview());
        return before.perMonth() != now.perMonth()
                ? TEXTS.text("flow.other.changed", status, before.perMonth(), now.perMonth())
                : status;
    }

    /**
     * Items per month of another use; beside a long name there is room for only one number.
     *
     * @param before the total before a change; the current one for no change
     */
    public static String number(UseTotal now, UseTotal before) {
        return before.perMonth() != now.perMonth() && !FlowLayout.hasStatusLine(now)
                ? TEXTS.text("flow.changed", before.perMonth(), now.perMonth())
                : TEXTS.number(now.perMonth());
    }

    /** Items per month of a row. */
    public static String number(DataRow row) {
        return TEXTS.number(row.rate());
    }

    /** A part of the flow with its explanation. */
    static String described(String name, String words) {
        return TEXTS.text("flow.described", name, words);
    }

    /** The text after the symbol for the status of a use. */
    static String marked(UseTotal use, String words) {
        return TEXTS.text("flow.marked." + key(use), words);
    }

    /** The text after the symbol for a status. */
    static String marked(Status status, String words) {
        return TEXTS.text("flow.marked." + status, words);
    }

    /** The text after the symbol for items that stay. */
    static String markedKept(String words) {
        return TEXTS.text("flow.marked.KEPT", words);
    }

    private static String key(UseTotal use) {
        return use.underReview() ? "REVIEW" : use.status().name();
    }
}
