package org.defaulton.scenario.check;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.defaulton.scenario.file.EntryKeys;
import org.defaulton.scenario.file.FaultCollector;
import org.defaulton.scenario.file.FilePosition;
import org.defaulton.scenario.file.OverlayMerger;
import org.defaulton.scenario.file.OverlayResolver;
import org.defaulton.scenario.file.WordSuggestion;
import org.defaulton.scenario.file.YamlNode;
import org.defaulton.text.Language;
import tools.jackson.databind.JsonNode;

/** Checks the shape of a file against a JSON Schema and reports each error at its own position in plain words. */
final class SchemaCheck {
    /** If a value has the wrong type, nothing else about it matters. */
    private static final Comparator<Error> TYPE_FIRST = Comparator
            .comparing(error -> !"type".equals(error.getKeyword()));

    private final SchemaHints rules;
    private final YamlNode root;
    private final FaultCollector faults;
    private final List<Error> errors;

    /** Validates a tree against {@code assets/schema/<name>.schema.json}; call {@link #report} to add the faults. */
    SchemaCheck(String name, YamlNode root, FaultCollector faults) {
        Schema schema = schema("/assets/schema/" + name + ".schema.json");
        this.rules = new SchemaHints(schema.getSchemaNode());
        this.root = root;
        this.faults = faults;
        this.errors = new ArrayList<>(schema.validate(root.json(),
                run -> run.executionConfig(config -> config.formatAssertionsEnabled(true))));
        errors.sort(TYPE_FIRST);
    }

    /** Adds every fault of the shape. */
    void report() {
        errors.forEach(this::report);
    }

    /**
     * Reports the incomplete entries that an overlay adds: a change of an entry whose name is misspelled looks the
     * same. Their missing keys are not reported separately.
     */
    void reportUnfinished(List<OverlayResolver.AddedEntry> added) {
        if (added.isEmpty()) {
            return;
        }
        Map<FilePosition, List<String>> missing = errors.stream()
                .filter(error -> "required".equals(error.getKeyword()))
                .collect(Collectors.groupingBy(error -> find(error.getInstanceLocation()).place(),
                        Collectors.mapping(Error::getProperty, Collectors.toList())));
        added.forEach(entry -> reportUnfinished(entry, missing.getOrDefault(entry.entry().place(), List.of())));
    }

    private void reportUnfinished(OverlayResolver.AddedEntry added, List<String> missing) {
        if (missing.isEmpty()) {
            return;
        }
        EntryKeys.of(added.entry(), added.keys()).map(OverlayMerger::said).ifPresent(name -> {
            faults.add(added.entry().text(added.keys().getFirst()).orElseThrow(), "unfinished-entry", name,
                    faults.instead(name, added.known()), WordSuggestion.listed(missing));
            faults.settle(added.entry());
        });
    }

    /** Reports the required keys that an overlay takes out where it does so, and not where they are missing. */
    void reportRemoved(List<OverlayResolver.RemovedKey> removed) {
        for (OverlayResolver.RemovedKey gone : removed) {
            List<Error> missing = errors.stream()
                    .filter(error -> "required".equals(error.getKeyword())
                            && gone.key().text().equals(error.getProperty())
                            && find(error.getInstanceLocation()).place().equals(gone.from()))
                    .toList();
            if (!missing.isEmpty()) {
                faults.add(gone.key(), "removed-required", gone.key().text());
                errors.removeAll(missing);
            }
        }
    }

    private static Schema schema(String resource) {
        try (InputStream in = Objects.requireNonNull(SchemaCheck.class.getResourceAsStream(resource), resource)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void report(Error error) {
        YamlNode at = find(error.getInstanceLocation());
        switch (error.getKeyword()) {
            case "required" ->
                faults.add(at.place(), "missing-key", error.getProperty(), rules.hint(error, error.getProperty()));
            case "additionalProperties", "unevaluatedProperties" -> {
                String key = error.getProperty();
                faults.addOfKey(keyPlace(at, key), isCutOff(at, key) ? "unknown-key-after-comma" : "unknown-key", key,
                        faults.instead(key, rules.beside(error).path("properties").propertyNames()));
            }
            case "propertyNames" -> faults.addOfKey(keyPlace(at, error.getProperty()), "key-form", error.getProperty());
            case "uniqueItems" -> reportRepeated(at);
            default -> reportValue(error, at);
        }
    }

    /** Whether the key has neither a colon nor a value: in braces, that is the rest of a text after its comma. */
    private static boolean isCutOff(YamlNode at, String key) {
        FilePosition end = keyPlace(at, key);
        FilePosition colon = new FilePosition(end.line(), end.column() + key.codePointCount(0, key.length()));
        return at.below(key)
                .anyMatch(value -> value instanceof YamlNode.ScalarNode scalar && scalar.isNothing()
                        && scalar.place().equals(colon));
    }

    private void reportRepeated(YamlNode list) {
        TreeSet<String> seen = new TreeSet<>();
        list.below("*")
                .filter(item -> !seen.add(item.json().toString()))
                .forEach(item -> faults.add(item.place(), "schema-uniqueItems", written(item)));
    }

    private void reportValue(Error error, YamlNode at) {
        String key = needsQuotes(error, at)
                ? "schema-quotes"
                : faults.keyOr("schema-" + error.getKeyword(), "schema-other");
        Object[] args = {written(at), wanted(error, written(at)), found(at), rules.hint(error)};
        if (at instanceof YamlNode.ScalarNode value) {
            faults.add(value, key, args);
        } else {
            faults.add(at.place(), key, args);
        }
    }

    /** YAML reads an unquoted true or 5 as something other than text. */
    private boolean needsQuotes(Error error, YamlNode at) {
        return "type".equals(error.getKeyword()) && "string".equals(rules.broken(error).asString(""))
                && at instanceof YamlNode.ScalarNode scalar && !scalar.isNothing();
    }

    private Object wanted(Error error, String text) {
        JsonNode rule = rules.broken(error);
        return switch (error.getKeyword()) {
            case "type" -> types(rule);
            case "enum" -> faults.instead(text, rule.valueStream().map(JsonNode::asString).toList())
                    + (rule.size() > WordSuggestion.MOST_LISTED ? rules.hint(error) : "");
            default -> rule.isNumber() ? rule.numberValue() : rule.asString("");
        };
    }

    private String types(JsonNode rule) {
        List<JsonNode> types = rule.isArray() ? rule.valueStream().toList() : List.of(rule);
        return Language.current().list(types.stream().map(type -> faults.part("type-" + type.asString())).toList());
    }

    private String found(YamlNode at) {
        return switch (at) {
            case YamlNode.MappingNode _ -> faults.part("type-object");
            case YamlNode.SequenceNode _ -> faults.part("type-array");
            case YamlNode.ScalarNode scalar when scalar.isNothing() -> faults.part("type-null");
            case YamlNode.ScalarNode scalar when scalar.isText() -> faults.part("found-text", scalar.text());
            case YamlNode.ScalarNode scalar -> scalar.text();
        };
    }

    private static String written(YamlNode at) {
        return at instanceof YamlNode.ScalarNode scalar ? scalar.text() : "";
    }

    private static FilePosition keyPlace(YamlNode at, String key) {
        YamlNode.MappingEntry entry = at instanceof YamlNode.MappingNode mapping ? mapping.entries().get(key) : null;
        return entry == null ? at.place() : entry.key();
    }

    private YamlNode find(NodePath path) {
        YamlNode tree = root;
        for (int i = 0; i < path.getNameCount(); i++) {
            Object step = path.getElement(i);
            tree = switch (tree) {
                case YamlNode.SequenceNode sequence when step instanceof Integer index -> sequence.items().get(index);
                case YamlNode.MappingNode mapping ->
                    Objects.requireNonNull(mapping.entries().get(step.toString())).value();
                default -> tree;
            };
        }
        return tree;
    }
}
