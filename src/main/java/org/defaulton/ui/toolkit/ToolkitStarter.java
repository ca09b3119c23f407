package org.defaulton.ui.toolkit;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts JavaFX. Redirects its output to the log, because people get a sentence instead. */
public final class ToolkitStarter {
    private static final Logger LOG = LoggerFactory.getLogger(ToolkitStarter.class);

    private ToolkitStarter() {
    }

    /**
     * Starts it, once per process. Passes on what JavaFX throws if it cannot start.
     *
     * @param cache where to unpack its libraries; if it is empty or does not exist, JavaFX uses a folder of its own
     * @param first runs on the FX thread
     */
    public static void start(Optional<Path> cache, Runnable first) {
        cache.filter(Files::isDirectory).ifPresent(folder -> System.setProperty("javafx.cachedir", folder.toString()));
        PrintStream usual = System.err;
        ByteArrayOutputStream remarks = new ByteArrayOutputStream();
        System.setErr(new PrintStream(remarks, true, StandardCharsets.UTF_8));
        try {
            Platform.startup(first);
        } finally {
            System.setErr(usual);
            if (remarks.size() > 0) {
                LOG.warn("JavaFX said: {}", remarks.toString(StandardCharsets.UTF_8));
            }
        }
    }
}
