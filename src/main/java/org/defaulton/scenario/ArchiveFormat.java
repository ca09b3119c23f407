package org.defaulton.scenario;

import java.util.List;

/**
 * What the platform hands to members who ask for a copy of their data, and which data each of its files holds.
 *
 * @param name what the platform calls it
 * @param obtain how a member gets it, one or two sentences
 * @param files the files that are known
 */
public record ArchiveFormat(String name, String obtain, List<ArchiveFile> files) {
    public ArchiveFormat {
        files = OmittedKeys.copyOrEmpty(files);
    }
}
