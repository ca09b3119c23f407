package org.defaulton.scenario.check;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.scenario.file.EntryKeys;
import org.defaulton.scenario.file.OverlayMerger;
import org.defaulton.scenario.file.OverlayResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Derives the schema of overlays from that of scenarios: nothing but names is required, and what the base has can be
 * removed, placed and moved.
 */
final class OverlaySchema {
    private static final int LINE = 150;

    private OverlaySchema() {
    }

    static JsonNode of(JsonNode scenario) {
        ObjectNode schema = (ObjectNode) scenario.deepCopy();
        addKeys(schema, schema, Collections.newSetFromMap(new IdentityHashMap<>()));
        relax(schema);
        ((ObjectNode) schema.at("/$defs/row/properties")).putObject("into")
                .put("type", "string")
                .put("description",
                        "Id of the group that this row moves into, on any page. It comes last there, unless “before” or "
                                + "“after” names one of its rows. A group without rows disappears.");
        ((ObjectNode) schema.at("/$defs/group/properties")).putObject("into")
                .put("type", "string")
                .put("description",
                        "Id of the section or row to whose page this group moves. It comes last there, unless “before” or "
                                + "“after” names one of its groups.");
        schema.put("title", "DefaultOn overlay");
        schema.put("description",
                "What differs from another scenario, its base. Single values replace, groups of keys merge key by key, "
                        + "lists of entries with an id merge entry by entry, and other lists replace. "
                        + "“remove” takes something of the base out, “before” and “after” put an entry in its place, "
                        + "“into” moves a row or group to another page.");
        ObjectNode keys = (ObjectNode) schema.get("properties");
        keys.putObject(OverlayResolver.BASE)
                .put("type", "string")
                .put("description",
                        "The scenario that this one changes: the id of one that ships with the app, such as "
                                + BuiltInContent.scenarioIds().getFirst() + ", or "
                                + "the path of a file, such as base.yaml, as seen from this one. A base can have a base.");
        require(schema, List.of("kind", "id", OverlayResolver.BASE));
        return schema;
    }

    /** Adds the keys for changes wherever an overlay is merged key by key; {@code seen} are the rules that have them. */
    private static void addKeys(JsonNode schema, JsonNode written, Set<JsonNode> seen) {
        JsonNode rule = resolved(schema, written);
        if (!(rule.path("properties") instanceof ObjectNode keys) || !seen.add(rule)) {
            return;
        }
        keys.valueStream().toList().forEach(value -> {
            JsonNode entry = resolved(schema, value.path("items"));
            boolean named = EntryKeys.among(entry.path("properties")::has).isPresent();
            addKeys(schema, named ? entry : value, seen);
        });
        // The file has an id, too, but is no entry of a list.
        Optional<List<String>> names = EntryKeys.among(keys::has).filter(_ -> !keys.has("flows"));
        List<String> required = rule.path("required").valueStream().map(JsonNode::asString).toList();
        List<String> optional = keys.propertyNames().stream().filter(key -> !required.contains(key)).toList();
        if (names.isPresent() || !optional.isEmpty()) {
            keys.set(OverlayMerger.REMOVE, remove(names.isPresent(), optional));
        }
        names.filter(all -> all.size() == 1).ifPresent(all -> {
            place(keys, "before", "this one comes right before it", all.getFirst());
            place(keys, "after", "this one comes right after it", all.getFirst());
        });
    }

    private static JsonNode resolved(JsonNode schema, JsonNode written) {
        return written.path("$ref").isString() ? schema.at(written.path("$ref").asString().substring(1)) : written;
    }

    private static ObjectNode remove(boolean entry, List<String> optional) {
        ObjectNode rule = JsonNodeFactory.instance.objectNode();
        ObjectNode list = JsonNodeFactory.instance.objectNode();
        ArrayNode words = list.putObject("items").putArray("enum");
        optional.forEach(words::add);
        list.put("minItems", 1).put("uniqueItems", true);
        String whole = "true takes this entry out of the base; nothing but its name is needed beside it.";
        String keys = "A list of keys takes only these out.";
        if (!entry) {
            return rule.put("type", "array").setAll(list).put("description", keys);
        }
        if (optional.isEmpty()) {
            return rule.put("const", true).put("description", whole);
        }
        rule.putObject("if").put("type", "array");
        rule.set("then", list);
        rule.putObject("else").put("const", true);
        return rule.put("description", whole + " " + keys);
    }

    private static void place(ObjectNode keys, String key, String where, String name) {
        keys.putObject(key)
                .put("type", "string")
                .put("description", "The “" + name + "” of another entry of the same list: " + where + ".");
    }

    private static void relax(JsonNode node) {
        if (node instanceof ObjectNode rules && rules.get("properties") instanceof ObjectNode keys) {
            rules.remove("required");
            EntryKeys.among(keys::has).ifPresent(required -> require(rules, required));
        }
        if (node instanceof ObjectNode rules && !rules.path("items").has("enum")) {
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
