package org.defaulton.archive;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file in an archive.
 *
 * @param path its path in the archive, separated by slashes
 * @param bytes its size according to the archive, which may be wrong; -1 if unknown
 * @param packedBytes its compressed size; -1 if unknown
 * @param content opens its content
 */
record ArchiveEntry(String path, long bytes, long packedBytes, ContentOpener content) {
    /** Opens the content of an entry. */
    @FunctionalInterface
    interface ContentOpener {
        InputStream open() throws IOException;
    }
}
