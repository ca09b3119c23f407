package org.defaulton.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.defaulton.scenario.Fault;
import org.defaulton.scenario.ScenarioFiles;
import org.defaulton.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks files: faults go to standard output, what cannot be read at all to standard error. */
@Command(name = "check", resourceBundle = "org.defaulton.command.messages", description = "${bundle:check.purpose}")
public final class CheckCommand implements Callable<Integer> {
    private final Messages messages = Messages.of(CheckCommand.class);

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "${bundle:check.files}")
    private List<Path> files = List.of();

    /**
     * Checks every file, also after a faulty one.
     *
     * @return 0 if all are right, 1 otherwise
     */
    @Override
    public Integer call() {
        return files.stream().filter(file -> !isGood(file)).count() == 0 ? 0 : 1;
    }

    private boolean isGood(Path file) {
        Optional<byte[]> content = read(file);
        if (content.isEmpty()) {
            return false;
        }
        List<Fault> faults = ScenarioFiles.check(file.toString(), content.get());
        faults.forEach(spec.commandLine().getOut()::println);
        if (faults.isEmpty()) {
            spec.commandLine().getOut().println(messages.text("check.good", file));
        }
        return faults.isEmpty();
    }

    /** Reads no more than one byte over the limit, so that an endless file is refused, too. */
    private Optional<byte[]> read(Path file) {
        if (Files.isDirectory(file)) {
            return complain("check.folder", file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(in.readNBytes(ScenarioFiles.MOST_BYTES + 1));
        } catch (NoSuchFileException e) {
            return complain("check.missing", file);
        } catch (IOException e) {
            return complain("check.unreadable", file, String.valueOf(e.getMessage()));
        }
    }

    private Optional<byte[]> complain(String key, Object... args) {
        spec.commandLine().getErr().println(messages.text(key, args));
        return Optional.empty();
    }
}
