package org.defaulton.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * What the usage command says about a small file.
 *
 * @param exitCode 0 if it worked
 * @param text what it printed
 */
record UsageRun(int exitCode, String text) {
    static final Path FILES = Path.of("src/test/resources/org/defaulton/command/new-platform");

    /** @param args more options, separated by spaces */
    static UsageRun of(String file, String args) {
        StringWriter out = new StringWriter();
        ErrorHandler errors = new ErrorHandler(false);
        int exitCode = new CommandLine(new UsageCommand(ContentCatalog.builtIn())).setOut(new PrintWriter(out))
                .setErr(new PrintWriter(out))
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors)
                .execute(Stream.concat(Stream.of("--scenario", FILES.resolve(file).toString()),
                        Arrays.stream(args.split(" ")).filter(arg -> !arg.isEmpty())).toArray(String[]::new));
        return new UsageRun(exitCode, out.toString().replace('\u00a0', ' '));
    }
}
