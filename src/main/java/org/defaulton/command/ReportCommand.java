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

/** Writes a hand-out: who, when, what was chosen, what it changes, and the sources, in one file to print or to send. */
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
     * A command that knows what ships.
     *
     * @param catalog what can be asked about
     */
    public ReportCommand(ContentCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Writes the hand-out to the file; one that is there is replaced as a whole.
     *
     * @return 0
     * @throws UserException if the file cannot be written; then nothing of it is there, and one that was there still is
     */
    @Override
    public Integer call() throws UserException {
        UsageOptions.ScenarioUsage answered = question.answer(catalog);
        WholeFileWriter.write(file, HandoutWriter.html(answered.scenario(), answered.usage(), catalog.members()));
        if (Files.isRegularFile(file)) {
            // What else takes a hand-out may be standard output, where nothing belongs behind it.
            spec.commandLine().getOut().println(messages.text("report.done", file));
        }
        return 0;
    }
}
