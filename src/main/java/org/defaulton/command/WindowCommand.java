package org.defaulton.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.defaulton.store.HomeFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Opens the window; the command that holds all others. */
@Command(name = "defaulton", description = "${bundle:window.purpose}", mixinStandardHelpOptions = true)
public final class WindowCommand implements Callable<Integer> {
    private final WindowOpener window;

    @Option(names = "--home", paramLabel = "DIR", converter = OptionConverters.PathConverter.class, description = "${bundle:window.home}")
    private @Nullable Path home;

    // Read before the command line is taken apart, because taking it apart can fail, too.
    @SuppressWarnings("UnusedVariable")
    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "${bundle:window.debug}")
    private boolean debug;

    /** Opens the window; needs a screen, so it is handed in. */
    @FunctionalInterface
    public interface WindowOpener {
        /**
         * Opens the window on a home and waits until it is closed.
         *
         * @return the exit code
         */
        int open(HomeFolder home) throws Exception;
    }

    /** A command that uses the opener. */
    public WindowCommand(WindowOpener window) {
        this.window = window;
    }

    /** Opens the window and waits until it is closed. */
    @Override
    public Integer call() throws Exception {
        return window.open(home == null ? HomeFolder.ofThisComputer() : new HomeFolder(home));
    }
}
