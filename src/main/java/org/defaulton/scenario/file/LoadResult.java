package org.defaulton.scenario.file;

import java.util.List;

/** What became of reading a file: the thing it describes, or every fault in it. */
public sealed interface LoadResult<T> {
    /**
     * The file is right.
     *
     * @param value what it describes
     * @param text the file's text; of an overlay, the whole scenario as JSON, which is YAML, so that the text gives the
     *     same scenario later, even if its base has changed by then
     */
    record ValidFile<T>(T value, String text) implements LoadResult<T> {}

    /**
     * The file is wrong.
     *
     * @param faults all of them, in the order of the file, at least one
     */
    record FaultyFile<T>(List<Fault> faults) implements LoadResult<T> {
        public FaultyFile {
            faults = List.copyOf(faults);
        }
    }
}
