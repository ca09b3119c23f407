package org.defaulton.scenario;

import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Understands a value as YAML 1.2 does: only true, false, null and plain numbers are not text. */
final class YamlScalar {
    /** What a double and a long hold without loss and without slow arithmetic; anything longer is text. */
    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]{1,18}(\\.[0-9]{1,18})?([eE][-+]?[0-9]{1,2})?");

    private YamlScalar() {
    }

    static JsonNode json(ScalarEvent event) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        String text = event.getValue();
        if (!event.isPlain()) {
            return nodes.stringNode(text);
        }
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> nodes.nullNode();
            case "true", "True", "TRUE" -> nodes.booleanNode(true);
            case "false", "False", "FALSE" -> nodes.booleanNode(false);
            default -> number(text, nodes);
        };
    }

    private static JsonNode number(String text, JsonNodeFactory nodes) {
        char first = text.charAt(0);
        if (first > '9') {
            return nodes.stringNode(text);
        }
        if (WHOLE.matcher(text).matches()) {
            return nodes.numberNode(Long.parseLong(text));
        }
        return DECIMAL.matcher(text).matches() ? nodes.numberNode(Double.parseDouble(text)) : nodes.stringNode(text);
    }
}
