package org.defaulton.ui.shell;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;

/** Records with altered components, which no file that passes the check could produce. */
final class Altered {
    private Altered() {
    }

    /** The same record with other values for the named components. */
    static <R extends Record> R with(R record, Map<String, ?> others) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(one -> others.containsKey(one.getName()) ? others.get(one.getName()) : value(record, one))
                .toArray();
        try {
            @SuppressWarnings("unchecked")
            R altered = (R) record.getClass()
                    .getDeclaredConstructor(
                            Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(values);
            return altered;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
