package org.defaulton.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.check.KeyCatalog;
import org.defaulton.scenario.check.KeyCatalog.KeyMeaning;
import org.defaulton.scenario.check.ScenarioFiles;
import org.defaulton.scenario.file.Fault;
import org.defaulton.scenario.file.FileKind;
import org.defaulton.scenario.file.FileOnDisk;
import org.defaulton.scenario.file.WordSuggestion;
import org.defaulton.text.Language;
import org.defaulton.text.Messages;
import org.defaulton.text.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks files. Faults go to standard output, unreadable files to standard error. */
@Command(name = "check", description = "${bundle:check.purpose}", mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {
    private final Messages messages = Messages.of(CheckCommand.class);
    private final ContentCatalog catalog;
    private boolean memberAlone;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--scenario", paramLabel = "ID|FILE", description = "${bundle:check.scenario}")
    private @Nullable String scenarioName;

    @Option(names = "--explain", paramLabel = "KEY", description = "${bundle:check.explain}")
    private @Nullable String key;

    @Parameters(arity = "0..*", paramLabel = "FILE", converter = OptionConverters.PathConverter.class, description = "${bundle:check.files}")
    private List<Path> files = List.of();

    /** @param catalog the available content */
    public CheckCommand(ContentCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Explains the key, or checks every file, even after a faulty one.
     *
     * @return 0 if all are valid, 1 otherwise
     * @throws ParameterException if there is nothing to do, or an option names something that does not exist
     */
    @Override
    public Integer call() {
        if (key == null && files.isEmpty()) {
            throw new ParameterException(spec.commandLine(), messages.text("check.nothing"));
        }
        if (key != null) {
            explain(key);
        }
        Optional<Scenario> platform = platform();
        long faulty = files.stream().filter(file -> !isGood(file, platform)).count();
        if (memberAlone) {
            spec.commandLine().getOut().println(messages.text("check.member-alone"));
        }
        return faulty == 0 ? 0 : 1;
    }

    private Optional<Scenario> platform() {
        try {
            return scenarioName == null
                    ? Optional.empty()
                    : Optional.of(new ScenarioAndMemberLookup(catalog).scenario(scenarioName));
        } catch (UserException e) {
            throw new ParameterException(spec.commandLine(), e.sentence(), e);
        }
    }

    private void explain(String wanted) {
        List<KeyMeaning> found = KeyCatalog.all().stream().filter(meaning -> meaning.key().equals(wanted)).toList();
        if (found.isEmpty()) {
            throw new ParameterException(spec.commandLine(), messages.text("check.no-key", wanted)
                    + WordSuggestion.instead(messages, wanted, KeyCatalog.keys()));
        }
        PrintWriter out = spec.commandLine().getOut();
        for (KeyMeaning meaning : found) {
            out.println(messages.text(meaning.required() ? "check.key-required" : "check.key", meaning.key(),
                    Language.current().list(meaning.places().stream().map(CheckCommand::place).toList())));
            out.println("  " + meaning.text());
            if (!meaning.allowed().isEmpty()) {
                out.println("  " + messages.text("check.allowed", Language.current().list(meaning.allowed())));
            }
            int width = meaning.inside().keySet().stream().mapToInt(String::length).max().orElse(0);
            meaning.inside()
                    .forEach((inner, text) -> out
                            .println("    " + inner + " ".repeat(width - inner.length() + 2) + text));
        }
    }

    /** The path of a key, such as "scenario/uses/windows". */
    private static String place(List<String> keys) {
        return keys.stream().reduce((above, key) -> above + "/" + key).orElseThrow();
    }

    private boolean isGood(Path file, Optional<Scenario> platform) {
        try {
            byte[] content = InputFile.content(file);
            FileOnDisk beside = new FileOnDisk(file);
            List<Fault> faults = platform.map(of -> ScenarioFiles.check(file.toString(), content, beside, of))
                    .orElseGet(() -> ScenarioFiles.check(file.toString(), content, beside));
            faults.forEach(spec.commandLine().getOut()::println);
            if (faults.isEmpty()) {
                memberAlone |= platform.isEmpty()
                        && ScenarioFiles.kindOf(content).filter(FileKind.MEMBER::equals).isPresent();
                spec.commandLine().getOut().println(messages.text("check.good", file));
            }
            return faults.isEmpty();
        } catch (UserException e) {
            spec.commandLine().getErr().println(e.sentence());
            return false;
        }
    }
}
