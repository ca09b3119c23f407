package org.defaulton.session;

import com.fasterxml.jackson.annotation.JsonValue;

/** A view of the impact side. */
public enum ImpactView {
    /** What goes where. */
    FLOW("flow"),
    /** The same as a table, use by use. */
    USES("uses"),
    /** Items used over time. */
    TIME("time"),
    /** The same as a table. */
    TIME_TABLE("time-table"),
    /** Choices side by side. */
    CHOICES("choices"),
    /** What the objection form can do; only while the form is open. */
    FORM("form"),
    /** The same choice at the scale of a platform. */
    EVERYONE("everyone"),
    /** The same as a table. */
    EVERYONE_TABLE("everyone-table");

    private final String id;

    ImpactView(String id) {
        this.id = id;
    }

    /** Its name in files, in names of files and in the keys of texts. */
    @JsonValue
    public String id() {
        return id;
    }
}
