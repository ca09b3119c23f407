package org.defaulton.scenario.check;

import java.util.List;
import java.util.Optional;
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
import org.defaulton.scenario.file.LoadResult;
import org.defaulton.scenario.file.ParsedFile;
import org.defaulton.scenario.file.RecordBinder;

/**
 * Reads and checks scenario, member and population files. Whatever the bytes are, the answer is a value or faults with
 * their places, never an exception. Pure functions, safe to call from any thread.
 */
public final class ScenarioFiles {

    private ScenarioFiles() {
    }

    /** The scenario in a text that is not in a file, after the full check. */
    public static LoadResult<Scenario> scenario(String fileName, byte[] content) {
        return scenario(fileName, content, BaseFiles.NONE);
    }

    /**
     * The scenario in a file, after the full check. A file that names a base is laid over it first; its faults are in
     * the file, also those that only the two together have.
     *
     * @param fileName as the person gave it; faults carry it
     * @param beside the files beside it, which can be its base
     */
    public static LoadResult<Scenario> scenario(String fileName, byte[] content, BaseFiles beside) {
        FaultCollector faults = new FaultCollector(fileName);
        return survived(faults, () -> {
            Optional<ParsedFile> document = ScenarioCheck.read(content, OverlayBases.of(fileName, beside), faults);
            document.ifPresent(read -> ScreenCheck.check(read.root(), faults));
            return populated(record(document, Scenario.class, faults));
        });
    }

    /**
     * The same for an answer without screens: a page that misleads, such as one that lets members grant their own
     * requests, makes no number wrong and is passed over.
     */
    public static LoadResult<Scenario> scenarioWithoutScreens(String fileName, byte[] content, BaseFiles beside) {
        FaultCollector faults = new FaultCollector(fileName);
        return survived(faults,
                () -> populated(record(ScenarioCheck.read(content, OverlayBases.of(fileName, beside), faults),
                        Scenario.class, faults)));
    }

    /**
     * The member in a file, after the full check. Without a scenario nobody knows which categories of items there are.
     *
     * @param fileName as the person gave it; faults carry it
     */
    public static LoadResult<Member> member(String fileName, byte[] content) {
        return member(fileName, content, Optional.empty());
    }

    /** The same, with every category of items among those of the scenario. */
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
     * The population in a file, after the full check.
     *
     * @param fileName as the person gave it; faults carry it
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

    /** What a file says that it is; empty where it cannot be read or says nothing that is known. */
    public static Optional<FileKind> kindOf(byte[] content) {
        try {
            return ParsedFile.read(content, new FaultCollector(""))
                    .flatMap(document -> FileKind.of(document.root().word("kind")));
        } catch (RuntimeException e) {
            // The full check stumbles over the same and says so.
            return Optional.empty();
        }
    }

    /**
     * The full check of a file of any kind.
     *
     * @param fileName as the person gave it; faults carry it
     * @param beside the files beside it, which can be the base of a scenario
     * @return every fault, in the order of the file; none where the file is right
     */
    public static List<Fault> check(String fileName, byte[] content, BaseFiles beside) {
        LoadResult<?> loaded = switch (kindOf(content).orElse(FileKind.SCENARIO)) {
            case MEMBER -> member(fileName, content);
            case POPULATION -> population(fileName, content);
            case SCENARIO -> scenario(fileName, content, beside);
        };
        return loaded instanceof LoadResult.FaultyFile<?> faulty ? faulty.faults() : List.of();
    }

    private static LoadResult<Scenario> populated(LoadResult<Scenario> loaded) {
        return loaded instanceof LoadResult.ValidFile<Scenario>(Scenario scenario, String text)
                ? new LoadResult.ValidFile<>(BuiltInContent.populated(scenario), text)
                : loaded;
    }

    private static <T> LoadResult<T> record(Optional<ParsedFile> document, Class<T> type, FaultCollector faults) {
        return document.isPresent() && faults.none()
                ? new LoadResult.ValidFile<>(RecordBinder.of(document.get().root(), type), document.get().text())
                : new LoadResult.FaultyFile<>(faults.inFileOrder());
    }

    /** What a check did not foresee is a fault of the file, too, so that the files after it are still looked at. */
    private static <T> LoadResult<T> survived(FaultCollector faults, Supplier<LoadResult<T>> reading) {
        try {
            return reading.get();
        } catch (RuntimeException | StackOverflowError e) {
            faults.add(FilePosition.START, "no-record", e.toString());
            return new LoadResult.FaultyFile<>(faults.inFileOrder());
        }
    }
}
