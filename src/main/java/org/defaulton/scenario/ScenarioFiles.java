package org.defaulton.scenario;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

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
     * The scenario in a file, after the full check. A file that names a base is laid over it first; its faults stand in
     * the file, also those that only the two together have.
     *
     * @param fileName as the person gave it; faults carry it
     */
    public static Loaded<Scenario> scenario(String fileName, byte[] content) {
        Faults faults = new Faults(fileName);
        Optional<Document> written = Document.read(content, faults)
                .filter(document -> isOfKind(document.root(), FileKind.SCENARIO, faults));
        boolean overlay = written.filter(document -> Overlay.is(document.root())).isPresent();
        Optional<Document> whole = written.flatMap(document -> whole(document, faults));
        // The more telling message comes first: of one value only the first fault is kept.
        whole.ifPresent(document -> checkScenario(document.root(), faults));
        written.filter(_ -> overlay).ifPresent(document -> SchemaCheck.checkOverlay(document.root(), faults));
        whole.ifPresent(document -> SchemaCheck.check(FileKind.SCENARIO.word(), document.root(), faults));
        return populated(record(overlay ? whole.flatMap(document -> stored(document, faults)) : whole, Scenario.class,
                faults));
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

    /**
     * The population in a file, after the full check.
     *
     * @param fileName as the person gave it; faults carry it
     */
    public static Loaded<Population> population(String fileName, byte[] content) {
        Faults faults = new Faults(fileName);
        Optional<Document> document = Document.read(content, faults)
                .filter(read -> isOfKind(read.root(), FileKind.POPULATION, faults));
        document.ifPresent(read -> {
            Populations.check(read.root(), faults);
            SchemaCheck.check(FileKind.POPULATION.word(), read.root(), faults);
        });
        return record(document, Population.class, faults);
    }

    /** What a file says that it is; empty where it cannot be read or says nothing that is known. */
    public static Optional<FileKind> kindOf(byte[] content) {
        Faults unused = new Faults("");
        return Document.read(content, unused).flatMap(document -> FileKind.of(document.root().word("kind")));
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
            case SCENARIO, SCRIPT, STUDY -> scenario(fileName, content);
        };
        return loaded instanceof Loaded.Faulty<?> faulty ? faulty.faults() : List.of();
    }

    private static Loaded<Member> member(String fileName, byte[] content, Optional<Scenario> scenario) {
        Faults faults = new Faults(fileName);
        Optional<Document> document = Document.read(content, faults)
                .filter(read -> isOfKind(read.root(), FileKind.MEMBER, faults));
        document.ifPresent(read -> {
            Members.check(read.root(), scenario, faults);
            SchemaCheck.check(FileKind.MEMBER.word(), read.root(), faults);
        });
        return record(document, Member.class, faults);
    }

    private static Loaded<Scenario> populated(Loaded<Scenario> loaded) {
        return loaded instanceof Loaded.Good<Scenario>(Scenario scenario, String text)
                ? new Loaded.Good<>(BuiltIn.populated(scenario), text)
                : loaded;
    }

    private static Optional<Document> whole(Document written, Faults faults) {
        return Overlay.whole(written.root(), faults).map(root -> new Document(root, written.text()));
    }

    /** With the text under which the whole is kept, which must not be too large to be read again. */
    private static Optional<Document> stored(Document whole, Faults faults) {
        if (!faults.none()) {
            return Optional.empty();
        }
        Document stored = new Document(whole.root(), JsonText.of(whole.root()));
        if (Document.read(stored.text().getBytes(StandardCharsets.UTF_8), new Faults("")).isEmpty()) {
            faults.add(Place.START, "too-large-with-base");
        }
        return Optional.of(stored);
    }

    private static <T> Loaded<T> record(Optional<Document> document, Class<T> type, Faults faults) {
        if (document.isEmpty() || !faults.none()) {
            return new Loaded.Faulty<>(faults.inFileOrder());
        }
        try {
            return new Loaded.Good<>(Records.of(document.get().root(), type), document.get().text());
        } catch (IllegalArgumentException e) {
            // The schema should have said so before; a person still gets a sentence.
            faults.add(document.get().root().place(), "no-record", String.valueOf(e.getMessage()));
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
        Holds.check(root, faults);
        Accents.check(root, faults);
        Claims.check(root, faults);
        Timeline.check(root, faults);
        List<String> populations = BuiltIn.populationIds();
        root.text("population").filter(id -> !populations.contains(id.text())).ifPresent(id -> faults.add(id,
                "unknown-population", id.text(), faults.instead(id.text(), populations)));
    }
}
