package org.defaulton.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads and checks scenario, member and population files. Whatever the bytes are, the answer is a value or faults with
 * their places, never an exception. Pure functions, safe to call from any thread.
 */
public final class ScenarioFiles {
    /** A file with more bytes is refused; no more needs to be read of it. */
    public static final int MOST_BYTES = 2_000_000;

    private ScenarioFiles() {
    }

    /**
     * The scenario in a file, after the full check. A file that names a base is laid over it first; its faults are in
     * the file, also those that only the two together have.
     *
     * @param fileName as the person gave it; faults carry it
     */
    public static Loaded<Scenario> scenario(String fileName, byte[] content) {
        Faults faults = new Faults(fileName);
        return survived(faults, () -> {
            Optional<Document> document = ScenarioCheck.read(content, faults);
            document.ifPresent(read -> Screens.check(read.root(), faults));
            return populated(record(document, Scenario.class, faults));
        });
    }

    /**
     * The same for an answer without screens: a page that misleads, such as one that lets members grant their own
     * requests, makes no number wrong and is passed over.
     */
    public static Loaded<Scenario> scenarioWithoutScreens(String fileName, byte[] content) {
        Faults faults = new Faults(fileName);
        return survived(faults,
                () -> populated(record(ScenarioCheck.read(content, faults), Scenario.class, faults)));
    }

    /**
     * The member in a file, after the full check. Without a scenario nobody knows which categories of items there are.
     *
     * @param fileName as the person gave it; faults carry it
     */
    public static Loaded<Member> member(String fileName, byte[] content) {
        return member(fileName, content, Optional.empty());
    }

    /** The same, with every category of items among those of the scenario. */
    public static Loaded<Member> member(String fileName, byte[] content, Scenario scenario) {
        return member(fileName, content, Optional.of(scenario));
    }

    private static Loaded<Member> member(String fileName, byte[] content, Optional<Scenario> scenario) {
        Faults faults = new Faults(fileName);
        return survived(faults, () -> {
            Optional<Document> document = Document.read(content, FileKind.MEMBER, faults);
            document.ifPresent(read -> {
                Members.check(read.root(), scenario, faults);
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
    public static Loaded<Population> population(String fileName, byte[] content) {
        Faults faults = new Faults(fileName);
        return survived(faults, () -> {
            Optional<Document> document = Document.read(content, FileKind.POPULATION, faults);
            document.ifPresent(read -> {
                Populations.check(read.root(), faults);
                new SchemaCheck(FileKind.POPULATION.word(), read.root(), faults).report();
            });
            return record(document, Population.class, faults);
        });
    }

    /** What a file says that it is; empty where it cannot be read or says nothing that is known. */
    public static Optional<FileKind> kindOf(byte[] content) {
        try {
            return Document.read(content, new Faults(""))
                    .flatMap(document -> FileKind.of(document.root().word("kind")));
        } catch (RuntimeException e) {
            // The full check stumbles over the same and says so.
            return Optional.empty();
        }
    }

    /**
     * The full check of a file of any kind.
     *
     * @return every fault, in the order of the file; none where the file is right
     */
    public static List<Fault> check(String fileName, byte[] content) {
        Loaded<?> loaded = switch (kindOf(content).orElse(FileKind.SCENARIO)) {
            case MEMBER -> member(fileName, content);
            case POPULATION -> population(fileName, content);
            case SCENARIO -> scenario(fileName, content);
        };
        return loaded instanceof Loaded.Faulty<?> faulty ? faulty.faults() : List.of();
    }

    private static Loaded<Scenario> populated(Loaded<Scenario> loaded) {
        return loaded instanceof Loaded.Good<Scenario>(Scenario scenario, String text)
                ? new Loaded.Good<>(BuiltIn.populated(scenario), text)
                : loaded;
    }

    private static <T> Loaded<T> record(Optional<Document> document, Class<T> type, Faults faults) {
        return document.isPresent() && faults.none()
                ? new Loaded.Good<>(Records.of(document.get().root(), type), document.get().text())
                : new Loaded.Faulty<>(faults.inFileOrder());
    }

    /** What a check did not foresee is a fault of the file, too, so that the files after it are still looked at. */
    private static <T> Loaded<T> survived(Faults faults, Supplier<Loaded<T>> reading) {
        try {
            return reading.get();
        } catch (RuntimeException | StackOverflowError e) {
            faults.add(Place.START, "no-record", e.toString());
            return new Loaded.Faulty<>(faults.inFileOrder());
        }
    }
}
