package org.defaulton.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.defaulton.scenario.check.TestFiles;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One run of the usage command, and what is asked of it most often.
 *
 * @param exitCode 0 if it worked
 * @param text what it printed
 */
record UsageRun(int exitCode, String text) {
    /**
     * @param file a file of {@link TestFiles#FOLDER}
     * @param args more options, separated by spaces
     */
    static UsageRun of(String file, String args) {
        return ofScenario(TestFiles.FOLDER.resolve(file), words(args).toArray());
    }

    /**
     * @param scenario the id of one that ships, or a path
     * @param args more options
     */
    static UsageRun ofScenario(Object scenario, Object... args) {
        StringWriter out = new StringWriter();
        ErrorHandler errors = new ErrorHandler(false);
        int exitCode = new CommandLine(new UsageCommand(ContentCatalog.builtIn())).setOut(new PrintWriter(out))
                .setErr(new PrintWriter(out))
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors)
                .execute(Stream.concat(Stream.of("--scenario", scenario), Arrays.stream(args))
                        .map(Object::toString)
                        .toArray(String[]::new));
        return new UsageRun(exitCode, out.toString().replace('\u00a0', ' '));
    }

    private static Stream<String> words(String args) {
        return Arrays.stream(args.split(" ")).filter(arg -> !arg.isEmpty());
    }

    /** What it printed, if it worked. */
    String printed() {
        assertThat(exitCode).as(text).isZero();
        return text;
    }

    /** The usage of the member of {@link TestFiles} on one of its platforms. */
    static String usage(String file, String args) {
        return of(file, "--member " + TestFiles.MEMBER + " " + args).printed();
    }

    private static JsonNode json(String file, String args) {
        return JsonMapper.shared().readTree(usage(file, "--format json " + args));
    }

    static JsonNode flow(String file, String args, String data, String use) {
        return json(file, args).get("flows")
                .valueStream()
                .filter(flow -> flow.get("data").asString().equals(data) && flow.get("use").asString().equals(use))
                .findFirst()
                .orElseThrow();
    }

    /** The flow of the notes into the model, which is what most of the files are about. */
    static JsonNode flow(String file, String args) {
        return flow(file, args, "notes", "train-model");
    }

    /** The status of that flow. */
    static String status(String file, String args) {
        return flow(file, args).get("status").asString();
    }

    /** The reasons of that flow. */
    static List<String> because(String file, String args) {
        return flow(file, args).get("because").valueStream().map(reason -> reason.get("text").asString()).toList();
    }

    /** The first sentences: the headline and the line below it. */
    static String summary(String file, String args) {
        return json(file, args).get("summary").get("headline").asString();
    }
}
