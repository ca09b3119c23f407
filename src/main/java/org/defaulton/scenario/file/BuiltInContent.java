package org.defaulton.scenario.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Population;
import org.defaulton.scenario.Scenario;

/**
 * The scenarios and members that ship with the app. They are checked during the build rather than at every start, so
 * that they load fast. Each call reads them anew.
 */
public final class BuiltInContent {
    /** Finds overlays without parsing the YAML, which the usual start would otherwise do twice. */
    private static final Pattern OVERLAY = Pattern.compile("^" + OverlayResolver.BASE + ":", Pattern.MULTILINE);

    /** The key of a scenario for its population: an id, the path of a file, or all of it. */
    public static final String POPULATION = "population";

    private BuiltInContent() {
    }

    /** Ids of the scenarios; the first is the default. */
    public static List<String> scenarioIds() {
        return index("scenarios");
    }

    /**
     * The scenario with the id.
     *
     * @throws IllegalArgumentException if there is none with that id
     */
    public static Scenario scenario(String id) {
        return scenario(tree(id));
    }

    /**
     * The scenario of a whole tree, with its population and members.
     *
     * @throws IllegalArgumentException if the tree does not fit, which its checks would have reported
     */
    public static Scenario scenario(YamlNode root) {
        Optional<YamlNode> own = root.below(POPULATION).filter(YamlNode.MappingNode.class::isInstance).findFirst();
        return own
                .map(population -> populated(
                        RecordBinder
                                .of(((YamlNode.MappingNode) root).with(POPULATION, population.text("id").orElseThrow()),
                                        Scenario.class)
                                .with(RecordBinder.of(population, Population.class))))
                .orElseGet(() -> populated(RecordBinder.of(root, Scenario.class)));
    }

    /**
     * The text of the scenario's file; for an overlay, the text of the merged scenario, as in
     * {@link LoadResult.ValidFile#text}.
     *
     * @throws IllegalArgumentException if there is none with that id
     */
    public static String scenarioText(String id) {
        String text = fileText(id);
        return OVERLAY.matcher(text).find() ? JsonWriter.of(tree(id)) : text;
    }

    /** The whole scenario with its members. Terminates, because the base of a shipped overlay ships, too. */
    public static YamlNode tree(String id) {
        FaultCollector faults = new FaultCollector(id);
        YamlNode written = MemberReferences.resolved(read(id, fileText(id)),
                named -> Optional.of(member(named.text())));
        return OverlayResolver.whole(written, OverlayResolver::builtIn, faults)
                .map(OverlayResolver.ResolvedScenario::root)
                .orElseThrow(() -> new IllegalStateException(faults.inFileOrder().toString()));
    }

    private static String fileText(String id) {
        if (!scenarioIds().contains(id)) {
            throw new IllegalArgumentException("No scenario \"" + id + "\" ships with the app.");
        }
        return text("scenarios/" + id + ".yaml");
    }

    /** Ids of the members. */
    public static List<String> memberIds() {
        return index("members");
    }

    /** The content of a member's file. */
    public static YamlNode member(String id) {
        String name = "members/" + id + ".yaml";
        return read(name, text(name));
    }

    /** The members of the first scenario, in the order of the list; the first is the default. */
    public static List<Member> members() {
        return tree(scenarioIds().getFirst()).all("members/*").map(of -> RecordBinder.of(of, Member.class)).toList();
    }

    /** A copy with the population that the scenario names, if any, and with members. */
    public static Scenario populated(Scenario scenario) {
        String population = scenario.population();
        Scenario whole = population == null || scenario.everyone() != null
                ? scenario
                : scenario.with(population(population));
        return whole.members().isEmpty() ? whole.with(members()) : whole;
    }

    /** Ids of the populations. */
    public static List<String> populationIds() {
        return index("population");
    }

    /**
     * The model of how all members of a platform respond to a default.
     *
     * @throws IllegalStateException if there is none with that id
     */
    public static Population population(String id) {
        String name = "population/" + id + ".yaml";
        return RecordBinder.of(read(name, text(name)), Population.class);
    }

    /** The list of pictures to make of the default scenario. */
    public static YamlNode pictures() {
        String name = "pictures.yaml";
        return read(name, text(name));
    }

    /**
     * The example for a new file, with gaps such as <code>${id}</code>.
     *
     * @param kind scenario, member, condition or population
     */
    public static String template(String kind) {
        return text("templates/" + kind + ".txt");
    }

    private static List<String> index(String folder) {
        return text(folder + "/index.txt").lines().filter(line -> !line.isBlank()).toList();
    }

    private static YamlNode read(String name, String text) {
        FaultCollector faults = new FaultCollector(name);
        return YamlReader.read(text, faults)
                .orElseThrow(() -> new IllegalStateException(faults.inFileOrder().toString()));
    }

    private static String text(String name) {
        try (InputStream in = BuiltInContent.class.getResourceAsStream("/assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The app lacks its file " + name + ". Install it again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The app’s file " + name + " cannot be read. Install it again.", e);
        }
    }
}
