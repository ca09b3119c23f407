package org.defaulton.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.defaulton.archive.DemoArchive;
import org.defaulton.scenario.ArchiveFormat;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.file.WordSuggestion;
import org.defaulton.text.Messages;
import org.defaulton.text.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes an example to start from: a file of any kind, or a made-up archive. */
@Command(name = "new", description = "${bundle:new.purpose}", mixinStandardHelpOptions = true)
public final class NewCommand implements Callable<Integer> {
    private static final String SCENARIO = "scenario";
    private static final String CONDITION = "condition";
    private static final String MEMBER = "member";
    private static final String POPULATION = "population";
    private static final String ARCHIVE = "archive";
    private static final List<String> KINDS = List.of(SCENARIO, CONDITION, MEMBER, POPULATION, ARCHIVE);

    private final Messages messages = Messages.of(NewCommand.class);
    private final ContentCatalog catalog;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "KIND", description = "${bundle:new.kind}")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String kind;

    @Parameters(index = "1", paramLabel = "FILE|DIR", converter = OptionConverters.PathConverter.class, description = "${bundle:new.target}")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path target;

    @Option(names = "--scenario", paramLabel = "ID|FILE", description = "${bundle:new.scenario}")
    private @Nullable String scenarioName;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "${bundle:new.seed}")
    private long seed;

    /**
     * A command that knows the shipped content.
     *
     * @param catalog the scenarios to choose from
     */
    public NewCommand(ContentCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Writes the example. Never overwrites anything.
     *
     * @return 0
     * @throws UserException if it cannot be written
     * @throws ParameterException if the kind or the scenario is unknown, or does not fit the other arguments
     */
    @Override
    public Integer call() throws UserException {
        if (!KINDS.contains(kind)) {
            throw wrong(messages.text("wrong.kind", kind) + WordSuggestion.instead(messages, kind, KINDS));
        }
        if (kind.equals(SCENARIO) && scenarioName != null) {
            throw wrong(messages.text("wrong.base", scenarioName));
        }
        if (kind.equals(ARCHIVE)) {
            archive();
        } else {
            file();
        }
        spec.commandLine().getOut().println(messages.text("new.done", target));
        return 0;
    }

    private void archive() throws UserException {
        Scenario scenario = scenario();
        ArchiveFormat format;
        try {
            format = ArchiveFormats.of(scenario);
        } catch (UserException e) {
            throw wrong(e.sentence());
        }
        new ArchiveTarget(target).write(DemoArchive.files(scenario, format, scenario.members().getFirst(), seed));
    }

    private void file() throws UserException {
        NewFileTarget file = new NewFileTarget(target);
        file.check();
        NewFileText text = new NewFileText(String.valueOf(target.getFileName()), scenario());
        file.write(switch (kind) {
            case CONDITION -> text.condition(base(file));
            case MEMBER -> text.member(option());
            case POPULATION -> text.population();
            default -> text.platform();
        });
    }

    /** How the file names the platform that it changes. */
    private String base(NewFileTarget file) throws UserException {
        String option = option();
        if (catalog.scenarioIds().contains(option)) {
            return option;
        }
        Path path = Path.of(option);
        if (!NewFileTarget.isYaml(path)) {
            throw wrong(messages.text("new.base-ending", option));
        }
        return file.pathTo(path);
    }

    private Scenario scenario() {
        try {
            return new ScenarioAndMemberLookup(catalog).scenario(option());
        } catch (UserException e) {
            throw wrong(e.sentence());
        }
    }

    /** How the command line names the platform. */
    private String option() {
        return scenarioName == null ? catalog.scenarioIds().getFirst() : scenarioName;
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
