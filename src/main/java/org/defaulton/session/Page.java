package org.defaulton.session;

/**
 * A page of the mirror.
 *
 * @param kind what it shows
 * @param id id of the section, row or article; for the form and the start page the empty text
 */
public record Page(Kind kind, String id) {
    /** The kinds of page. */
    public enum Kind {
        /** A section's groups. */
        SECTION,
        /** The page behind a row. */
        ROW,
        /** A help article. */
        ARTICLE,
        /** The objection form, or the status of the request that was sent with it. */
        FORM
    }
}
