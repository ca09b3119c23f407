package org.defaulton;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.defaulton.command.ArgumentCheck;
import org.defaulton.command.CheckCommand;
import org.defaulton.command.CommandOutput;
import org.defaulton.command.ComparePlatformsCommand;
import org.defaulton.command.ContentCatalog;
import org.defaulton.command.ErrorHandler;
import org.defaulton.command.NewCommand;
import org.defaulton.command.PicturesCommand;
import org.defaulton.command.ReportCommand;
import org.defaulton.command.UsageCommand;
import org.defaulton.command.WindowCommand;
import org.defaulton.scenario.Scenario;
import org.defaulton.store.HomeFolder;
import org.defaulton.text.Messages;
import org.defaulton.text.UserException;
import org.defaulton.ui.pictures.ScreenshotWriter;
import org.defaulton.ui.shell.DesktopApp;
import picocli.CommandLine;

/** The composition root: parses the command line and hands each command what it needs. */
public final class Main {
    private static final Messages TEXTS = Messages.of(Main.class);
    private static final Path TOUR = Path.of("target", "pictures");

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean debug;

    private Main(PrintWriter out, PrintWriter err, boolean debug) {
        this.out = out;
        this.err = err;
        this.debug = debug;
    }

    /** Runs the command in the arguments; without arguments, opens the window. */
    public static void main(String[] args) {
        // Not System.out, which swallows write errors.
        System.exit(run(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), args));
    }

    static int run(OutputStream to, OutputStream errorsTo, String... args) {
        CommandOutput out = new CommandOutput(to);
        PrintWriter err = new CommandOutput(errorsTo).writer();
        boolean debug = Arrays.asList(args).contains("--debug");
        if (!debug) {
            LogFiles.quiet();
        }
        return out.end(new Main(out.writer(), err, debug).run(args), err);
    }

    private int run(String... args) {
        Optional<String> wrong = ArgumentCheck.wrong(args);
        if (wrong.isPresent()) {
            err.println(wrong.get());
            return ErrorHandler.WRONG_ARGUMENTS;
        }
        // Parsing with picocli costs time, and the usual start has nothing to parse.
        return args.length == 0 && DisplayDetector.isThere() ? window() : line().execute(args);
    }

    private CommandLine line() {
        ErrorHandler errors = new ErrorHandler(debug);
        CommandLine line = new CommandLine(new WindowCommand(this::open));
        line.addSubcommand(new UsageCommand(ContentCatalog.builtIn()))
                .addSubcommand(new CheckCommand(ContentCatalog.builtIn()))
                .addSubcommand(new ReportCommand(ContentCatalog.builtIn()))
                .addSubcommand(new ComparePlatformsCommand(ContentCatalog.builtIn()))
                .addSubcommand(new NewCommand(ContentCatalog.builtIn()))
                .addSubcommand(new PicturesCommand(ContentCatalog.builtIn(), Main::pictures))
                .setResourceBundle(Messages.of(WindowCommand.class).bundle())
                .setOut(out)
                .setErr(err)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors);
        Stream.concat(Stream.of(line), line.getSubcommands().values().stream())
                .forEach(
                        command -> command.getCommandSpec().version(TEXTS.text("version.line", TEXTS.text("version"))));
        return line;
    }

    private static void pictures(Optional<Scenario> scenario, Path folder, String only, PrintWriter to)
            throws Exception {
        ScreenshotWriter writer = new ScreenshotWriter(folder, to);
        if (scenario.isPresent()) {
            writer.all(scenario.get(), only);
        } else {
            writer.all(only);
        }
    }

    private int open(HomeFolder home) throws Exception {
        return DisplayDetector.isThere() ? window(home) : tour();
    }

    private int window() {
        try {
            return window(HomeFolder.ofThisComputer());
        } catch (UserException e) {
            err.println(e.sentence());
            return ErrorHandler.FAILED;
        }
    }

    private int window(HomeFolder home) {
        try {
            home.create();
        } catch (UserException _) {
            // The window runs into the same problem and reports it.
        }
        LogFiles.toFile(home);
        return new DesktopApp(home, TEXTS.text("version")).run();
    }

    /** What the app does on a machine without a display: runs its tour and leaves pictures and numbers. */
    private int tour() throws Exception {
        out.println(TEXTS.text("tour", TOUR));
        List<String> choices = new ScreenshotWriter(TOUR, out).tour();
        out.println(TEXTS.text("tour.before"));
        line().execute("usage");
        out.println(TEXTS.text("tour.after"));
        return line().execute(
                Stream.concat(Stream.of("usage"), choices.stream().map("--choose="::concat)).toArray(String[]::new));
    }
}
