package org.defaulton.text;

import java.util.Optional;

/**
 * Whether this Java process can decode names that come from outside: arguments, environment variables and file names.
 * Java follows the system's language settings, and without any they allow plain ASCII only.
 */
public final class NameEncoding {
    /** What Java substitutes for a byte that it could not decode. */
    private static final char UNREADABLE = '\uFFFD';

    private NameEncoding() {
    }

    /**
     * Checks whether letters of a name that came from the system were lost.
     *
     * @return a sentence that says what to set; empty where the name is whole
     */
    public static Optional<String> lost(String name) {
        String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
        return name.indexOf(UNREADABLE) < 0 || encoding.equalsIgnoreCase("UTF-8")
                ? Optional.empty()
                : Optional.of(Messages.of(NameEncoding.class).text("letters", name, encoding));
    }
}
