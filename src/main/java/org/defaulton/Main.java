package org.defaulton;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.defaulton.command.Catalogue;
import org.defaulton.command.CheckCommand;
import org.defaulton.command.Errors;
import org.defaulton.command.PicturesCommand;
import org.defaulton.command.ReportCommand;
import org.defaulton.command.UsageCommand;
import org.defaulton.command.WindowCommand;
import org.defaulton.export.HandOut;
import org.defaulton.store.Home;
import org.defaulton.text.Messages;
import org.defaulton.text.Problem;
import org.defaulton.ui.flow.FlowSvg;
import org.defaulton.ui.pictures.Pictures;
import org.defaulton.ui.shell.Desktop;
import picocli.CommandLine;

/** The composition root: takes the command line apart and hands every command what it needs. */
public final class Main {
    private static final Messages TEXTS = Messages.of(Main.class);
    private static final Path TOUR = Path.of("target", "pictures");

    private Main() {
    }

    public static void main(String[] args) {
        System.exit(run(args));
    }

    static int run(String... args) {
        boolean debug = Arrays.asList(args).contains("--debug");
        if (!debug) {
            Logs.quiet();
        }
        // Taking the command line apart costs time that the usual start does not have.
        return args.length == 0 && Display.isThere() ? window(Home.ofThisComputer()) : line(debug).execute(args);
    }

    private static CommandLine line(boolean debug) {
        Errors errors = new Errors(debug);
        CommandLine line = new CommandLine(new WindowCommand(Main::open));
        line
                .addSubcommand(new UsageCommand(Catalogue.builtIn()))
                .addSubcommand(new CheckCommand())
                .addSubcommand(new ReportCommand(Catalogue.builtIn(), new HandOut(FlowSvg::of)))
                .addSubcommand(new PicturesCommand((folder, only, out) -> new Pictures(folder, out).all(only)))
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(errors).setExecutionExceptionHandler(errors);
        Stream.concat(Stream.of(line), line.getSubcommands().values().stream()).forEach(
                command -> command.getCommandSpec().version(TEXTS.text("version.line", TEXTS.text("version"))));
        return line;
    }

    private static int open(Home home) throws Exception {
        return Display.isThere() ? window(home) : tour();
    }

    private static int window(Home home) {
        try {
            home.create();
            Logs.toFile(home);
        } catch (Problem e) {
            // The window says it, too, but somebody may look at the terminal only.
            System.err.println(e.sentence());
        } catch (IOException e) {
            System.err.println(TEXTS.text("no-log", home.folder()));
        }
        return new Desktop(home, TEXTS.text("version")).run();
    }

    /** What the app does on a machine without a display: the main path, in pictures and numbers. */
    private static int tour() throws Exception {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        out.println(TEXTS.text("tour", TOUR));
        new Pictures(TOUR, out).tour();
        out.println(TEXTS.text("tour.before"));
        line(false).execute("usage");
        out.println(TEXTS.text("tour.after"));
        return line(false).execute("usage", "--choose", "genai-training=off@2024-09-19", "--choose",
                "objection:other-ai=sent@2024-09-19");
    }
}
