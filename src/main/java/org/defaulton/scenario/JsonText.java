package org.defaulton.scenario;

import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a tree as JSON, which is YAML, too; read again, it is the same but for its places. */
final class JsonText {
    private static final HexFormat HEX = HexFormat.of();
    private static final String BETWEEN = ",\n";

    private JsonText() {
    }

    static String of(Tree tree) {
        return switch (tree) {
            case Tree.Scalar scalar when scalar.isText() -> quoted(scalar.text());
            case Tree.Scalar scalar when scalar.isNothing() -> "null";
            case Tree.Scalar scalar -> scalar.value().toString();
            case Tree.Sequence list -> list.items().stream().map(JsonText::of)
                    .collect(Collectors.joining(BETWEEN, "[", "]"));
            case Tree.Mapping mapping -> mapping.entries().entrySet().stream().map(JsonText::entry)
                    .collect(Collectors.joining(BETWEEN, "{", "}"));
        };
    }

    private static String entry(Map.Entry<String, Tree.Entry> entry) {
        return quoted(entry.getKey()) + ": " + of(entry.getValue().value());
    }

    /** In ASCII alone, because YAML refuses some characters that JSON takes as they are. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"' || letter == '\\') {
                quoted.append('\\').append(letter);
            } else if (letter < ' ' || letter > '~') {
                quoted.append("\\u").append(HEX.toHexDigits(letter));
            } else {
                quoted.append(letter);
            }
        }
        return quoted.append('"').toString();
    }
}
