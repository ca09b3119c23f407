package org.defaulton.story;

import java.util.List;

/**
 * A sentence and what it rests on.
 *
 * @param text one or two sentences
 * @param claims ids of the claims behind it
 */
public record Line(String text, List<String> claims) {
    public Line {
        claims = List.copyOf(claims);
    }
}
