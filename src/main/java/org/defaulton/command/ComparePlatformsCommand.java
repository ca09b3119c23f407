package org.defaulton.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.defaulton.comparison.PlatformComparison;
import org.defaulton.export.PlatformCsv;
import org.defaulton.export.PlatformJson;
import org.defaulton.export.PlatformText;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.FormCheck;
import org.defaulton.text.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what every platform does with the same person's data without a choice, and what it takes to stop it. */
@Command(name = "compare-platforms", description = "${bundle:platforms.purpose}", mixinStandardHelpOptions = true)
public final class ComparePlatformsCommand implements Callable<Integer> {
    private final ContentCatalog catalog;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "${bundle:platforms.files}")
    private List<String> files = List.of();

    @Option(names = "--country", paramLabel = "CC", converter = OptionConverters.CountryConverter.class, description = "${bundle:platforms.country}")
    private @Nullable String country;

    @Option(names = "--age", paramLabel = "N", converter = OptionConverters.AgeConverter.class, description = "${bundle:platforms.age}")
    private @Nullable Integer age;

    @Option(names = "--at", paramLabel = "DATE", converter = OptionConverters.DayConverter.class, description = "${bundle:platforms.at}")
    private @Nullable LocalDate at;

    @Option(names = "--format", paramLabel = "FORMAT", converter = OptionConverters.TableFormatConverter.class, description = "${bundle:platforms.format}")
    private TableFormat format = TableFormat.TEXT;

    /** The format of the output. */
    enum TableFormat {
        TEXT,
        JSON,
        CSV
    }

    /** @param catalog the available content */
    public ComparePlatformsCommand(ContentCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Writes the table to standard output.
     *
     * @return 0
     * @throws ParameterException if a file cannot be read or has faults
     */
    @Override
    public Integer call() {
        List<Scenario> platforms = platforms();
        Scenario first = platforms.getFirst();
        Member member = first.members().getFirst();
        PlatformComparison compared = PlatformComparison.of(platforms,
                member.with(country == null ? member.country() : country, age == null ? member.age() : age), first.id(),
                at == null ? first.start() : at, FormCheck::toFillIn);
        switch (format) {
            case TEXT -> PlatformText.lines(compared).forEach(spec.commandLine().getOut()::println);
            case JSON -> spec.commandLine().getOut().println(PlatformJson.text(compared));
            case CSV -> spec.commandLine().getOut().print(PlatformCsv.text(compared));
        }
        return 0;
    }

    /** Those that ship and are not conditions, then the files. */
    private List<Scenario> platforms() {
        ScenarioAndMemberLookup lookup = new ScenarioAndMemberLookup(catalog);
        List<Scenario> platforms = new ArrayList<>(catalog.scenarioIds()
                .stream()
                .map(catalog::scenario)
                .filter(platform -> platform.condition() == null)
                .toList());
        for (String file : files) {
            try {
                platforms.add(lookup.scenarioWithScreens(file));
            } catch (UserException e) {
                throw new ParameterException(spec.commandLine(), e.sentence(), e);
            }
        }
        return platforms;
    }
}
