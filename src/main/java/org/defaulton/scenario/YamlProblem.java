package org.defaulton.scenario;

import java.util.List;

/** Says in plain words what the YAML parser says about a syntax error. */
final class YamlProblem {
    /**
     * A problem that can be said better.
     *
     * @param part of the parser's words
     * @param key of our message
     */
    private record Known(String part, String key) {}

    private static final List<Known> KNOWN = List.of(new Known("TAB", "tab"),
            new Known("mapping values are not allowed", "colon"), new Known("could not find expected ':'", "no-colon"),
            new Known("end of stream", "end-of-file"), new Known("expected ',' or", "bracket"),
            new Known("expected <block end>", "indentation"), new Known("cannot start any token", "bad-start"),
            new Known("undefined alias", "alias"));

    private YamlProblem() {
    }

    /** The key of the message. */
    static String key(String problem) {
        return KNOWN.stream().filter(known -> problem.contains(known.part())).map(Known::key).findFirst()
                .orElse("syntax");
    }

    /** The parser's words on one line. */
    static String plain(String problem) {
        return problem.replaceAll("\\s+", " ").strip();
    }
}
