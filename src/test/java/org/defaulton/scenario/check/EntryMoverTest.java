package org.defaulton.scenario.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.defaulton.scenario.Row;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Section;
import org.defaulton.scenario.file.BaseFiles;
import org.defaulton.scenario.file.LoadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Overlays that move rows and groups of a scenario with two sections, three groups and five rows. */
class EntryMoverTest {
    private static final String BASE = Small.with("articles:\n", """
              - id: ads
                label: Advertising
                icon: target
                groups:
                  - {id: shown, label: Shown ads, rows: [%s, %s]}
                  - {id: shared, label: Shared data, rows: [%s]}
                claims: [on]
            articles:
            """.formatted(row("gender"), row("city"), row("partners")))
            .replace("          - id: ai-row\n", "          - %s\n          - id: ai-row\n".formatted(row("research")));

    private static String row(String id) {
        return "{id: %s, label: %s, not-modelled: Not simulated., claims: [on]}".formatted(id, id);
    }

    private static LoadResult<Scenario> load(String changes) {
        return ScenarioFiles.scenario("mine.yaml",
                Small.bytes("kind: scenario\nid: mine\nbase: base.yaml\nsections:\n" + changes.indent(2)),
                _ -> Optional.of(Small.bytes(BASE)));
    }

    private static Scenario changed(String changes) {
        return switch (load(changes)) {
            case LoadResult.ValidFile<Scenario> valid -> valid.value();
            case LoadResult.FaultyFile<Scenario> faulty -> throw new AssertionError(faulty.faults());
        };
    }

    /** The screens on one line, such as "privacy(how(research ai-row))". */
    private static String screens(Scenario scenario) {
        return scenario.sections()
                .stream()
                .map(section -> section.id() + groups(section.groups()))
                .collect(Collectors.joining(" "));
    }

    private static String groups(List<Section.RowGroup> groups) {
        return groups.isEmpty()
                ? ""
                : groups.stream()
                        .map(group -> group.id() + group.rows()
                                .stream()
                                .map(EntryMoverTest::row)
                                .collect(Collectors.joining(" ", "(", ")")))
                        .collect(Collectors.joining(" ", "(", ")"));
    }

    private static String row(Row row) {
        return row.id() + groups(row.groups());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {id: privacy}                                                                           | privacy(how(research ai-row)) ads(shown(gender city) shared(partners))
            {id: ads, before: privacy}                                                              | ads(shown(gender city) shared(partners)) privacy(how(research ai-row))
            {id: ads, groups: [{id: shared, before: shown}]}                                        | privacy(how(research ai-row)) ads(shared(partners) shown(gender city))
            {id: ads, groups: [{id: shown, rows: [{id: city, before: gender}]}]}                    | privacy(how(research ai-row)) ads(shown(city gender) shared(partners))
            {id: privacy, groups: [{id: how, rows: [{id: ai-row, into: shown}]}]}                   | privacy(how(research)) ads(shown(gender city ai-row) shared(partners))
            {id: privacy, groups: [{id: how, rows: [{id: ai-row, into: shown, after: gender}]}]}    | privacy(how(research)) ads(shown(gender ai-row city) shared(partners))
            {id: ads, groups: [{id: shared, rows: [{id: partners, into: how}]}]}                    | privacy(how(research ai-row partners)) ads(shown(gender city))
            {id: ads, groups: [{id: shown, into: privacy, before: how}]}                            | privacy(shown(gender city) how(research ai-row)) ads(shared(partners))
            {id: ads, groups: [{id: shared, into: gender}]}                                         | privacy(how(research ai-row)) ads(shown(gender(shared(partners)) city))
            {id: ads, groups: [{id: shown, rows: [{id: city, remove: true}]}, {id: shared, remove: true}]} | privacy(how(research ai-row)) ads(shown(gender))
            """)
    void entries_go_where_the_overlay_says(String section, String screens) {
        assertThat(screens(changed("- " + section))).isEqualTo(screens);
    }

    @Test
    void a_new_row_gets_a_page_with_rows_that_were_on_the_page_above() {
        Scenario deeper = changed(
                """
                        - id: privacy
                          groups:
                            - id: how
                              rows:
                                - {id: advanced, label: Advanced, before: research, claims: [], groups: [{id: more, label: More}]}
                                - {id: ai-row, into: more}
                        """
                        .replace("claims: [], ", "claims: [off], "));

        assertThat(screens(deeper)).startsWith("privacy(how(advanced(more(ai-row)) research))");
        assertThat(deeper.wayTo(deeper.row("ai-row"))).containsExactly("Data privacy", "Advanced");
    }

    @Test
    void a_row_that_moves_loses_the_claims_of_the_base_and_one_that_changes_its_order_keeps_them() {
        Scenario moved = changed("- id: privacy\n  groups: [{id: how, rows: [{id: ai-row, into: shown}]}]");
        Scenario ordered = changed("- id: privacy\n  groups: [{id: how, rows: [{id: ai-row, before: research}]}]");
        Scenario group = changed("- id: ads\n  groups: [{id: shown, into: privacy}]");

        assertThat(moved.row("ai-row").claims()).containsExactly("set-by-this-scenario");
        assertThat(moved.control("ai").claims()).containsExactly("on");
        assertThat(ordered.row("ai-row").claims()).containsExactly("on");
        assertThat(group.row("city").claims()).containsExactly("on");
        assertThat(group.section("ads").claims()).containsExactly("set-by-this-scenario");
    }

    @Test
    void a_new_label_and_a_key_that_is_taken_out_are_changes() {
        Scenario renamed = changed("""
                - id: privacy
                  label: Your data
                  groups: [{id: how, label: All of it, rows: [{id: ai-row, label: AI, remove: [article, text]}]}]
                """);

        assertThat(renamed.section("privacy").label()).isEqualTo("Your data");
        assertThat(renamed.section("privacy").groups().getFirst().label()).isEqualTo("All of it");
        assertThat(renamed.row("ai-row")).satisfies(row -> {
            assertThat(row.label()).isEqualTo("AI");
            assertThat(row.article()).isNull();
            assertThat(row.text()).isEmpty();
            assertThat(row.controls()).containsExactly("ai", "ads");
            assertThat(row.claims()).containsExactly("set-by-this-scenario");
        });
        assertThat(
                changed("- {id: privacy, groups: [{id: how, rows: [{id: ai-row, remove: [article]}]}]}").row("ai-row")
                        .claims())
                .containsExactly("set-by-this-scenario");
    }

    @Test
    void a_required_key_cannot_be_taken_out() {
        LoadResult<Scenario> load = load("- {id: ads, groups: [{id: shown, rows: [{id: city, remove: [label]}]}]}");

        assertThat(((LoadResult.FaultyFile<Scenario>) load).faults()).last()
                .asString()
                .isEqualTo("mine.yaml:5:63: \"label\" cannot be removed: it is required here. Give it another value "
                        + "instead.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {id: privacy, groups: [{id: how, rows: [{id: ai-row, into: show}]}]}                    | mine.yaml:5:64: There is no group "show" to move this row into. Did you mean "shown"?
            {id: privacy, groups: [{id: how, rows: [{id: ai-row, into: ads}]}]}                     | mine.yaml:5:64: There is no group "ads" to move this row into. Allowed here: how, shown, shared.
            {id: ads, groups: [{id: shown, into: privat}]}                                          | mine.yaml:5:42: There is no section or row "privat" to move this group into. Did you mean "privacy"?
            {id: ads, groups: [{id: shown, into: gender}]}                                          | mine.yaml:5:42: "shown" cannot move into itself. Name a place outside it.
            {id: ads, groups: [{id: shared, into: city}, {id: shown, rows: [{id: city, into: shared}]}]} | mine.yaml:5:86: "city" cannot move into itself. Name a place outside it.
            {id: ads, groups: [{id: shown, rows: [{id: city, into: shared}]}, {id: shared, remove: true}]} | mine.yaml:5:60: "shared" is removed on line 5. Name something that stays.
            {id: ads, groups: [{id: shown, rows: [{id: city, into: shared, after: gender}]}]}       | mine.yaml:5:75: There is no "gender" in this list to be placed next to. Allowed here: partners.
            {id: ads, into: privacy}                                                                | mine.yaml:5:15: Unknown key "into".
            {id: ads, groups: [{id: shown, rows: [{id: city, remove: [badge]}]}]}                   | mine.yaml:5:63: The base has no "badge" here to remove.
            """)
    void what_cannot_be_moved_is_reported_where_the_overlay_says_it(String section, String fault) {
        assertThat(load("- " + section)).isInstanceOfSatisfying(LoadResult.FaultyFile.class,
                faulty -> assertThat(faulty.faults().getFirst()).asString().startsWith(fault));
    }

    /** Rows on the pages of rows, with a control on the last. */
    private static String nested(int depth) {
        String rows = "{id: row-0, label: Last, controls: [ai], text-when: [{value: 'off', text: [Off.]}], claims: [on]}";
        for (int i = 1; i < depth; i++) {
            rows = "{id: row-%d, label: More, claims: [on], groups: [{id: group-%d, label: Group, rows: [%s]}]}"
                    .formatted(i, i, rows);
        }
        return Small.with("          - id: ai-row\n", "          - " + rows + "\n          - id: ai-row\n");
    }

    @Test
    void a_row_can_be_six_pages_deep_and_not_seven_in_a_file_or_after_a_move() {
        String row = "{id: %s, label: More, not-modelled: No., claims: [on]}";
        String overlay = """
                kind: scenario
                id: mine
                base: base.yaml
                sections:
                  - id: extra
                    label: Extra
                    icon: shield
                    claims: [on]
                    groups:
                      - {id: moved, label: Moved, into: row-1, rows: [%s]}
                      - {id: here, label: Here, rows: [%s]}
                """.formatted(row.formatted("first"), row.formatted("second"));
        BaseFiles beside = _ -> Optional.of(Small.bytes(nested(6)));

        assertThat(Small.faults(nested(6))).isEmpty();
        assertThat(Small.faults(nested(7))).singleElement().asString().contains("nested deeper than 32 levels");
        assertThat(ScenarioFiles.check("mine.yaml", Small.bytes(overlay), beside)).isEmpty();
        assertThat(ScenarioFiles.check("mine.yaml", Small.bytes(overlay.replace("row-1", "row-0")), beside))
                .singleElement()
                .hasToString(
                        "mine.yaml:1:1: Merged with its base and the files that it names, the scenario cannot be read again. "
                                + "This is nested deeper than 32 levels. Use fewer levels of nesting.");
    }
}
