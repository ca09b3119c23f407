package org.defaulton.drawing;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which part of a flow a shape is.
 *
 * @param data id of the row it belongs to; empty for none
 * @param use id of the use it belongs to; empty for none
 */
public record FlowKey(FlowPart part, String data, String use) implements ShapeKey {
    /** A part that occurs once. */
    public static FlowKey of(FlowPart part) {
        return new FlowKey(part, "", "");
    }

    /** A part of a link between a row and a use. */
    public static FlowKey of(FlowPart part, FlowLink link) {
        return new FlowKey(part, link.row().id(), link.use());
    }

    /** A part of a row. */
    public static FlowKey ofData(FlowPart part, String data) {
        return new FlowKey(part, data, "");
    }

    /** A part of a use. */
    public static FlowKey ofUse(FlowPart part, String use) {
        return new FlowKey(part, "", use);
    }

    @Override
    public String id() {
        return Stream.of(part.name().toLowerCase(Locale.ROOT).replace('_', '-'), data, use)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("-"));
    }
}
