package org.defaulton.scenario.file;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Creates records from a tree. A component {@code minimumAge} gets the value of the key {@code minimum-age}, an enum
 * constant {@code PARTLY_GRANTED} stands for the word {@code partly-granted}, and keys without a component are ignored.
 *
 * <p>Jackson's data binding does the same but takes half a second longer on first use, which is at every start.
 */
public final class RecordBinder {
    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

    private final Map<Class<?>, RecordShape> shapes = new HashMap<>();

    private RecordBinder() {
    }

    /** A record class: its canonical constructor, and key and type of each component. */
    private record RecordShape(Constructor<?> constructor, List<String> keys, List<Type> types) {
        static RecordShape of(Class<?> type) throws ReflectiveOperationException {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] raw = new Class<?>[components.length];
            List<String> keys = new ArrayList<>();
            List<Type> types = new ArrayList<>();
            for (int i = 0; i < components.length; i++) {
                raw[i] = components[i].getType();
                keys.add(kebab(components[i].getName()));
                types.add(components[i].getGenericType());
            }
            return new RecordShape(type.getDeclaredConstructor(raw), keys, types);
        }
    }

    /**
     * The record. What the file leaves out is null, 0, false or whatever its constructor turns null into.
     *
     * @throws IllegalArgumentException if the tree does not fit, which its schema would have reported
     */
    public static <T> T of(YamlNode root, Class<T> type) {
        try {
            return type.cast(new RecordBinder().record(root, type));
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new IllegalArgumentException(type.getSimpleName() + " in line " + root.place().line(), e);
        }
    }

    private Object record(YamlNode tree, Class<?> type) throws ReflectiveOperationException {
        RecordShape shape = shapes.get(type);
        if (shape == null) {
            shape = RecordShape.of(type);
            shapes.put(type, shape);
        }
        Map<String, YamlNode.MappingEntry> entries = ((YamlNode.MappingNode) tree).entries();
        @Nullable
        Object[] values = new Object[shape.keys().size()];
        for (int i = 0; i < values.length; i++) {
            YamlNode.MappingEntry entry = entries.get(shape.keys().get(i));
            Type component = shape.types().get(i);
            values[i] = entry == null ? absent(component) : value(entry.value(), component);
        }
        return shape.constructor().newInstance(values);
    }

    private static @Nullable Object absent(Type type) {
        if (type == int.class) {
            return 0;
        }
        return type == boolean.class ? false : null;
    }

    private Object value(YamlNode tree, Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType of) {
            Type[] arguments = of.getActualTypeArguments();
            return of.getRawType() == List.class ? list(tree, arguments[0]) : map(tree, arguments[1]);
        }
        Class<?> plain = (Class<?>) type;
        return plain.isRecord() ? record(tree, plain) : scalar((YamlNode.ScalarNode) tree, plain);
    }

    private List<Object> list(YamlNode tree, Type of) throws ReflectiveOperationException {
        List<Object> list = new ArrayList<>();
        for (YamlNode item : ((YamlNode.SequenceNode) tree).items()) {
            list.add(value(item, of));
        }
        return list;
    }

    private Map<String, Object> map(YamlNode tree, Type of) throws ReflectiveOperationException {
        Map<String, Object> map = new LinkedHashMap<>();
        for (Map.Entry<String, YamlNode.MappingEntry> entry : ((YamlNode.MappingNode) tree).entries().entrySet()) {
            map.put(entry.getKey(), value(entry.getValue().value(), of));
        }
        return map;
    }

    private static Object scalar(YamlNode.ScalarNode scalar, Class<?> type) throws ReflectiveOperationException {
        if (type == int.class || type == Integer.class) {
            return ((Number) scalar.value()).intValue();
        }
        if (type == long.class) {
            return ((Number) scalar.value()).longValue();
        }
        if (type == double.class) {
            return ((Number) scalar.value()).doubleValue();
        }
        if (type == boolean.class) {
            return scalar.value();
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(scalar.text());
        }
        return type.isEnum() ? constant(scalar.text(), type) : scalar.text();
    }

    private static Object constant(String word, Class<?> type) throws ReflectiveOperationException {
        return type.getField(word.toUpperCase(Locale.ROOT).replace('-', '_')).get(null);
    }

    private static String kebab(String name) {
        return CAPITAL.matcher(name).replaceAll("-$0").toLowerCase(Locale.ROOT);
    }
}
