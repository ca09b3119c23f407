package org.defaulton.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.defaulton.store.Home;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Opens the window; the command that holds all others. */
@Command(name = "defaulton", resourceBundle = "org.defaulton.command.messages", description = "${bundle:window.description}", mixinStandardHelpOptions = true)
public final class WindowCommand implements Callable<Integer> {
    private final ToIntFunction<Home> window;

    @Option(names = "--home", paramLabel = "DIR", description = "${bundle:window.home}")
    private @Nullable Path home;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "${bundle:window.debug}")
    private boolean debug;

    public WindowCommand(ToIntFunction<Home> window) {
        this.window = window;
    }

    /** Opens the window and waits until it is closed. */
    @Override
    public Integer call() {
        return window.applyAsInt(home == null ? Home.ofThisComputer() : new Home(home));
    }

    /** Whether technical details were asked for. */
    public boolean debug() {
        return debug;
    }
}
