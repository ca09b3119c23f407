package org.defaulton.session;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A page of the mirror.
 *
 * @param kind what it shows
 * @param id id of the section, row or article; empty for the form
 */
public record MirrorPage(@JsonProperty("kind") PageKind kind, @JsonProperty("id") String id) {
    /** The kinds of page. */
    public enum PageKind {
        /** A section's groups. */
        @JsonProperty("SECTION")
        SECTION,
        /** The page behind a row. */
        @JsonProperty("ROW")
        ROW,
        /** A help article. */
        @JsonProperty("ARTICLE")
        ARTICLE,
        /** The objection form, or the status of the request sent with it. */
        @JsonProperty("FORM")
        FORM
    }
}
