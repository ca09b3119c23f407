package org.defaulton.scenario.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulton.scenario.file.EntryKeys;
import org.defaulton.scenario.file.OverlayMerger;
import org.defaulton.scenario.file.OverlayResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Derives the schema of overlays from that of scenarios: nothing but names is required, and a named entry can be
 * removed.
 */
final class OverlaySchema {
    private static final int LINE = 150;

    private OverlaySchema() {
    }

    static JsonNode of(JsonNode scenario) {
        ObjectNode schema = (ObjectNode) scenario.deepCopy();
        relax(schema);
        schema.put("title", "DefaultOn overlay");
        schema.put("description",
                "What differs from another scenario, its base. Single values replace, groups of keys merge key by key, "
                        + "lists of entries with an id merge entry by entry, and other lists replace. "
                        + "“remove: true” takes an entry of the base out.");
        ObjectNode keys = (ObjectNode) schema.get("properties");
        keys.remove(OverlayMerger.REMOVE);
        keys.putObject(OverlayResolver.BASE)
                .put("type", "string")
                .put("description",
                        "The scenario that this one changes: the id of one that ships with the app, such as linkedin, or "
                                + "the path of a file, such as base.yaml, as seen from this one. A base can have a base.");
        require(schema, List.of("kind", "id", OverlayResolver.BASE));
        return schema;
    }

    private static void relax(JsonNode node) {
        if (node instanceof ObjectNode rules && rules.get("properties") instanceof ObjectNode keys) {
            rules.remove("required");
            Optional<List<String>> names = EntryKeys.among(keys::has);
            names.ifPresent(required -> {
                require(rules, required);
                keys.putObject(OverlayMerger.REMOVE)
                        .put("const", true)
                        .put("description",
                                "Takes the entry with this name out of the base. Nothing else is needed beside it.");
            });
        }
        if (node instanceof ObjectNode rules) {
            // The limit is for the merged scenario, not for what differs.
            rules.remove("minItems");
        }
        node.forEach(OverlaySchema::relax);
    }

    private static void require(ObjectNode rules, List<String> keys) {
        ArrayNode required = JsonNodeFactory.instance.arrayNode();
        keys.forEach(required::add);
        rules.set("required", required);
    }

    /** The text of a schema, with everything that fits on one line on one line. */
    static String text(JsonNode node) {
        return text(node, "", 0) + "\n";
    }

    private static String text(JsonNode node, String indent, int before) {
        String line = onOneLine(node);
        if (indent.length() + before + line.length() <= LINE || !node.isContainer()) {
            return line;
        }
        String inner = indent + "  ";
        Stream<String> parts = node instanceof ObjectNode object
                ? object.properties()
                        .stream()
                        .map(entry -> key(entry.getKey()) + text(entry.getValue(), inner, key(entry.getKey()).length()))
                : node.valueStream().map(item -> text(item, inner, 0));
        String joined = parts.map(inner::concat).collect(Collectors.joining(",\n"));
        return node.isArray() ? "[\n" + joined + "\n" + indent + "]" : "{\n" + joined + "\n" + indent + "}";
    }

    private static String onOneLine(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> object.properties()
                    .stream()
                    .map(entry -> key(entry.getKey()) + onOneLine(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
            case ArrayNode array ->
                array.valueStream().map(OverlaySchema::onOneLine).collect(Collectors.joining(", ", "[", "]"));
            default -> node.toString();
        };
    }

    private static String key(String name) {
        return JsonNodeFactory.instance.stringNode(name) + ": ";
    }
}
