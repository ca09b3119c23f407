package org.defaulton.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.defaulton.archive.DemoArchive;
import org.defaulton.export.WholeFileWriter;
import org.defaulton.scenario.ArchiveFormat;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.file.WordSuggestion;
import org.defaulton.text.Messages;
import org.defaulton.text.PathProblem;
import org.defaulton.text.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes an example to start from: a made-up archive. */
@Command(name = "new", description = "${bundle:new.purpose}", mixinStandardHelpOptions = true)
public final class NewCommand implements Callable<Integer> {
    private static final List<String> KINDS = List.of("archive");
    /** A fixed date, the first that a ZIP file can hold, so that the same archive gives the same file. */
    private static final LocalDateTime FILED = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Messages messages = Messages.of(NewCommand.class);
    private final ContentCatalog catalog;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "KIND", description = "${bundle:new.kind}")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String kind;

    @Parameters(index = "1", paramLabel = "DIR|FILE", converter = OptionConverters.PathConverter.class, description = "${bundle:new.target}")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path target;

    @Option(names = "--scenario", paramLabel = "ID|FILE", description = "${bundle:new.scenario}")
    private @Nullable String scenarioName;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "${bundle:new.seed}")
    private long seed;

    /**
     * A command that knows the shipped content.
     *
     * @param catalog the scenarios to choose from, and the members that the made-up data resembles
     */
    public NewCommand(ContentCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Writes the archive. Never overwrites anything.
     *
     * @return 0
     * @throws UserException if it cannot be written
     * @throws ParameterException if the kind or the scenario is unknown, or the scenario does not describe an archive
     */
    @Override
    public Integer call() throws UserException {
        Map<String, byte[]> files = files();
        try {
            if (isTaken()) {
                throw new UserException(messages.text("new.taken", PathProblem.shown(target)));
            }
            if (isZip()) {
                WholeFileWriter.write(target, zip(files));
            } else {
                write(files);
            }
        } catch (IOException e) {
            throw new UserException(messages.text("new.failed", PathProblem.shown(target), PathProblem.reason(e)), e);
        }
        spec.commandLine().getOut().println(messages.text("new.done", target));
        return 0;
    }

    private Map<String, byte[]> files() {
        if (!KINDS.contains(kind)) {
            throw wrong(messages.text("wrong.kind", kind) + WordSuggestion.instead(messages, kind, KINDS));
        }
        try {
            Scenario scenario = new ScenarioAndMemberLookup(catalog)
                    .scenario(scenarioName == null ? catalog.scenarioIds().getFirst() : scenarioName);
            ArchiveFormat format = ArchiveFormats.of(scenario);
            return DemoArchive.files(scenario, format, scenario.members().getFirst(), seed);
        } catch (UserException e) {
            throw wrong(e.sentence());
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    private boolean isZip() {
        return target.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /** Whether there is something at the target. An empty folder does not count. */
    private boolean isTaken() throws IOException {
        if (isZip() || !Files.isDirectory(target)) {
            return Files.exists(target);
        }
        try (Stream<Path> inside = Files.list(target)) {
            return inside.findAny().isPresent();
        }
    }

    private void write(Map<String, byte[]> files) throws IOException, UserException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = target.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            WholeFileWriter.write(path, file.getValue());
        }
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(FILED);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
