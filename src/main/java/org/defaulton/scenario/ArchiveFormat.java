package org.defaulton.scenario;

import java.util.List;

/**
 * The archive that members get as a copy of their data, and the data in each of its files.
 *
 * @param name the platform's name for it
 * @param obtain how a member gets it, one or two sentences
 * @param files the known files
 */
public record ArchiveFormat(String name, String obtain, List<ArchiveFile> files) {
    public ArchiveFormat {
        files = OmittedKeys.copyOrEmpty(files);
    }
}
