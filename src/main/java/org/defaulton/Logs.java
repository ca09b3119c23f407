package org.defaulton;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Where technical details go: into a file in the home, never to the person, unless asked for. */
final class Logs {
    private static final int MOST_BYTES = 1_000_000;

    private Logs() {
    }

    /** Keeps the console clean, except while looking for a fault. */
    static void quiet() {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
    }

    /** Writes to a file in the folder from now on, if the folder is there. */
    static void toFile(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            FileHandler handler = new FileHandler(folder.resolve("defaulton.log").toString(), MOST_BYTES, 1, true);
            handler.setFormatter(new SimpleFormatter());
            Logger.getLogger("").addHandler(handler);
        }
    }
}
