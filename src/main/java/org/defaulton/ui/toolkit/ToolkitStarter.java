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

/** Starts JavaFX. What it prints meanwhile goes to the log: people are told in a sentence. */
public final class ToolkitStarter {
    private static final Logger LOG = LoggerFactory.getLogger(ToolkitStarter.class);

    private ToolkitStarter() {
    }

    /**
     * Starts it, once per process. Throws what JavaFX throws when it cannot start.
     *
     * @param cache where its libraries are unpacked; without a folder that is there, JavaFX takes one of its own
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
