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
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Checks the shape of a file against a JSON Schema and says each error at its own place in plain words. */
final class SchemaCheck {
    /** Where a value has the wrong type, that is all there is to say about it. */
    private static final Comparator<Error> TYPE_FIRST = Comparator
            .comparing(error -> !"type".equals(error.getKeyword()));

    private final SchemaRules rules;
    private final Tree root;
    private final Faults faults;

    private SchemaCheck(JsonNode schema, Tree root, Faults faults) {
        this.rules = new SchemaRules(schema);
        this.root = root;
        this.faults = faults;
    }

    /** Checks against {@code assets/schema/<name>.schema.json}. */
    static void check(String name, Tree root, Faults faults) {
        check(schema("/assets/schema/" + name + ".schema.json"), root, faults);
    }

    /** Checks what an overlay itself says. */
    static void checkOverlay(Tree root, Faults faults) {
        JsonNode scenario = schema("/assets/schema/scenario.schema.json").getSchemaNode();
        check(registry().getSchema(OverlaySchema.of(scenario)), root, faults);
    }

    private static void check(Schema schema, Tree root, Faults faults) {
        SchemaCheck check = new SchemaCheck(schema.getSchemaNode(), root, faults);
        List<Error> errors = schema.validate(root.json(),
                run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)));
        errors.stream().sorted(TYPE_FIRST).forEach(check::report);
    }

    private static Schema schema(String resource) {
        try (InputStream in = Objects.requireNonNull(SchemaCheck.class.getResourceAsStream(resource), resource)) {
            return registry().getSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SchemaRegistry registry() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    }

    private void report(Error error) {
        Tree at = find(error.getInstanceLocation());
        switch (error.getKeyword()) {
            case "required" -> faults.add(at.place(), "missing-key", error.getProperty(),
                    rules.hint(error, error.getProperty()));
            case "additionalProperties", "unevaluatedProperties" -> {
                String key = error.getProperty();
                faults.addOfKey(keyPlace(at, key), "unknown-key", key,
                        faults.instead(key, rules.beside(error).path("properties").propertyNames()));
            }
            case "propertyNames" -> faults.addOfKey(keyPlace(at, error.getProperty()), "key-form", error.getProperty());
            case "uniqueItems" -> reportRepeated(at);
            default -> reportValue(error, at);
        }
    }

    private void reportRepeated(Tree list) {
        TreeSet<String> seen = new TreeSet<>();
        list.below("*").filter(item -> !seen.add(item.json().toString()))
                .forEach(item -> faults.add(item.place(), "schema-uniqueItems", written(item)));
    }

    private void reportValue(Error error, Tree at) {
        String key = needsQuotes(error, at)
                ? "schema-quotes"
                : faults.keyOr("schema-" + error.getKeyword(), "schema-other");
        Object[] args = {written(at), wanted(error, written(at)), found(at), rules.hint(error)};
        if (at instanceof Tree.Scalar value) {
            faults.add(value, key, args);
        } else {
            faults.add(at.place(), key, args);
        }
    }

    /** YAML takes a plain true or 5 for something else than text. */
    private boolean needsQuotes(Error error, Tree at) {
        return "type".equals(error.getKeyword()) && "string".equals(rules.broken(error).asString(""))
                && at instanceof Tree.Scalar scalar && !scalar.isNothing();
    }

    private Object wanted(Error error, String text) {
        JsonNode rule = rules.broken(error);
        return switch (error.getKeyword()) {
            case "type" -> types(rule);
            case "enum" -> faults.instead(text, rule.valueStream().map(JsonNode::asString).toList());
            default -> rule.isNumber() ? rule.numberValue() : rule.asString("");
        };
    }

    private String types(JsonNode rule) {
        List<JsonNode> types = rule.isArray() ? rule.valueStream().toList() : List.of(rule);
        return String.join(", ", types.stream().map(type -> faults.part("type-" + type.asString())).toList());
    }

    private String found(Tree at) {
        return switch (at) {
            case Tree.Mapping _ -> faults.part("type-object");
            case Tree.Sequence _ -> faults.part("type-array");
            case Tree.Scalar scalar when scalar.isNothing() -> faults.part("type-null");
            case Tree.Scalar scalar when scalar.isText() -> faults.part("found-text", scalar.text());
            case Tree.Scalar scalar -> scalar.text();
        };
    }

    private static String written(Tree at) {
        return at instanceof Tree.Scalar scalar ? scalar.text() : "";
    }

    private static Place keyPlace(Tree at, String key) {
        Tree.Entry entry = at instanceof Tree.Mapping mapping ? mapping.entries().get(key) : null;
        return entry == null ? at.place() : entry.key();
    }

    private Tree find(NodePath path) {
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
