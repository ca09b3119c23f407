package org.defaulton.ui.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.defaulton.scenario.Scenario;

/**
 * A platform of generated content that takes one thing to its extreme.
 *
 * @param name what is extreme, for test names and pictures
 * @param text its file
 */
public record ExtremePlatform(String name, String text) {
    private static final String TWO_HUNDRED = "Allow this platform and every company that it works with to use what you"
            + " write, read, like, share, buy, see and hear, here and elsewhere, now and later, to train, test, improve"
            + " and sell its models too";
    private static final List<String> NOUNS = List.of("Notes", "Photos", "Messages", "Places", "Voices", "Searches",
            "Contacts", "Payments", "Clicks", "Drafts");
    private static final List<String> VERBS = List.of("Train the model", "Sort the feed", "Show ads", "Answer you",
            "Find abuse", "Suggest people", "Count visits", "Fix crashes", "Test ideas", "Sell reports", "Rank results",
            "Write replies");

    /**
     * How much of everything there is.
     *
     * @param data kinds of data
     * @param uses uses
     * @param sections sections of the settings
     * @param values values of the main control; two make a switch
     * @param events events in March 2025
     * @param form whether there is a form
     * @param label of the main control
     * @param words lengthens every name
     */
    private record Amounts(int data, int uses, int sections, int values, int events, boolean form, String label,
            UnaryOperator<String> words) {
        static final Amounts USUAL = new Amounts(5, 4, 4, 2, 3, true, "Improve the model", words -> words);

        Amounts sized(int newData, int newUses, int newSections) {
            return new Amounts(newData, newUses, newSections, values, events, form, label, words);
        }

        Amounts with(int newValues, int newEvents) {
            return new Amounts(data, uses, sections, newValues, newEvents, form, label, words);
        }

        Amounts labeled(String newLabel) {
            return new Amounts(data, uses, sections, values, events, form, newLabel, words);
        }

        Amounts worded(UnaryOperator<String> longer) {
            return new Amounts(data, uses, sections, values, events, form, label, longer);
        }

        Amounts bare() {
            return new Amounts(data, uses, sections, values, 0, false, label, words);
        }
    }

    /** Every extreme. */
    public static List<ExtremePlatform> all() {
        Amounts usual = Amounts.USUAL;
        return List.of(
                of("long-words", usual.with(3, 3)
                        .worded(words -> words.replace(" ", "") + "datenschutzeinwilligungsverwaltungsbestimmungen")),
                of("long-phrases", usual.with(3, 3)
                        .worded(words -> words
                                + ", with everything that belongs to it, here and on all other sites and devices")),
                of("twenty-sections", usual.sized(5, 4, 20)), of("one-section", usual.sized(5, 4, 1)),
                of("no-event", usual.with(2, 0)), of("sixty-kinds", usual.sized(60, 4, 4)),
                of("one-use", usual.sized(5, 1, 4)), of("one-kind", usual.sized(1, 4, 4)),
                of("least", usual.sized(1, 1, 1).bare()), of("twelve-uses", usual.sized(5, 12, 4)),
                of("eight-values", usual.with(8, 3)), of("long-label", usual.labeled(TWO_HUNDRED)),
                of("thirty-events", usual.with(2, 30)));
    }

    @Override
    public String toString() {
        return name;
    }

    /** The platform. */
    public Scenario scenario() {
        return Demo.of(text);
    }

    private static ExtremePlatform of(String name, Amounts amounts) {
        return new ExtremePlatform(name, new Written(name, amounts).text());
    }

    /** Writes the file. */
    private record Written(String id, Amounts amounts) {
        String text() {
            String head = """
                    kind: scenario
                    id: %s
                    name: '%s'
                    settings-name: '%s'
                    start: 2025-03-10
                    main-control: train
                    look: {accent: '#0a66c2', accent-dark: '#70b5f9', accent-contrast: '#ffffff'}
                    sources:
                      - {id: simulator, title: Simulator, publisher: '%s'}
                    claims:
                      - {id: ours, text: '%s', kind: assumed, source: simulator}
                    runs: {first: 2025-02-01, months: [3, 6, 9, 12], claims: [ours]}
                    """.formatted(id, words("Extreme"), words("Settings"), words("DefaultOn"),
                    words("The simulator decides."));
            return String.join("\n", head, list("data", amounts.data(), this::data),
                    list("uses", amounts.uses(), this::use), "flows:\n" + flows(), "controls:\n" + controls(),
                    list("sections", amounts.sections(), this::section), amounts.form() ? form() : "",
                    amounts.events() == 0 ? "" : list("timeline", amounts.events(), this::event), members());
        }

        private String words(String words) {
            return amounts.words().apply(words);
        }

        private interface Entry {
            String of(int index);
        }

        private static String list(String key, int count, Entry entry) {
            return IntStream.range(0, count).mapToObj(entry::of).collect(Collectors.joining("", key + ":\n", ""));
        }

        private String data(int i) {
            return "  - {id: data-%d, name: '%s', description: '%s.'}%n".formatted(i, dataName(i), dataName(i));
        }

        private String dataName(int i) {
            int round = i / NOUNS.size();
            return words(NOUNS.get(i % NOUNS.size()) + (round == 0 ? "" : " " + (round + 1)));
        }

        private String use(int i) {
            return """
                      - id: use-%1$d
                        name: '%2$s'
                        phrase: '%3$s'
                        description: '%2$s.'
                        kind: %4$s
                        minimum-age: 0
                        windows: [{from: 2025-01-01, claims: [ours]}]
                        claims: [ours]
                    """.formatted(i, words(VERBS.get(i)), words(VERBS.get(i).toLowerCase(java.util.Locale.ROOT)),
                    i == 0 ? "training" : "ongoing");
        }

        private String flows() {
            List<String> flows = new ArrayList<>();
            for (int use = 0; use < amounts.uses(); use++) {
                for (int data = 0; data < amounts.data(); data++) {
                    if (data % amounts.uses() <= use) {
                        flows.add("  - {data: data-%d, use: use-%d, used: %s, claims: [ours]}%n".formatted(data, use,
                                use > 0 || data % 7 != 6));
                    }
                }
            }
            return String.join("", flows);
        }

        private String controls() {
            boolean toggle = amounts.values() == 2;
            String values = toggle
                    ? "{id: 'on', label: 'On'}, {id: 'off', label: 'Off'}"
                    : IntStream.range(0, amounts.values())
                            .mapToObj(i -> "{id: value-%d, label: '%s'}".formatted(i, words("Level " + i)))
                            .collect(Collectors.joining(", "));
            String main = """
                      - id: train
                        kind: %s
                        label: '%s'
                        values: [%s]
                        initial: '%s'
                        effects: [{value: '%s', kind: stop, uses: [use-0], claims: [ours]}]
                        claims: [ours]
                    """.formatted(toggle ? "toggle" : "choice", words(amounts.label()), values,
                    toggle ? "on" : "value-0", toggle ? "off" : "value-" + (amounts.values() - 1));
            return amounts.form()
                    ? main + """
                              - id: 'objection:train'
                                kind: objection
                                label: '%s'
                                values: [{id: sent, label: Sent}, {id: withdrawn, label: Withdrawn}, {id: granted, label: Granted},
                                  {id: partly-granted, label: Partly granted}, {id: refused, label: Refused}]
                                effects: [{value: granted, kind: stop, uses: [use-0], claims: [ours]}]
                                claims: [ours]
                            """
                            .formatted(words("Object"))
                    : main;
        }

        private String section(int i) {
            String name = words(i == 0 ? "Privacy" : "Section " + (i + 1));
            String rows = i == 0
                    ? "          - {id: improve, label: '%s', question: '%s?', controls: [train], text: ['%s.'], claims: [ours]}%n"
                            .formatted(words("Improve the model"), words("May it learn from you"),
                                    words("A model learns"))
                            + (amounts.form()
                                    ? "          - {id: ask, label: '%s', text: ['%s.'], to-form: true, claims: [ours]}%n"
                                            .formatted(words("Ask"), words("A form asks"))
                                    : "")
                    : "          - {id: row-%d, label: '%s', value: '%s', not-modelled: '%s.', claims: [ours]}%n"
                            .formatted(i, words("Row " + (i + 1)), words("Value"), words("Not simulated"));
            return """
                      - id: section-%d
                        label: '%s'
                        icon: shield
                        claims: [ours]
                        groups:
                          - id: group-%d
                            label: '%s'
                            rows:
                    """.formatted(i, name, i, words("Group")) + rows;
        }

        private String form() {
            return """
                    form:
                      title: '%1$s'
                      link: '%1$s'
                      intro: '%1$s.'
                      review-days: 30
                      review-note: '%1$s.'
                      claims: [ours]
                      kinds:
                        - control: 'objection:train'
                          label: '%1$s'
                          name: '%1$s'
                          hint: '%1$s'
                          could-stop: '%1$s'
                          outcome-note: '%1$s'
                          rule: granted
                          answers:
                            - {outcome: granted, text: '%1$s.'}
                            - {outcome: partly-granted, text: '%1$s.'}
                            - {outcome: refused, text: '%1$s.'}
                          claims: [ours]
                    """.formatted(words("Object"));
        }

        private String event(int i) {
            return "  - {id: event-%1$d, date: 2025-03-%2$02d, label: '%3$s', text: '%3$s.', claims: [ours]}%n"
                    .formatted(i, i + 1, label(i));
        }

        /** The format allows four words. */
        private String label(int i) {
            String label = words("Event " + (i + 1));
            return label.split(" ", -1).length > 4 ? "Event " + (i + 1) : label;
        }

        private String members() {
            String items = IntStream.range(0, amounts.data())
                    .mapToObj(i -> "data-%d: {at-join: %d, per-month: %d}".formatted(i, i, 3 + i * 7 % 40))
                    .collect(Collectors.joining(", "));
            return """
                    members:
                      - {id: first, name: %s, country: US, age: 34, joined: 2022-09-01, items: {%s}}
                      - {id: second, name: Reader, country: DE, age: 29, joined: 2023-05-01, items: {%s}}
                    """.formatted(amounts.words().apply("x").length() > 1 ? "Coordinatorforinternationalxyz" : "Writer",
                    items, items);
        }
    }
}
