package org.defaulton.scenario.file;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The content of a file, each part with its position. */
public sealed interface YamlNode {
    /** Where it begins. */
    FilePosition place();

    /** The same without positions. */
    JsonNode json();

    /** The children: the value of the key, or every value or item for {@code *}; none if there is no match. */
    Stream<YamlNode> below(String step);

    /**
     * A single value.
     *
     * @param text as written
     * @param value as interpreted: a String, Long, Double, Boolean, or {@link #NOTHING}
     */
    record ScalarNode(FilePosition place, String text, Object value) implements YamlNode {
        /**
         * How much of a text the schema sees: its length limits are all lower, and regular expressions recurse at every
         * letter.
         */
        private static final int SEEN = 500;

        /**
         * Replaces any larger number. No file needs one and no schema allows one. Because it is not a whole number, the
         * schema's library refuses it instead of converting it to a long, which would fail.
         */
        private static final double BEYOND = 1e15 + 0.5;

        /** The value of an empty scalar. */
        static final Object NOTHING = Optional.empty();

        /** Whether it is text rather than a number, a truth value or nothing. */
        public boolean isText() {
            return value instanceof String;
        }

        /** Whether it is empty. */
        public boolean isNothing() {
            return value.equals(NOTHING);
        }

        @Override
        public JsonNode json() {
            JsonNodeFactory nodes = JsonNodeFactory.instance;
            return switch (value) {
                case Long number -> nodes.numberNode(number);
                case Double number ->
                    nodes.numberNode(Math.abs(number) < BEYOND ? number : Math.copySign(BEYOND, number));
                case Boolean yes -> nodes.booleanNode(yes);
                case String words -> nodes.stringNode(words.substring(0, Math.min(SEEN, words.length())));
                default -> nodes.nullNode();
            };
        }

        @Override
        public Stream<YamlNode> below(String step) {
            return Stream.empty();
        }
    }

    /** A list. */
    record SequenceNode(FilePosition place, List<YamlNode> items) implements YamlNode {
        @Override
        public JsonNode json() {
            ArrayNode array = JsonNodeFactory.instance.arrayNode(items.size());
            items.forEach(item -> array.add(item.json()));
            return array;
        }

        @Override
        public Stream<YamlNode> below(String step) {
            return "*".equals(step) ? items.stream() : Stream.empty();
        }
    }

    /** Keys and values, in the order of the file. */
    record MappingNode(FilePosition place, Map<String, MappingEntry> entries) implements YamlNode {
        /** The same with another value of a key, which is added at the value if it is missing. */
        public MappingNode with(String key, YamlNode value) {
            Map<String, MappingEntry> changed = new LinkedHashMap<>(entries);
            MappingEntry before = entries.get(key);
            changed.put(key, new MappingEntry(before == null ? value.place() : before.key(), value));
            return new MappingNode(place, changed);
        }

        /** The same without the keys. */
        public MappingNode without(Collection<String> keys) {
            Map<String, MappingEntry> rest = new LinkedHashMap<>(entries);
            rest.keySet().removeAll(keys);
            return new MappingNode(place, rest);
        }

        @Override
        public JsonNode json() {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            entries.forEach((key, entry) -> object.set(key, entry.value().json()));
            return object;
        }

        @Override
        public Stream<YamlNode> below(String step) {
            Collection<MappingEntry> chosen = "*".equals(step)
                    ? entries.values()
                    : Optional.ofNullable(entries.get(step)).stream().toList();
            return chosen.stream().map(MappingEntry::value);
        }
    }

    /**
     * A value and the position of its key.
     *
     * @param key position of the key
     * @param value the value
     */
    record MappingEntry(FilePosition key, YamlNode value) {}

    /** Whether the key is present. */
    default boolean has(String key) {
        return below(key).findAny().isPresent();
    }

    /**
     * Everything at a path such as {@code uses/*}{@code /windows}; {@code *} stands for every item or value, and
     * {@code **} for any number of steps.
     */
    default Stream<YamlNode> all(String path) {
        Stream<YamlNode> found = Stream.of(this);
        for (String step : path.split("/", -1)) {
            found = found.flatMap(tree -> "**".equals(step) ? tree.withAllBelow() : tree.below(step));
        }
        return found;
    }

    private Stream<YamlNode> withAllBelow() {
        return Stream.concat(Stream.of(this), below("*").flatMap(YamlNode::withAllBelow));
    }

    /** The texts at a path. */
    default Stream<ScalarNode> texts(String path) {
        return all(path).filter(tree -> tree instanceof ScalarNode scalar && scalar.isText())
                .map(ScalarNode.class::cast);
    }

    /** The first text at a path. */
    default Optional<ScalarNode> text(String path) {
        return texts(path).findFirst();
    }

    /** The single value of a key as written, text or not; the empty string if there is none. */
    default String written(String key) {
        return below(key).map(value -> value instanceof ScalarNode scalar ? scalar.text() : "").findFirst().orElse("");
    }

    /** Whether the value of the key is true. */
    default boolean isTrue(String key) {
        return below(key).anyMatch(value -> value instanceof ScalarNode scalar && scalar.value().equals(true));
    }

    /** The first text at a path; the empty string if there is none. */
    default String word(String path) {
        return text(path).map(ScalarNode::text).orElse("");
    }
}
