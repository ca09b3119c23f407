package org.defaulton.scenario;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that happened to the platform.
 *
 * @param id stable id
 * @param date the day; where a source gives a month only, its first day, and the text says so
 * @param label at most four words for the timeline
 * @param text one or two sentences
 * @param claims ids of the claims that it rests on, at least one
 */
public record TimelineEvent(String id, LocalDate date, String label, String text, List<String> claims) {
    public TimelineEvent {
        claims = OmittedKeys.copyOrEmpty(claims);
    }
}
