package org.defaulton;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.defaulton.command.Catalogue;
import org.defaulton.command.CheckCommand;
import org.defaulton.command.Errors;
import org.defaulton.command.PicturesCommand;
import org.defaulton.command.UsageCommand;
import org.defaulton.command.WindowCommand;
import org.defaulton.store.Home;
import org.defaulton.ui.pictures.Pictures;
import org.defaulton.ui.shell.Desktop;
import picocli.CommandLine;

/** The composition root: takes the command line apart and hands every command what it needs. */
public final class Main {
    private static final String VERSION = "0.1.0";

    private Main() {
    }

    public static void main(String[] args) {
        System.exit(run(args));
    }

    static int run(String... args) {
        if (args.length == 0) {
            return open(Home.ofThisComputer());
        }
        CommandLine line = new CommandLine(new WindowCommand(home -> open(home)))
                .addSubcommand("usage", new UsageCommand(Catalogue.builtIn()))
                .addSubcommand("check", new CheckCommand())
                .addSubcommand("pictures", new PicturesCommand(Main::pictures));
        Errors errors = new Errors(false);
        return line.setParameterExceptionHandler(errors).setExecutionExceptionHandler(errors).execute(args);
    }

    private static int open(Home home) {
        return new Desktop(home, VERSION).run();
    }

    private static void pictures(Path folder, PrintWriter out) throws Exception {
        new Pictures(folder, out).all();
    }
}
