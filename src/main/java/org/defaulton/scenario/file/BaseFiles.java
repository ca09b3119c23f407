package org.defaulton.scenario.file;

import java.util.Optional;

/** The files beside a scenario file that it can use as its base. */
@FunctionalInterface
public interface BaseFiles {
    /** For a scenario that is not in a file. */
    BaseFiles NONE = _ -> Optional.empty();

    /**
     * The content of a file.
     *
     * @param name its path, as seen from the scenario file
     * @return empty if there is no such file or it cannot be read
     */
    Optional<byte[]> read(String name);
}
