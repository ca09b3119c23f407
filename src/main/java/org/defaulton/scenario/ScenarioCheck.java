package org.defaulton.scenario;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads a scenario file, lays it over its base, and checks the whole. */
final class ScenarioCheck {
    private final Faults faults;

    private ScenarioCheck(Faults faults) {
        this.faults = faults;
    }

    /** The whole scenario as it can be kept; empty, with faults added, where it is none. */
    static Optional<Document> read(byte[] content, Faults faults) {
        ScenarioCheck check = new ScenarioCheck(faults);
        Optional<Document> written = Document.read(content, FileKind.SCENARIO, faults);
        boolean overlay = written.filter(document -> Overlay.is(document.root())).isPresent();
        Optional<Overlay.Whole> whole = written.flatMap(document -> Overlay.whole(document.root(), faults));
        Optional<SchemaCheck> shape = whole
                .map(found -> new SchemaCheck(FileKind.SCENARIO.word(), found.root(), faults));
        // The more telling message comes first: of one value only the first fault is kept.
        whole.ifPresent(found -> shape.orElseThrow().reportUnfinished(found.added()));
        whole.ifPresent(found -> check.sense(found.root()));
        written.filter(_ -> overlay)
                .ifPresent(document -> new SchemaCheck("overlay", document.root(), faults).report());
        shape.ifPresent(SchemaCheck::report);
        return overlay
                ? whole.flatMap(found -> check.stored(found.root()))
                : written;
    }

    private void sense(Tree root) {
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

    /** With the text under which the whole is kept, which must not be too large to be read again. */
    private Optional<Document> stored(Tree whole) {
        if (!faults.none()) {
            return Optional.empty();
        }
        Document stored = new Document(whole, JsonText.of(whole));
        if (Document.read(stored.text().getBytes(StandardCharsets.UTF_8), new Faults("")).isEmpty()) {
            faults.add(Place.START, "too-large-with-base");
        }
        return Optional.of(stored);
    }
}
