package org.defaulton.scenario;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Checks the shape of a file against a JSON Schema and says each error at its own place in plain words. */
final class SchemaCheck {
    private static final Set<String> OF_KEYS = Set.of("required", "additionalProperties", "unevaluatedProperties");
    /** Where a value has the wrong type, that is all there is to say about it. */
    private static final Comparator<Error> TYPE_FIRST = Comparator
            .comparing(error -> !"type".equals(error.getKeyword()));

    private final Schema schema;

    /** The check against {@code assets/schema/<name>.schema.json}. */
    SchemaCheck(String name) {
        String resource = "/assets/schema/" + name + ".schema.json";
        try (InputStream in = Objects.requireNonNull(SchemaCheck.class.getResourceAsStream(resource), resource)) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void check(Tree root, Faults faults) {
        List<Error> errors = schema.validate(root.json(),
                run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)));
        errors.stream().sorted(TYPE_FIRST).forEach(error -> report(error, root, faults));
    }

    private void report(Error error, Tree root, Faults faults) {
        Tree at = find(root, error.getInstanceLocation());
        if (OF_KEYS.contains(error.getKeyword())) {
            reportKey(error, at, faults);
        } else if (at instanceof Tree.Scalar value) {
            faults.add(value, valueKey(error, faults), valueArgs(error, value, faults));
        } else {
            faults.add(at.place(), valueKey(error, faults), valueArgs(error, at, faults));
        }
    }

    private void reportKey(Error error, Tree at, Faults faults) {
        String key = error.getProperty();
        JsonNode known = parent(error).path("properties");
        if ("required".equals(error.getKeyword())) {
            faults.add(at.place(), "missing-key", key, hint(known.path(key)));
        } else if (at instanceof Tree.Mapping mapping) {
            Place place = Objects.requireNonNull(mapping.entries().get(key)).key();
            faults.add(place, "unknown-key", key, faults.instead(key, known.propertyNames()));
        }
    }

    private static String valueKey(Error error, Faults faults) {
        return faults.keyOr("schema-" + error.getKeyword(), "schema-other");
    }

    private Object[] valueArgs(Error error, Tree at, Faults faults) {
        JsonNode rule = rule(error);
        String text = at instanceof Tree.Scalar scalar ? scalar.text() : "";
        return new Object[]{text, switch (error.getKeyword()) {
            case "type" -> types(rule, faults);
            case "enum" -> faults.instead(text, rule.valueStream().map(JsonNode::asString).toList());
            default -> rule.isValueNode() ? rule.asString() : "";
        }, found(at, faults), hint(parent(error))};
    }

    private static String types(JsonNode rule, Faults faults) {
        Set<String> names = new TreeSet<>();
        (rule.isArray() ? rule.valueStream().toList() : List.of(rule)).forEach(type -> names.add(type.asString()));
        return String.join(", ", names.stream().map(name -> faults.part("type-" + name)).toList());
    }

    private static String found(Tree at, Faults faults) {
        return switch (at) {
            case Tree.Mapping _ -> faults.part("type-object");
            case Tree.Sequence _ -> faults.part("type-array");
            case Tree.Scalar scalar when scalar.json().isNull() -> faults.part("type-null");
            case Tree.Scalar scalar -> "\"" + scalar.text() + "\"";
        };
    }

    /** What the schema says about a value for people, with a space before, or nothing. */
    private String hint(JsonNode rule) {
        JsonNode said = rule.path("description");
        if (said.isMissingNode() && rule.has("$ref")) {
            return hint(schema.getSchemaNode().at(rule.get("$ref").asString().substring(1)));
        }
        return said.isMissingNode() ? "" : " " + said.asString();
    }

    private JsonNode rule(Error error) {
        NodePath path = error.getSchemaLocation().getFragment();
        return node(path, path.getNameCount());
    }

    private JsonNode parent(Error error) {
        NodePath path = error.getSchemaLocation().getFragment();
        return node(path, path.getNameCount() - 1);
    }

    private JsonNode node(NodePath path, int steps) {
        JsonNode node = schema.getSchemaNode();
        for (int i = 0; i < steps; i++) {
            node = path.getElement(i) instanceof Integer index ? node.path(index) : node.path(path.getName(i));
        }
        return node;
    }

    private static Tree find(Tree root, NodePath path) {
        Tree tree = root;
        for (int i = 0; i < path.getNameCount(); i++) {
            Object step = path.getElement(i);
            tree = switch (tree) {
                case Tree.Sequence sequence when step instanceof Integer index -> sequence.items().get(index);
                case Tree.Mapping mapping -> Objects.requireNonNull(mapping.entries().get(step.toString())).value();
                default -> tree;
            };
        }
        return tree;
    }
}
