package org.defaulton.scenario.file;

import java.util.Optional;

/** The files beside a scenario file, which can be its base. */
@FunctionalInterface
public interface BaseFiles {
    /** For a scenario that is not in a file. */
    BaseFiles NONE = _ -> Optional.empty();

    /**
     * What is in one of them.
     *
     * @param name its path, as seen from the scenario file
     * @return empty where there is none that can be read
     */
    Optional<byte[]> read(String name);
}
