package org.defaulton.archive;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file in an archive.
 *
 * @param path its path in the archive, with slashes
 * @param bytes its size as the archive says, which may be a lie; -1 for unknown
 * @param packedBytes what it takes in the archive; -1 for unknown
 * @param content opens it
 */
record ArchiveEntry(String path, long bytes, long packedBytes, ContentOpener content) {
    /** Opens an entry. */
    @FunctionalInterface
    interface ContentOpener {
        InputStream open() throws IOException;
    }
}
