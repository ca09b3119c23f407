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

/** What the keys of files mean, from the schemas that editors read, too. */
public final class KeyCatalog {
    /** Deeper than any file goes; a schema that names itself ends here. */
    private static final int DEEPEST = 12;
    private static final String OVERLAY = "overlay";

    private final Map<MeaningKey, List<List<String>>> places = new LinkedHashMap<>();

    /**
     * A key with what it means, wherever that is the same.
     *
     * @param key the key
     * @param text what it means
     * @param required whether it has to be there
     * @param allowed the words that it takes; none where others can be written, too
     * @param places where it may stand, each as the keys above it, the kind of file first
     * @param inside the keys below it, with their texts
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

    /** Every meaning of every key of files, in the order of the files. */
    public static List<KeyMeaning> all() {
        KeyCatalog catalog = new KeyCatalog();
        for (FileKind kind : FileKind.values()) {
            catalog.read(kind.word());
        }
        Set<String> ofWholeFiles = catalog.keySet();
        KeyCatalog overlays = new KeyCatalog();
        overlays.read(OVERLAY);
        // An overlay takes every key of a scenario, too, where most may be left out.
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

    /** Every key that has a meaning, in the order of the alphabet. */
    public static List<String> keys() {
        return List.copyOf(new TreeSet<>(all().stream().map(KeyMeaning::key).toList()));
    }

    private Set<String> keySet() {
        return places.keySet().stream().map(MeaningKey::key).collect(Collectors.toSet());
    }

    private void read(String file) {
        JsonNode schema = schema(file);
        new KeyWalk(schema, this).walk(schema, List.of(file));
    }

    private static JsonNode schema(String file) {
        String name = "/assets/schema/" + file + ".schema.json";
        try (InputStream in = Objects.requireNonNull(KeyCatalog.class.getResourceAsStream(name), name)) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Goes through a schema from its top. */
    private record KeyWalk(JsonNode schema, KeyCatalog catalog) {
        void walk(JsonNode written, List<String> path) {
            JsonNode rule = resolved(written);
            if (path.size() > DEEPEST) {
                return;
            }
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
