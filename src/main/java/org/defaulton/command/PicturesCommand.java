package org.defaulton.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.text.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes the pictures of the README and the tour, or of every screen of a platform. */
@Command(name = "pictures", description = "${bundle:pictures.purpose}", mixinStandardHelpOptions = true)
public final class PicturesCommand implements Callable<Integer> {
    private final ContentCatalog catalog;
    private final PicturesMaker maker;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", converter = OptionConverters.PathConverter.class, description = "${bundle:pictures.folder}")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path folder;

    @Option(names = "--only", paramLabel = "NAME", defaultValue = "", description = "${bundle:pictures.only}")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String only;

    @Option(names = "--scenario", paramLabel = "ID|FILE", description = "${bundle:pictures.scenario}")
    private @Nullable String scenarioName;

    @Option(names = "--member", paramLabel = "ID|FILE", description = "${bundle:usage.option.member}")
    private @Nullable String memberName;

    /** Takes the pictures. The caller provides it, because it needs JavaFX. */
    @FunctionalInterface
    public interface PicturesMaker {
        /**
         * Saves the pictures whose names contain a text in the folder and reports each on a line.
         *
         * @param scenario the platform, as its first member sees it; empty for the pictures of the README and the tour
         */
        void make(Optional<Scenario> scenario, Path folder, String only, PrintWriter out) throws Exception;
    }

    /**
     * Creates a command that uses the maker.
     *
     * @param catalog the available content
     */
    public PicturesCommand(ContentCatalog catalog, PicturesMaker maker) {
        this.catalog = catalog;
        this.maker = maker;
    }

    /**
     * Takes the pictures.
     *
     * @return 0
     * @throws ParameterException if an option names something that does not exist, or a file with faults
     * @throws Exception if a picture cannot be taken
     */
    @Override
    public Integer call() throws Exception {
        maker.make(isTour() ? Optional.empty() : Optional.of(scenario()), folder, only, spec.commandLine().getOut());
        return 0;
    }

    /** Whether to take the pictures of the README and the tour, which were chosen by hand. */
    private boolean isTour() {
        return memberName == null && scenarioName == null;
    }

    /** The platform with the chosen member first. */
    private Scenario scenario() {
        ScenarioAndMemberLookup lookup = new ScenarioAndMemberLookup(catalog);
        try {
            Scenario scenario = lookup
                    .scenarioWithScreens(scenarioName == null ? catalog.scenarioIds().getFirst() : scenarioName);
            Member member = memberName == null
                    ? ScenarioAndMemberLookup.fitting(scenario.members().getFirst(), scenario)
                    : lookup.member(memberName, scenario);
            Optional<String> refusal = scenario.refusal(member.age());
            if (refusal.isPresent()) {
                throw new UserException("--member: " + refusal.get());
            }
            Stream<Member> rest = scenario.members().stream().filter(known -> !known.id().equals(member.id()));
            return scenario.with(Stream.concat(Stream.of(member), rest).toList());
        } catch (UserException e) {
            throw new ParameterException(spec.commandLine(), e.sentence(), e);
        }
    }
}
