package org.defaulton;

import java.io.IOException;
import java.nio.file.Files;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.defaulton.store.HomeFolder;

/** Where technical details go: into a file in the home, never to the person, unless asked for. */
final class LogFiles {
    private LogFiles() {
    }

    /** Keeps the console clean, except while looking for a fault. */
    static void quiet() {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
    }

    /** Writes to the home's log from now on, if the home is there. */
    static void toFile(HomeFolder home) {
        if (Files.isDirectory(home.folder())) {
            Logger.getLogger("").addHandler(new LogFileHandler(home));
        }
    }

    /** Opens the file for each entry: there are few, and one that is moved away in between is begun anew. */
    private static final class LogFileHandler extends Handler {
        private final HomeFolder home;

        LogFileHandler(HomeFolder home) {
            this.home = home;
            setFormatter(new SimpleFormatter());
        }

        @Override
        public synchronized void publish(LogRecord entry) {
            if (isLoggable(entry)) {
                try {
                    home.log(getFormatter().format(entry));
                } catch (IOException e) {
                    // There is no other place to say it; what matters to the person is said in the window.
                }
            }
        }

        @Override
        public void flush() {
            // Each entry is in the file at once.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
