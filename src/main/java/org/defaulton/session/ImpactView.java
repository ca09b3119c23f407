package org.defaulton.session;

import com.fasterxml.jackson.annotation.JsonValue;

/** A view of the impact side. */
public enum ImpactView {
    /** Which data goes into which use, as a diagram. */
    FLOW("flow"),
    /** The same as a table, use by use. */
    USES("uses"),
    /** Items used over time. */
    TIME("time"),
    /** The same as a table. */
    TIME_TABLE("time-table"),
    /** Choices side by side. */
    CHOICES("choices"),
    /** What the objection form can change; only while the form is open. */
    FORM("form"),
    /** The same choice for all members of the platform. */
    EVERYONE("everyone"),
    /** The same as a table. */
    EVERYONE_TABLE("everyone-table");

    private final String id;

    ImpactView(String id) {
        this.id = id;
    }

    /** The name in files, in file names and in message keys. */
    @JsonValue
    public String id() {
        return id;
    }
}
