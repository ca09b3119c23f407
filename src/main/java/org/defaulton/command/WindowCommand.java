package org.defaulton.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.defaulton.store.HomeFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Opens the window; the parent of all other commands. */
@Command(name = "defaulton", description = "${bundle:window.purpose}", mixinStandardHelpOptions = true)
public final class WindowCommand implements Callable<Integer> {
    private final WindowOpener window;

    @Option(names = "--home", paramLabel = "DIR", converter = OptionConverters.PathConverter.class, description = "${bundle:window.home}")
    private @Nullable Path home;

    // Main reads it before parsing, because parsing can fail, too.
    @SuppressWarnings("UnusedVariable")
    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "${bundle:window.debug}")
    private boolean debug;

    /** Opens the window. The caller provides it, because it needs JavaFX. */
    @FunctionalInterface
    public interface WindowOpener {
        /**
         * Opens the window on a home and waits until it is closed.
         *
         * @return the exit code
         */
        int open(HomeFolder home) throws Exception;
    }

    /** Creates a command that uses the opener. */
    public WindowCommand(WindowOpener window) {
        this.window = window;
    }

    /** Opens the window and waits until it is closed. */
    @Override
    public Integer call() throws Exception {
        return window.open(home == null ? HomeFolder.ofThisComputer() : new HomeFolder(home));
    }
}
