package org.defaulton.scenario.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.defaulton.scenario.file.FileKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The meanings of the keys of files, from the schemas that editors also use. */
public final class KeyCatalog {
    private static final String OVERLAY = "overlay";

    private final Map<MeaningKey, List<List<String>>> places = new LinkedHashMap<>();

    /**
     * One meaning of a key, with all the places where it has this meaning.
     *
     * @param key the key
     * @param text the meaning
     * @param required whether the key is required
     * @param allowed the only allowed words; empty if the value is not limited to words
     * @param places the places where it can appear, each as the kind of file and the keys above it
     * @param inside the keys below it with their meanings
     */
    public record KeyMeaning(String key, String text, boolean required, List<String> allowed, List<List<String>> places,
            Map<String, String> inside) {
        public KeyMeaning {
            allowed = List.copyOf(allowed);
            places = List.copyOf(places);
        }
    }

    private record MeaningKey(String key, String text, boolean required, List<String> allowed,
            Map<String, String> inside) {}

    private KeyCatalog() {
    }

    /** Every meaning of every key, in the order of the schemas. */
    public static List<KeyMeaning> all() {
        KeyCatalog catalog = new KeyCatalog();
        for (FileKind kind : FileKind.values()) {
            catalog.read(kind.word());
        }
        Set<String> ofWholeFiles = catalog.keySet();
        KeyCatalog overlays = new KeyCatalog();
        overlays.read(OVERLAY);
        // An overlay also takes the keys of a scenario, which have been read, and may leave most of them out.
        overlays.places.forEach((meaning, where) -> {
            if (!ofWholeFiles.contains(meaning.key())) {
                catalog.places.put(meaning, where);
            }
        });
        return catalog.places.entrySet()
                .stream()
                .map(found -> new KeyMeaning(found.getKey().key(), found.getKey().text(), found.getKey().required(),
                        found.getKey().allowed(), found.getValue(), found.getKey().inside()))
                .toList();
    }

    /** Every key, in alphabetical order. */
    public static List<String> keys() {
        return List.copyOf(new TreeSet<>(all().stream().map(KeyMeaning::key).toList()));
    }

    private Set<String> keySet() {
        return places.keySet().stream().map(MeaningKey::key).collect(Collectors.toSet());
    }

    private void read(String file) {
        JsonNode schema = schema(file);
        new KeyWalk(schema, this, List.of()).walk(schema, List.of(file));
    }

    private static JsonNode schema(String file) {
        String name = "/assets/schema/" + file + ".schema.json";
        try (InputStream in = Objects.requireNonNull(KeyCatalog.class.getResourceAsStream(name), name)) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Walks through a schema from the top.
     *
     * @param above the rules on the way down; a rule that refers to one of them is not walked again
     */
    private record KeyWalk(JsonNode schema, KeyCatalog catalog, List<JsonNode> above) {
        void walk(JsonNode written, List<String> path) {
            JsonNode rule = resolved(written);
            if (!above.contains(rule)) {
                List<JsonNode> all = new ArrayList<>(above);
                all.add(rule);
                new KeyWalk(schema, catalog, all).walkOn(rule, path);
            }
        }

        private void walkOn(JsonNode rule, List<String> path) {
            List<String> required = texts(rule.path("required"));
            rule.path("properties").propertyStream().forEach(property -> {
                String key = property.getKey();
                JsonNode value = property.getValue();
                catalog.places.computeIfAbsent(new MeaningKey(key, description(value), required.contains(key),
                        texts(resolved(value).path("enum")), inside(value)), _ -> new ArrayList<>()).add(path);
                List<String> below = new ArrayList<>(path);
                below.add(key);
                walk(value, below);
            });
            if (rule.has("items")) {
                walk(rule.path("items"), path);
            }
            if (rule.path("additionalProperties").isObject()) {
                walk(rule.path("additionalProperties"), path);
            }
        }

        private Map<String, String> inside(JsonNode value) {
            JsonNode rule = resolved(value);
            JsonNode group = rule.has("items") ? resolved(rule.path("items")) : rule;
            Map<String, String> keys = new LinkedHashMap<>();
            group.path("properties")
                    .propertyStream()
                    .forEach(property -> keys.put(property.getKey(), description(property.getValue())));
            return keys;
        }

        private JsonNode resolved(JsonNode rule) {
            return rule.path("$ref").isString() ? schema.at(rule.path("$ref").asString().substring(1)) : rule;
        }

        private String description(JsonNode rule) {
            JsonNode own = rule.path("description");
            return own.isString() ? own.asString() : resolved(rule).path("description").asString("");
        }

        private static List<String> texts(JsonNode list) {
            return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString).toList();
        }
    }
}
