package org.defaulton.scenario;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that happened to the platform.
 *
 * @param id stable id
 * @param date the day; if a source gives only a month, its first day, which the text then says
 * @param label at most four words for the timeline
 * @param text one or two sentences
 * @param claims ids of the claims that support it, at least one
 */
public record TimelineEvent(String id, LocalDate date, String label, String text, List<String> claims) {
    public TimelineEvent {
        claims = OmittedKeys.copyOrEmpty(claims);
    }
}
