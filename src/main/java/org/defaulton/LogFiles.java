package org.defaulton;

import java.io.IOException;
import java.nio.file.Files;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.defaulton.store.HomeFolder;

/** Writes technical details to a file in the home folder, not to the console, unless asked for. */
final class LogFiles {
    private LogFiles() {
    }

    /** Keeps the console free of log output, except with {@code --debug}. */
    static void quiet() {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
    }

    /** Writes to the log in the home folder from now on, if the folder exists. */
    static void toFile(HomeFolder home) {
        if (Files.isDirectory(home.folder())) {
            Logger.getLogger("").addHandler(new LogFileHandler(home));
        }
    }

    /** Opens the file for each entry: entries are rare, and if the file has been moved away, a new one is started. */
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
                    // There is nowhere else to report this; the window tells people what matters to them.
                }
            }
        }

        @Override
        public void flush() {
            // Each entry is written at once.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
