package org.defaulton.archive;

/** Follows the reading of an archive. Called on the thread that reads. */
public interface ReadingProgress {
    /** Ignores the progress and never cancels. */
    ReadingProgress NONE = new ReadingProgress() {
        @Override
        public void report(double share) {
            // Nothing shows the progress.
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /** Reports the share that has been read, from 0 to 1. */
    void report(double share);

    /** Whether to stop reading. Called often, so it must be fast. */
    boolean isCancelled();
}
