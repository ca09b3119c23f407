package org.defaulton.scenario;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Makes records of what a file says. */
final class Records {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

    private Records() {
    }

    /**
     * The record, with what the file leaves out as null, 0, false or an empty list.
     *
     * @throws tools.jackson.core.JacksonException if the tree has not been checked and does not fit
     */
    static <T> T of(Tree root, Class<T> type) {
        return MAPPER.treeToValue(root.json(), type);
    }
}
