package org.defaulton.scenario;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the schema of overlays of that of scenarios: nothing is required but names, and a named entry can be removed.
 * Made anew each time, so that the two can never differ by accident.
 */
final class OverlaySchema {
    private OverlaySchema() {
    }

    static JsonNode of(JsonNode scenario) {
        ObjectNode schema = (ObjectNode) scenario.deepCopy();
        relax(schema);
        ObjectNode keys = (ObjectNode) schema.get("properties");
        keys.remove(Merge.REMOVE);
        keys.putObject(Overlay.BASE).put("type", "string").put("description",
                "Id of the scenario that ships with the app and that this one changes.");
        require(schema, List.of("kind", "id", Overlay.BASE));
        return schema;
    }

    private static void relax(JsonNode node) {
        if (node instanceof ObjectNode rules && rules.get("properties") instanceof ObjectNode keys) {
            rules.remove("required");
            Optional<List<String>> names = EntryNames.among(keys::has);
            names.ifPresent(required -> {
                require(rules, required);
                keys.putObject(Merge.REMOVE).put("const", true).put("description", "Takes the entry out.");
            });
        }
        if (node instanceof ObjectNode rules) {
            // The whole scenario is counted, not what differs.
            rules.remove("minItems");
        }
        node.forEach(OverlaySchema::relax);
    }

    private static void require(ObjectNode rules, List<String> keys) {
        ArrayNode required = JsonNodeFactory.instance.arrayNode();
        keys.forEach(required::add);
        rules.set("required", required);
    }
}
