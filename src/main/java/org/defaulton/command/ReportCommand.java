package org.defaulton.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.defaulton.export.HandoutWriter;
import org.defaulton.export.WholeFileWriter;
import org.defaulton.text.Messages;
import org.defaulton.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Writes a hand-out: the member, the day, the choices, what they change, and the sources, in one file to print or to
 * send.
 */
@Command(name = "report", description = "${bundle:report.purpose}", mixinStandardHelpOptions = true)
public final class ReportCommand implements Callable<Integer> {
    private final Messages messages = Messages.of(ReportCommand.class);
    private final ContentCatalog catalog;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final UsageOptions question = new UsageOptions();

    @Option(names = "--out", paramLabel = "FILE", required = true, converter = OptionConverters.PathConverter.class, description = "${bundle:report.out}")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    /**
     * Creates the command.
     *
     * @param catalog the available content
     */
    public ReportCommand(ContentCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Writes the hand-out to the file, replacing an existing one completely.
     *
     * @return 0
     * @throws UserException if the file cannot be written; an existing file is then unchanged
     */
    @Override
    public Integer call() throws UserException {
        UsageOptions.ScenarioUsage answered = question.answer(catalog);
        WholeFileWriter.write(file,
                HandoutWriter.html(answered.scenario(), answered.usage(), answered.scenario().members()));
        if (Files.isRegularFile(file)) {
            // If the hand-out goes to standard output, nothing else belongs there.
            spec.commandLine().getOut().println(messages.text("report.done", file));
        }
        return 0;
    }
}
