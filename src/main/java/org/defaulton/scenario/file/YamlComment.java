package org.defaulton.scenario.file;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds comments that were probably meant as text, such as #7a1f6b or #1: no space follows their number sign. */
final class YamlComment {
    private static final Pattern START = Pattern.compile("\\s+#[^\\s#].*");

    private YamlComment() {
    }

    /** Whether one comes right after the position, so that there is no value. */
    static boolean comesAt(FilePosition place, List<String> lines) {
        String line = line(lines, place.line());
        int before = Math.min(place.column() - 1, line.codePointCount(0, line.length()));
        return START.matcher(line.substring(line.offsetByCodePoints(0, before))).matches();
    }

    /** The first one that ends a line, from that of a position to the one above another; empty if there is none. */
    static Optional<FilePosition> between(FilePosition from, FilePosition until, List<String> lines) {
        return IntStream.range(from.line(), until.line())
                .mapToObj(number -> inText(line(lines, number), number))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** After something that is not a comment itself, and outside quotation marks. */
    private static Optional<FilePosition> inText(String line, int number) {
        char open = ' ';
        for (int i = 1; i < line.length() - 1; i++) {
            char sign = line.charAt(i - 1);
            if (sign == open) {
                open = ' ';
            } else if (open == ' ' && (sign == '\'' || sign == '"')) {
                open = sign;
            }
            boolean starts = open == ' ' && line.startsWith(" #", i - 1)
                    && !" #".contains(line.substring(i + 1, i + 2));
            if (starts && !line.substring(0, i).isBlank()) {
                return Optional.of(new FilePosition(number, line.codePointCount(0, i) + 1));
            }
        }
        return Optional.empty();
    }

    private static String line(List<String> lines, int number) {
        return number <= lines.size() ? lines.get(number - 1) : "";
    }
}
