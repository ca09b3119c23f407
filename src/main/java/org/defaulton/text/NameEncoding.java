package org.defaulton.text;

import java.util.Optional;

/**
 * Whether this run of Java understands the letters of names outside it: of arguments, variables and files. It takes the
 * system's language settings at their word, and without any these allow plain ASCII only.
 */
public final class NameEncoding {
    /** What Java puts in the place of a byte that it could not read. */
    private static final char UNREADABLE = '\uFFFD';

    private NameEncoding() {
    }

    /**
     * Whether letters of a name that came from the system got lost on the way.
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
