package org.defaulton.archive;

import java.io.Serial;

/** Why an archive cannot be read. It carries nothing but the key of a sentence, so that nothing of an archive gets out. */
final class ArchiveProblemException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** @param key of the sentence for people */
    ArchiveProblemException(String key) {
        super(key, null, false, false);
    }
}
