package org.defaulton.scenario;

import java.util.List;

/** What became of reading a file: the thing it describes, or every fault in it. */
public sealed interface Loaded<T> {
    /**
     * The file is right.
     *
     * @param value what it describes
     * @param text the file's text; of an overlay, the whole scenario as JSON, which is YAML, so that the text gives the
     *     same scenario later, even if its base has changed by then
     */
    record Good<T>(T value, String text) implements Loaded<T> {}

    /**
     * The file is wrong.
     *
     * @param faults all of them, in the order of the file, at least one
     */
    record Faulty<T>(List<Fault> faults) implements Loaded<T> {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
