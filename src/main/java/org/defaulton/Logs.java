package org.defaulton;

import java.io.IOException;
import java.nio.file.Files;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.defaulton.store.Home;

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

    /** Writes to the home's log from now on, if the home is there. */
    static void toFile(Home home) throws IOException {
        if (Files.isDirectory(home.folder())) {
            home.createLog();
            // In the handler's patterns a percent sign begins a variable.
            String file = home.log().toString().replace("%", "%%");
            FileHandler handler = new FileHandler(file, MOST_BYTES, 1, true);
            handler.setFormatter(new SimpleFormatter());
            Logger.getLogger("").addHandler(handler);
        }
    }
}
