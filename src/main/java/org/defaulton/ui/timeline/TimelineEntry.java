package org.defaulton.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import org.defaulton.session.OpenCard;

/**
 * An entry of the timeline.
 *
 * @param card stays the same as long as it is the same thing
 * @param day when it happens
 * @param label the label of its mark
 * @param title the title of its card
 * @param text the text of its card
 * @param spoken the announcement of a screen reader
 * @param claims ids of the claims that support it
 * @param telling whether it changed the use of data, so that a group of entries is best named after it
 * @param filled whether the mark is filled, because it has happened or, for a run, took something
 */
record TimelineEntry(OpenCard card, LocalDate day, String label, String title, String text, String spoken,
        List<String> claims, boolean telling, boolean filled) {}
