package org.defaulton.scenario.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Population;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.file.BaseFiles;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.scenario.file.Fault;
import org.defaulton.scenario.file.FaultCollector;
import org.defaulton.scenario.file.FileKind;
import org.defaulton.scenario.file.FilePosition;
import org.defaulton.scenario.file.JsonWriter;
import org.defaulton.scenario.file.LoadResult;
import org.defaulton.scenario.file.ParsedFile;
import org.defaulton.scenario.file.RecordBinder;
import org.defaulton.scenario.file.YamlNode;

/**
 * Reads and checks scenario, member and population files. Whatever the bytes are, the result is a value or faults with
 * their positions, never an exception. Pure functions, safe to call from any thread.
 */
public final class ScenarioFiles {

    private ScenarioFiles() {
    }

    /** The scenario in a text that is not in a file, fully checked. */
    public static LoadResult<Scenario> scenario(String fileName, byte[] content) {
        return scenario(fileName, content, BaseFiles.NONE);
    }

    /**
     * The scenario in a file, fully checked. A file that names a base is merged with it first; faults that only the two
     * have together are reported in the file, too.
     *
     * @param fileName as the user gave it; faults carry it
     * @param beside the files beside it that can be its base
     */
    public static LoadResult<Scenario> scenario(String fileName, byte[] content, BaseFiles beside) {
        FaultCollector faults = new FaultCollector(fileName);
        return survived(faults, () -> {
            Optional<ParsedFile> document = ScenarioCheck.read(content, OverlayBases.of(fileName, beside), faults);
            document.ifPresent(read -> ScreenCheck.check(read.root(), faults));
            return platform(document, faults);
        });
    }

    /**
     * The same for output without screens: a misleading page, such as one that lets members grant their own requests,
     * does not make any number wrong and is accepted.
     */
    public static LoadResult<Scenario> scenarioWithoutScreens(String fileName, byte[] content, BaseFiles beside) {
        FaultCollector faults = new FaultCollector(fileName);
        return survived(faults,
                () -> platform(ScenarioCheck.read(content, OverlayBases.of(fileName, beside), faults), faults));
    }

    /**
     * The member in a file, fully checked, except that any data category is accepted without a scenario.
     *
     * @param fileName as the user gave it; faults carry it
     */
    public static LoadResult<Member> member(String fileName, byte[] content) {
        return member(fileName, content, Optional.empty());
    }

    /** The same, with every data category checked against the scenario. */
    public static LoadResult<Member> member(String fileName, byte[] content, Scenario scenario) {
        return member(fileName, content, Optional.of(scenario));
    }

    private static LoadResult<Member> member(String fileName, byte[] content, Optional<Scenario> scenario) {
        FaultCollector faults = new FaultCollector(fileName);
        return survived(faults, () -> {
            Optional<ParsedFile> document = ParsedFile.read(content, FileKind.MEMBER, faults);
            document.ifPresent(read -> {
                MemberCheck.check(read.root(), scenario, faults);
                new SchemaCheck(FileKind.MEMBER.word(), read.root(), faults).report();
            });
            return record(document, Member.class, faults);
        });
    }

    /**
     * The population in a file, fully checked.
     *
     * @param fileName as the user gave it; faults carry it
     */
    public static LoadResult<Population> population(String fileName, byte[] content) {
        FaultCollector faults = new FaultCollector(fileName);
        return survived(faults, () -> {
            Optional<ParsedFile> document = ParsedFile.read(content, FileKind.POPULATION, faults);
            document.ifPresent(read -> {
                PopulationCheck.check(read.root(), faults);
                new SchemaCheck(FileKind.POPULATION.word(), read.root(), faults).report();
            });
            return record(document, Population.class, faults);
        });
    }

    /**
     * A scenario with the population of a file in place of its own.
     *
     * @param scenario the text of a valid scenario that needs no file beside it
     * @param condition the name of the result in lists
     * @param fileName as the user gave it; faults carry it
     * @param content the population
     */
    public static LoadResult<Scenario> withPopulation(String scenario, String condition, String fileName,
            byte[] content) {
        if (population(fileName, content) instanceof LoadResult.FaultyFile<Population> faulty) {
            return new LoadResult.FaultyFile<>(faulty.faults());
        }
        FaultCollector faults = new FaultCollector(fileName);
        return survived(faults, () -> {
            Optional<ParsedFile> base = ScenarioCheck.read(scenario.getBytes(StandardCharsets.UTF_8),
                    OverlayBases.of(fileName, BaseFiles.NONE), faults);
            Optional<ParsedFile> people = ParsedFile.read(content, faults);
            return base.isPresent() && people.isPresent() && faults.none()
                    ? scenario(fileName,
                            JsonWriter.of(NamedPopulation.replaced(base.get().root(), people.get().root(), condition))
                                    .getBytes(StandardCharsets.UTF_8))
                    : new LoadResult.FaultyFile<>(faults.inFileOrder());
        });
    }

    /** What a file says that it describes; empty if the file cannot be read or names no known kind. */
    public static Optional<FileKind> kindOf(byte[] content) {
        try {
            return ParsedFile.read(content, new FaultCollector(""))
                    .flatMap(document -> FileKind.of(document.root().word("kind")));
        } catch (RuntimeException e) {
            // The full check runs into the same fault and reports it.
            return Optional.empty();
        }
    }

    /**
     * Fully checks a file of any kind.
     *
     * @param fileName as the user gave it; faults carry it
     * @param beside the files beside it that can be the base of a scenario
     * @return every fault, in the order of the file; empty if the file is valid
     */
    public static List<Fault> check(String fileName, byte[] content, BaseFiles beside) {
        return faults(fileName, content, beside, Optional.empty());
    }

    /**
     * The same, with members checked against their platform; without one, they may have any data and traits.
     *
     * @param platform the platform of the members
     */
    public static List<Fault> check(String fileName, byte[] content, BaseFiles beside, Scenario platform) {
        return faults(fileName, content, beside, Optional.of(platform));
    }

    private static List<Fault> faults(String fileName, byte[] content, BaseFiles beside, Optional<Scenario> platform) {
        LoadResult<?> loaded = switch (kindOf(content).orElse(FileKind.SCENARIO)) {
            case MEMBER -> member(fileName, content, platform);
            case POPULATION -> population(fileName, content);
            case SCENARIO -> scenario(fileName, content, beside);
        };
        return loaded instanceof LoadResult.FaultyFile<?> faulty ? faulty.faults() : List.of();
    }

    private static LoadResult<Scenario> platform(Optional<ParsedFile> document, FaultCollector faults) {
        return bound(document, BuiltInContent::scenario, faults);
    }

    private static <T> LoadResult<T> record(Optional<ParsedFile> document, Class<T> type, FaultCollector faults) {
        return bound(document, root -> RecordBinder.of(root, type), faults);
    }

    private static <T> LoadResult<T> bound(Optional<ParsedFile> document, Function<YamlNode, T> binder,
            FaultCollector faults) {
        return document.isPresent() && faults.none()
                ? new LoadResult.ValidFile<>(binder.apply(document.get().root()), document.get().text())
                : new LoadResult.FaultyFile<>(faults.inFileOrder());
    }

    /** Reports what a check did not foresee as a fault of the file, so that the files after it are still checked. */
    private static <T> LoadResult<T> survived(FaultCollector faults, Supplier<LoadResult<T>> reading) {
        try {
            return reading.get();
        } catch (RuntimeException | StackOverflowError e) {
            faults.add(FilePosition.START, "no-record", e.toString());
            return new LoadResult.FaultyFile<>(faults.inFileOrder());
        }
    }
}
