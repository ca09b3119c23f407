package org.defaulton.scenario.file;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * A syntax error in our words, at the place to fix. The parser's own words are for programmers, and it often stops a
 * line or more after the cause.
 *
 * @param key of our message
 * @param place where to fix it
 */
record YamlSyntaxFault(String key, FilePosition place) {
    private static final String COLON_MISSING = "no-colon";
    private static final String COLON_UNFIT = "colon";

    private static final Pattern VERSION = Pattern.compile("^%YAML", Pattern.MULTILINE);
    private static final Pattern BEYOND_UNICODE = Pattern.compile("\\\\U(?!000|0010)[0-9A-Fa-f]{8}");

    /**
     * A problem for which we have a better message.
     *
     * @param context a part of the parser's context, what it was doing
     * @param problem a part of the parser's problem, what is wrong
     * @param key of our message
     */
    private record KnownSyntaxFault(String context, String problem, String key) {}

    /** The first match counts. */
    private static final List<KnownSyntaxFault> KNOWN = List.of(new KnownSyntaxFault("", "(TAB)", "tab"),
            new KnownSyntaxFault("", "cannot start any token", "bad-start"),
            new KnownSyntaxFault("", "mapping values are not allowed", COLON_UNFIT),
            new KnownSyntaxFault("", "could not find expected ':'", COLON_MISSING),
            new KnownSyntaxFault("", "sequence entries are not allowed", "list-entry"),
            new KnownSyntaxFault("", "mapping keys are not allowed", "question-mark"),
            new KnownSyntaxFault("", "end of stream", "end-of-file"),
            new KnownSyntaxFault("", "document separator", "line-in-quotes"),
            new KnownSyntaxFault("", "hexadecimal numbers, but found:", "escape-digits"),
            new KnownSyntaxFault("", "unknown escape", "escape"),
            new KnownSyntaxFault("", "expected ',' or", "bracket"),
            new KnownSyntaxFault("", "expected <block end>", "indentation"),
            new KnownSyntaxFault("", "the node content", "no-value"),
            new KnownSyntaxFault("", "duplicate YAML directive", "directive"),
            new KnownSyntaxFault("", "tag handle", "tag"),
            new KnownSyntaxFault("", "leading empty lines", "empty-lines"),
            new KnownSyntaxFault("", "<document ", "after-document"),
            new KnownSyntaxFault("directive", "", "directive"), new KnownSyntaxFault("scanning a tag", "", "tag"),
            new KnownSyntaxFault("block scalar", "", "block-head"),
            new KnownSyntaxFault("scanning an a", "", "anchor-name"));

    /** The fault for an exception; {@code reached} is how far the parser got, for errors without a position. */
    static YamlSyntaxFault of(RuntimeException e, String text, FilePosition reached) {
        if (!(e instanceof MarkedYamlEngineException marked)) {
            return unplaced(text, reached);
        }
        FilePosition place = marked.getProblemMark()
                .or(marked::getContextMark)
                .map(YamlSyntaxFault::place)
                .orElse(reached);
        String key = key(marked);
        List<String> lines = text.lines().toList();
        return switch (key) {
            case COLON_MISSING ->
                new YamlSyntaxFault(key, marked.getContextMark().map(YamlSyntaxFault::place).orElse(place));
            case COLON_UNFIT -> keyAbove(lines, place).map(above -> new YamlSyntaxFault("no-colon-above", above))
                    .orElse(new YamlSyntaxFault(key, place));
            case "indentation", "bracket", "end-of-file" ->
                comment(marked, lines).map(hidden -> new YamlSyntaxFault("comment-in-brackets", hidden))
                        .or(() -> afterQuote(lines, place).map(quote -> new YamlSyntaxFault("quote", quote)))
                        .orElse(new YamlSyntaxFault(key, place));
            default -> new YamlSyntaxFault(key, place);
        };
    }

    /** What the brackets swallowed as a comment, from where they begin to where the parser gave up. */
    private static Optional<FilePosition> comment(MarkedYamlEngineException e, List<String> lines) {
        return e.getContextMark()
                .filter(_ -> String.valueOf(e.getContext()).contains("flow"))
                .map(YamlSyntaxFault::place)
                .flatMap(from -> YamlComment.between(from, e.getProblemMark().map(YamlSyntaxFault::place).orElse(from),
                        lines));
    }

    private static String key(MarkedYamlEngineException e) {
        String context = e.getContext() == null ? "" : e.getContext();
        return KNOWN.stream()
                .filter(known -> context.contains(known.context()))
                .filter(known -> e.getProblem().contains(known.problem()))
                .map(KnownSyntaxFault::key)
                .findFirst()
                .orElse("syntax");
    }

    /** The parser gives no position for a later YAML version, or for an escape of a code that no character has. */
    private static YamlSyntaxFault unplaced(String text, FilePosition reached) {
        Matcher escape = BEYOND_UNICODE.matcher(text);
        Matcher version = VERSION.matcher(text);
        if (escape.find()) {
            return new YamlSyntaxFault("escape", FilePosition.endOf(text.substring(0, escape.start())));
        }
        return version.find()
                ? new YamlSyntaxFault("yaml-version", FilePosition.endOf(text.substring(0, version.start())))
                : new YamlSyntaxFault("syntax", reached);
    }

    /**
     * A word alone on the line above, probably a key without its colon. The parser takes it for the start of a
     * multiline text.
     */
    private static Optional<FilePosition> keyAbove(List<String> lines, FilePosition colon) {
        int above = colon.line() - 2;
        while (above >= 0 && lines.get(above).isBlank()) {
            above--;
        }
        if (above < 0 || !lines.get(above).strip().matches("[\\p{L}\\p{N}_-]+") || lines.get(above).startsWith("---")) {
            return Optional.empty();
        }
        return Optional.of(new FilePosition(above + 1, lines.get(above).indexOf(lines.get(above).strip()) + 1));
    }

    /** The quotation mark just before, within a word: probably an apostrophe, which ended the text. */
    private static Optional<FilePosition> afterQuote(List<String> lines, FilePosition place) {
        String line = place.line() <= lines.size() ? lines.get(place.line() - 1) : "";
        int before = line.offsetByCodePoints(0, Math.min(place.column() - 1, line.codePointCount(0, line.length())))
                - 1;
        boolean quote = before >= 0 && (line.charAt(before) == '\'' || line.charAt(before) == '"');
        return quote ? Optional.of(new FilePosition(place.line(), place.column() - 1)) : Optional.empty();
    }

    static FilePosition place(Mark mark) {
        return new FilePosition(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
