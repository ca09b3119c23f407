package org.defaulton.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import org.defaulton.session.OpenCard;

/**
 * Something that has its mark on the timeline.
 *
 * @param card stays the same as long as it is the same thing
 * @param day when it happens
 * @param label the few words beside the mark
 * @param title what it is called on its card
 * @param text what the card says
 * @param spoken what a screen reader says
 * @param claims ids of the claims that it rests on
 * @param telling whether it changed what happens to data, so that a group of entries is best named after it
 * @param filled whether the mark is filled: it has happened, or it took something
 */
record TimelineEntry(OpenCard card, LocalDate day, String label, String title, String text, String spoken,
        List<String> claims, boolean telling, boolean filled) {}
