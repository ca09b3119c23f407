package org.defaulton.archive;

import java.io.Serial;

/** The reason why an archive cannot be read. It carries only the key of a message, so that no content can leak. */
final class ArchiveProblemException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** @param key the last part of the key of the message */
    ArchiveProblemException(String key) {
        super(key, null, false, false);
    }
}
