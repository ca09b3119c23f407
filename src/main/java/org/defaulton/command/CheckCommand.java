package org.defaulton.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.defaulton.scenario.check.ScenarioFiles;
import org.defaulton.scenario.file.Fault;
import org.defaulton.scenario.file.FileOnDisk;
import org.defaulton.text.Messages;
import org.defaulton.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks files: faults go to standard output, files that cannot be read to standard error. */
@Command(name = "check", description = "${bundle:check.purpose}", mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {
    private final Messages messages = Messages.of(CheckCommand.class);

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", converter = OptionConverters.PathConverter.class, description = "${bundle:check.files}")
    private List<Path> files = List.of();

    /**
     * Checks every file, even after a faulty one.
     *
     * @return 0 if all are valid, 1 otherwise
     */
    @Override
    public Integer call() {
        return files.stream().filter(file -> !isGood(file)).count() == 0 ? 0 : 1;
    }

    private boolean isGood(Path file) {
        try {
            List<Fault> faults = ScenarioFiles.check(file.toString(), InputFile.content(file), new FileOnDisk(file));
            faults.forEach(spec.commandLine().getOut()::println);
            if (faults.isEmpty()) {
                spec.commandLine().getOut().println(messages.text("check.good", file));
            }
            return faults.isEmpty();
        } catch (UserException e) {
            spec.commandLine().getErr().println(e.sentence());
            return false;
        }
    }
}
