package org.defaulton.scenario.file;

import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a tree as JSON, which is also YAML. Reading it back gives the same tree, except for the positions. */
public final class JsonWriter {
    private static final HexFormat HEX = HexFormat.of();
    private static final String BETWEEN = ",\n";

    private JsonWriter() {
    }

    /** The tree as JSON, with every character beyond ASCII escaped. */
    public static String of(YamlNode tree) {
        return switch (tree) {
            case YamlNode.ScalarNode scalar when scalar.isText() -> quoted(scalar.text());
            case YamlNode.ScalarNode scalar when scalar.isNothing() -> "null";
            case YamlNode.ScalarNode scalar -> scalar.value().toString();
            case YamlNode.SequenceNode list ->
                list.items().stream().map(JsonWriter::of).collect(Collectors.joining(BETWEEN, "[", "]"));
            case YamlNode.MappingNode mapping -> mapping.entries()
                    .entrySet()
                    .stream()
                    .map(JsonWriter::entry)
                    .collect(Collectors.joining(BETWEEN, "{", "}"));
        };
    }

    private static String entry(Map.Entry<String, YamlNode.MappingEntry> entry) {
        return quoted(entry.getKey()) + ": " + of(entry.getValue().value());
    }

    /** ASCII only, because YAML refuses some characters that JSON allows unescaped. */
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
