package org.defaulton.archive;

/** Follows the reading of an archive, on the thread that reads. */
public interface ReadingProgress {
    /** For whoever waits. */
    ReadingProgress NONE = new ReadingProgress() {
        @Override
        public void report(double share) {
            // Nobody watches.
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /** How much has been read, from 0 to 1. */
    void report(double share);

    /** Whether to stop; asked often. */
    boolean isCancelled();
}
