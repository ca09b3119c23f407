package org.defaulton.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Reads and checks scenario and member files. Whatever the bytes are, the answer is a value or faults with their
 * places, never an exception. Pure functions, safe to call from any thread.
 */
public final class ScenarioFiles {
    /** A file with more bytes is refused; no more needs to be read of it. */
    public static final int MOST_BYTES = 2_000_000;

    private ScenarioFiles() {
    }

    /**
     * The scenario in a file, after the full check.
     *
     * @param fileName as the person gave it; faults carry it
     */
    public static Loaded<Scenario> scenario(String fileName, byte[] content) {
        return load(fileName, content, FileKind.SCENARIO, Scenario.class, ScenarioFiles::checkScenario);
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

    /** What a file says that it is; empty where it cannot be read or says nothing that is known. */
    public static Optional<FileKind> kindOf(byte[] content) {
        Faults unused = new Faults("");
        return TextFile.read(content, unused).flatMap(text -> YamlReader.read(text, unused))
                .flatMap(root -> FileKind.of(root.word("kind")));
    }

    /**
     * The full check of a file of any kind.
     *
     * @return every fault, in the order of the file; none where the file is right
     */
    public static List<Fault> check(String fileName, byte[] content) {
        Loaded<?> loaded = kindOf(content).filter(FileKind.MEMBER::equals).isPresent()
                ? member(fileName, content)
                : scenario(fileName, content);
        return loaded instanceof Loaded.Faulty<?> faulty ? faulty.faults() : List.of();
    }

    private static Loaded<Member> member(String fileName, byte[] content, Optional<Scenario> scenario) {
        return load(fileName, content, FileKind.MEMBER, Member.class,
                (root, faults) -> Members.check(root, scenario, faults));
    }

    private static <T> Loaded<T> load(String fileName, byte[] content, FileKind kind, Class<T> type,
            BiConsumer<Tree, Faults> check) {
        Faults faults = new Faults(fileName);
        Optional<String> text = TextFile.read(content, faults);
        Optional<Tree> root = text.flatMap(read -> YamlReader.read(read, faults));
        root.filter(tree -> isOfKind(tree, kind, faults)).ifPresent(tree -> {
            // The more telling message comes first: of one value only the first fault is kept.
            check.accept(tree, faults);
            SchemaCheck.check(kind.word(), tree, faults);
        });
        return faults.none() && root.isPresent()
                ? record(root.get(), text.orElse(""), type, faults)
                : new Loaded.Faulty<>(faults.inFileOrder());
    }

    private static <T> Loaded<T> record(Tree root, String text, Class<T> type, Faults faults) {
        try {
            return new Loaded.Good<>(Records.of(root, type), text);
        } catch (IllegalArgumentException e) {
            // The schema should have said so before; a person still gets a sentence.
            faults.add(root.place(), "no-record", String.valueOf(e.getMessage()));
            return new Loaded.Faulty<>(faults.inFileOrder());
        }
    }

    private static boolean isOfKind(Tree root, FileKind wanted, Faults faults) {
        Optional<Tree.Scalar> written = root.text("kind");
        Optional<FileKind> kind = written.map(Tree.Scalar::text).flatMap(FileKind::of);
        if (written.isEmpty()) {
            faults.add(root.place(), "no-kind", Suggestion.listed(FileKind.words()));
        } else if (kind.isEmpty()) {
            faults.add(written.get(), "unknown-kind", written.get().text(),
                    faults.instead(written.get().text(), FileKind.words()));
        } else if (kind.get() == FileKind.SCRIPT || kind.get() == FileKind.STUDY) {
            faults.add(written.get(), "kind-not-yet", kind.get().word());
        } else if (kind.get() != wanted) {
            faults.add(written.get(), "other-kind", kind.get().word(), wanted.word());
        }
        return kind.filter(wanted::equals).isPresent();
    }

    private static void checkScenario(Tree root, Faults faults) {
        Days.check(root, faults);
        IdKind.check(root, faults);
        Regions regions = new Regions(root, faults);
        Windows.check(root, regions, faults);
        Flows.check(root, faults);
        Controls.check(root, faults);
        Claims.check(root, faults);
        Timeline.check(root, faults);
    }
}
