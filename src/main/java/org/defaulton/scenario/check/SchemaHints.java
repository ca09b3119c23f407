package org.defaulton.scenario.check;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import tools.jackson.databind.JsonNode;

/** Finds what a schema says about an error. */
record SchemaHints(JsonNode schema) {
    /** The violated rule, such as the list of an {@code enum}. */
    JsonNode broken(Error error) {
        NodePath path = error.getSchemaLocation().getFragment();
        return at(path, path.getNameCount());
    }

    /** The part of the schema that holds all rules for the same value. */
    JsonNode beside(Error error) {
        NodePath path = error.getSchemaLocation().getFragment();
        return at(path, path.getNameCount() - 1);
    }

    /** The description of the value after a space, or nothing. */
    String hint(Error error) {
        return description(beside(error));
    }

    /** The description of a key after a space, or nothing. */
    String hint(Error error, String key) {
        return description(beside(error).path("properties").path(key));
    }

    private String description(JsonNode rule) {
        JsonNode said = rule.path("description");
        if (said.isMissingNode() && rule.path("$ref").isString()) {
            return description(schema.at(rule.path("$ref").asString().substring(1)));
        }
        return said.isMissingNode() ? "" : " " + said.asString();
    }

    private JsonNode at(NodePath path, int steps) {
        JsonNode node = schema;
        for (int i = 0; i < steps; i++) {
            node = path.getElement(i) instanceof Integer index ? node.path(index) : node.path(path.getName(i));
        }
        return node;
    }
}
