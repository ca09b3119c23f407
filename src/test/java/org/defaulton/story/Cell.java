package org.defaulton.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.defaulton.comparison.Alternative;
import org.defaulton.comparison.AlternativeFinder;
import org.defaulton.comparison.ColumnChoices;
import org.defaulton.comparison.UsageOverTime;
import org.defaulton.scenario.ItemAmount;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.UseKind;
import org.defaulton.scenario.check.ScenarioFiles;
import org.defaulton.scenario.file.LoadResult;
import org.defaulton.usage.Choice;
import org.defaulton.usage.HandMade;
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.InterpretationChoice;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UsageChange;
import org.defaulton.usage.UsageEngine;

/**
 * One case of the matrix: a kind of control, a kind of use, a place and day, an interpretation of a late opt-out, and
 * choices.
 */
record Cell(ControlCase kind, UseKind use, Place place, Interpretation reading, String chosen, Scenario scenario) {
    static final LocalDate DAY = LocalDate.of(2025, 6, 15);
    private static final Member MEMBER = new Member("m", "Member", "US", 30, LocalDate.of(2024, 9, 1),
            Map.of("letters", new ItemAmount(100, 500), "pictures", new ItemAmount(1, 3)));

    /** A kind of main control, its possible histories, and the effects of its values. */
    enum ControlCase {
        SWITCH("toggle", "'on'", "", Cell.OFF_STOPS, "main=off@2025-05-10", "main=off@2025-01-01", "main=on@2025-05-10",
                "main=off@2025-02-10 main=on@2025-05-10", "main=off@2025-02-10 main=on@2025-03-10 main=off@2025-05-10",
                "objection:pictures=sent@2025-06-01",
                "objection:pictures=sent@2025-05-10 objection:pictures=granted@2025-05-20", "main=off@2025-06-15"),
        SWITCH_OFF("toggle", "'off'", "", Cell.OFF_STOPS, "main=on@2025-05-10",
                "main=on@2025-02-10 main=off@2025-05-10", "main=on@2025-02-10 main=off@2025-03-10 main=on@2025-05-10",
                "main=off@2025-05-10"),
        SWITCH_OF_A_PART("toggle", "'on'", "", "{value: 'off', kind: stop, uses: [use], data: [pictures], claims: [a]}",
                "main=off@2025-05-10", "main=off@2025-02-10 main=on@2025-05-10"),
        SWITCH_ON_STOPS("toggle", "'off'", "", "{value: 'on', kind: stop, uses: [use], claims: [a]}",
                "main=on@2025-05-10", "main=on@2025-02-10 main=off@2025-05-10"),
        ASKS("toggle", "ask", "", Cell.OFF_STOPS, "main=on@2025-05-10", "main=off@2025-05-10",
                "main=on@2025-02-10 main=off@2025-05-10", "main=off@2025-02-10 main=on@2025-05-10"),
        HELD("toggle", "'on'", "hold: {by: owner, when: 'on', at: 'on'}", Cell.OFF_STOPS, "main=off@2025-02-10",
                "owner=off@2025-05-10", "owner=off@2025-02-10 main=off@2025-05-10",
                "owner=off@2025-02-10 main=off@2025-03-10 owner=on@2025-05-10"),
        HELD_OFF("toggle", "'on'", "hold: {by: owner, when: 'on', at: 'off'}", Cell.OFF_STOPS, "owner=off@2025-02-10"),
        CHOICE("choice", "all", "", Cell.LEVELS, "main=none@2025-05-10", "main=some@2025-05-10", "main=all@2025-05-10",
                "main=none@2025-02-10 main=all@2025-05-10", "main=none@2025-02-10 main=some@2025-05-10"),
        CHOICE_NONE("choice", "none", "", Cell.LEVELS, "main=all@2025-02-10", "main=some@2025-05-10",
                "main=all@2025-02-10 main=none@2025-05-10"),
        CHOICE_ASKS("choice", "ask", "", Cell.LEVELS, "main=all@2025-05-10", "main=none@2025-05-10",
                "main=some@2025-05-10", "main=none@2025-02-10 main=all@2025-05-10"),
        REQUEST("objection", "", "",
                "{value: granted, kind: stop, uses: [use], claims: [a]}, "
                        + "{value: partly-granted, kind: stop, uses: [use], data: [pictures], claims: [a]}",
                "main=sent@2025-06-01", "main=sent@2025-05-01", "main=sent@2025-05-01 main=granted@2025-05-10",
                "main=sent@2025-05-01 main=partly-granted@2025-05-10", "main=sent@2025-05-01 main=refused@2025-05-10",
                "main=granted@2025-05-10", "main=sent@2025-05-01 main=withdrawn@2025-05-10",
                "main=sent@2025-02-01 main=granted@2025-02-10 main=withdrawn@2025-05-10");

        final String control;
        final String initial;
        private final String hold;
        private final String effects;
        private final List<String> happenings;

        ControlCase(String control, String initial, String hold, String effects, String... happenings) {
            this.control = control;
            this.initial = initial;
            this.hold = hold;
            this.effects = effects;
            this.happenings = Stream.concat(Stream.of(""), Stream.of(happenings)).toList();
        }

        boolean isToggle() {
            return control.equals("toggle");
        }

        boolean isRequest() {
            return control.equals("objection");
        }

        boolean isHeld() {
            return !hold.isEmpty();
        }

        private String yaml() {
            String values = switch (control) {
                case "toggle" -> "values: [{id: 'on', label: 'On'}, {id: 'off', label: 'Off'}]";
                case "choice" ->
                    "values: [{id: all, label: Everything}, {id: some, label: Letters only}, {id: none, label: Nothing}]";
                default -> "values: [{id: sent, label: Sent}, {id: withdrawn, label: Withdrawn}, "
                        + "{id: granted, label: Granted}, {id: partly-granted, label: Partly granted}, "
                        + "{id: refused, label: Refused}]";
            };
            String owner = """
                      - id: owner
                        kind: toggle
                        label: Your company allows it
                        values: [{id: 'on', label: 'On'}, {id: 'off', label: 'Off'}]
                        initial: 'on'
                        claims: [b]
                    """;
            return (hold.isEmpty() ? "" : owner) + "  - {id: main, kind: " + control + ", label: Share what you make, "
                    + Stream.of(values, initial.isEmpty() ? "" : "initial: " + initial, hold)
                            .filter(one -> !one.isEmpty())
                            .map(one -> one + ", ")
                            .reduce("", String::concat)
                    + "effects: [" + effects + "], claims: [a, b]}";
        }

        private String row() {
            return isRequest()
                    ? "to-form: true, not-modelled: Ask with the form.,"
                    : "controls: [" + (hold.isEmpty() ? "" : "owner, ") + "main],";
        }

        private String request() {
            return isRequest()
                    ? """
                                - control: main
                                  label: Stop it
                                  name: Stop it
                                  hint: It
                                  could-stop: It
                                  outcome-note: Open
                                  rule: granted
                                  answers: [{outcome: granted, text: G.}, {outcome: partly-granted, text: P.}, {outcome: refused, text: R.}]
                                  claims: [a]
                            """
                    : "";
        }
    }

    private static final String OFF_STOPS = "{value: 'off', kind: stop, uses: [use], claims: [a]}";
    private static final String LEVELS = "{value: some, kind: stop, uses: [use], data: [pictures], claims: [a]}, "
            + "{value: none, kind: stop, uses: [use], claims: [a]}";

    /** The place and day: whether the use reaches the member. */
    enum Place {
        APPLIES("[{from: 2025-01-15, claims: [a]}]"),
        TOLD("[{from: 2025-01-15, told: {claims: [b]}, claims: [a]}]"),
        FROM_JOINING("[{claims: [a]}]"),
        NO_RUN_YET("[{from: 2025-06-02, claims: [a]}]"),
        NOT_YET("[{from: 2025-09-15, claims: [a]}]"),
        PAUSED("[{from: 2025-01-15, until: 2025-06-10, claims: [a]}, {from: 2025-10-01, claims: [a]}]"),
        ENDED("[{from: 2025-01-15, until: 2025-06-10, claims: [a]}]"),
        NEVER("[{outside: [here], claims: [a]}]"),
        CONSENT("[{from: 2025-01-15, claims: [a]}]"),
        TOO_YOUNG("[{from: 2025-01-15, claims: [a]}]");

        private final String windows;

        Place(String windows) {
            this.windows = windows;
        }
    }

    /** All cells. */
    static Stream<Cell> all() {
        List<Cell> cells = new ArrayList<>();
        for (ControlCase kind : ControlCase.values()) {
            for (UseKind use : UseKind.values()) {
                for (Place place : Place.values()) {
                    Scenario scenario = scenario(kind, use, place);
                    for (String chosen : kind.happenings) {
                        cells.add(new Cell(kind, use, place, Interpretation.PLATFORM, chosen, scenario));
                        if (use == UseKind.TRAINING && place == Place.APPLIES) {
                            cells.add(new Cell(kind, use, place, Interpretation.REGULATOR, chosen, scenario));
                        }
                    }
                }
            }
        }
        return cells.stream();
    }

    private static Scenario scenario(ControlCase kind, UseKind use, Place place) {
        boolean training = use == UseKind.TRAINING;
        boolean late = training && place != Place.FROM_JOINING;
        String text = resource().replace("CONTROLS", kind.yaml())
                .replace("WINDOWS", place.windows)
                .replace("NAME", training ? "Train Acme’s AI" : "Sort your feed")
                .replace("PHRASE", training ? "train Acme’s AI" : "sort your feed")
                .replace("KIND\n", training ? "training\n" : "ongoing\n")
                .replace("KINDS\n", kind.request())
                .replace("    LATE\n", late ? "    late-opt-out: {claims: [a], disputed: {claims: [b]}}\n" : "")
                .replace("CONSENT", place == Place.CONSENT ? "consent-in: [here]," : "")
                .replace("ROW", kind.row());
        return switch (ScenarioFiles.scenario("matrix.yaml", text.getBytes(StandardCharsets.UTF_8))) {
            case LoadResult.ValidFile<Scenario> good -> good.value();
            case LoadResult.FaultyFile<Scenario> faulty -> throw new IllegalStateException(faulty + "\n" + text);
        };
    }

    private static String resource() {
        try (InputStream in = Objects.requireNonNull(Cell.class.getResourceAsStream("matrix.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Member member() {
        return place == Place.TOO_YOUNG ? MEMBER.with("US", 17) : MEMBER;
    }

    List<Choice> choices() {
        return HandMade.choices(chosen);
    }

    /** The values chosen for the main control, in order. */
    List<String> mainValues() {
        return choices().stream().filter(choice -> choice.control().equals("main")).map(Choice::value).toList();
    }

    Usage usage() {
        return UsageEngine.usage(scenario, member(), choices(), DAY, reading);
    }

    Story story() {
        return Storyteller.tell(scenario, usage(),
                UsageChange.lastChoice(scenario, member(), choices(), DAY, reading).orElse(null), StoryFocus.SETTINGS);
    }

    Story overTime() {
        InterpretationChoice readings = reading == Interpretation.REGULATOR
                ? InterpretationChoice.REGULATOR
                : InterpretationChoice.BOTH;
        return OverTimeStoryteller.tell(UsageOverTime.of(scenario, member(), choices(), "use", DAY, readings), usage(),
                story());
    }

    List<String> columns() {
        return AlternativeFinder.usual(scenario, usage(), List.of("US"), ColumnChoices.BEST)
                .stream()
                .map(Alternative::name)
                .toList();
    }

    @Override
    public String toString() {
        return kind + ", " + use + ", " + place
                + (reading == Interpretation.REGULATOR ? ", as a regulator reads it" : "") + ", "
                + (chosen.isEmpty() ? "nothing chosen" : chosen);
    }
}
