package org.defaulton.scenario.file;

import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Interprets a value as YAML 1.2 does: everything except true, false, null and plain numbers is text. */
final class YamlScalarParser {
    /** What a long holds without loss; a number with more digits is read as a decimal. */
    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]++(\\.[0-9]++)?([eE][-+]?[0-9]++)?");

    private YamlScalarParser() {
    }

    /** A String, Long, Double, Boolean, or nothing. */
    static Object value(ScalarEvent event) {
        String text = event.getValue();
        if (!event.isPlain()) {
            return text;
        }
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> YamlNode.ScalarNode.NOTHING;
            case "true", "True", "TRUE" -> true;
            case "false", "False", "FALSE" -> false;
            default -> number(text);
        };
    }

    private static Object number(String text) {
        if (text.charAt(0) > '9') {
            return text;
        }
        if (WHOLE.matcher(text).matches()) {
            return Long.valueOf(text);
        }
        return DECIMAL.matcher(text).matches() ? Double.valueOf(text) : text;
    }
}
