package org.defaulton.scenario.file;

import java.util.List;

/** The result of loading a file: what it describes, or all its faults. */
public sealed interface LoadResult<T> {
    /**
     * The file is valid.
     *
     * @param value what it describes
     * @param text the file's text; for an overlay, the merged scenario as JSON, which is also YAML, so that the text
     * yields the same scenario even after its base has changed
     */
    record ValidFile<T>(T value, String text) implements LoadResult<T> {}

    /**
     * The file has faults.
     *
     * @param faults all of them, in the order of the file, at least one
     */
    record FaultyFile<T>(List<Fault> faults) implements LoadResult<T> {
        public FaultyFile {
            faults = List.copyOf(faults);
        }
    }
}
