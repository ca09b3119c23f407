package org.defaulton.scenario.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.defaulton.scenario.AccentColors;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlEffect;
import org.defaulton.scenario.EvidenceKind;
import org.defaulton.scenario.Flow;
import org.defaulton.scenario.Row;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Section;
import org.defaulton.scenario.Source;
import org.defaulton.scenario.TimelineEvent;
import org.defaulton.scenario.TrainingRuns;
import org.defaulton.scenario.file.FaultCollector;
import org.defaulton.scenario.file.LoadResult;
import org.defaulton.scenario.file.YamlNode;
import org.defaulton.scenario.file.YamlReader;
import org.defaulton.ui.harness.Demo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scenario files that name a base and contain only what differs. */
class OverlayResolverTest {
    private static final Scenario BASE = Demo.SCENARIO;
    private static final String HEAD = "kind: scenario\nid: mine\nbase: demo.yaml\n";

    static Stream<FaultCase> cases() {
        return FaultCase.in("faults-of-overlays.txt");
    }

    private static LoadResult.ValidFile<Scenario> good(String text) {
        return (LoadResult.ValidFile<Scenario>) ScenarioFiles.scenario("f", Small.bytes(text),
                name -> name.equals("demo.yaml") ? Optional.of(Small.bytes(Demo.TEXT)) : Optional.empty());
    }

    private static Scenario changed(String changes) {
        return good(HEAD + changes).value();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void every_fault_is_named_at_the_line_of_the_overlay_that_answers_for_it(FaultCase edit) {
        String text = Small.resource("overlay.yaml");
        assertThat(text).contains(edit.piece());

        assertThat(Small.faults(text.replace(edit.piece(), edit.replacement())))
                .usingElementComparator((fault, expected) -> FaultCase.fits(fault, expected) ? 0 : 1)
                .containsExactlyElementsOf(edit.faults());
    }

    @Test
    void values_that_an_overlay_does_not_name_stay_as_in_the_base() {
        Scenario asks = changed("controls:\n  - id: genai-training\n    initial: ask\n");

        assertThat(asks).usingRecursiveComparison()
                .ignoringFields("id", "controls", "claims", "sources")
                .isEqualTo(BASE);
        assertThat(asks.id()).isEqualTo("mine");
        assertThat(asks.controls()).extracting(Control::id)
                .containsExactlyElementsOf(BASE.controls().stream().map(Control::id).toList());
        assertThat(asks.control("genai-training")).usingRecursiveComparison()
                .ignoringFields("initial", "claims")
                .isEqualTo(BASE.control("genai-training"));
        assertThat(asks.control("genai-training").initial()).isEqualTo("ask");
    }

    @Test
    void what_an_overlay_changes_has_its_claims_or_its_own_statement() {
        Scenario changed = changed("""
                controls:
                  - id: genai-training
                    label: Help us build better AI
                    initial: 'off'
                    effects:
                      - {value: 'off', kind: stop, uses: [train-content-ai], claims: [on-by-default]}
                  - {id: ads-outside, initial: 'off', claims: [outside-holds]}
                  - {id: research-sharing, initial: 'on'}
                runs: {months: [1, 7]}
                """);

        Control control = changed.control("genai-training");
        assertThat(control.claims()).containsExactly("set-by-this-scenario");
        assertThat(control.effects()).extracting(ControlEffect::claims).containsExactly(List.of("on-by-default"));
        assertThat(changed.runs().claims()).containsExactly("set-by-this-scenario");
        assertThat(changed.control("ads-outside").claims()).containsExactly("outside-holds");
        assertThat(changed.control("research-sharing")).isEqualTo(BASE.control("research-sharing"));
        assertThat(changed.claim("set-by-this-scenario").kind()).isEqualTo(EvidenceKind.ASSUMED);
        assertThat(changed.source(changed.claim("set-by-this-scenario").source()).publisher())
                .isEqualTo("Author of the scenario");
        assertThat(changed.claims()).containsAll(BASE.claims());
    }

    @Test
    void an_effect_alone_keeps_the_evidence_of_the_label_and_the_default() {
        Scenario changed = changed("""
                controls:
                  - id: genai-training
                    effects: [{value: 'off', kind: stop, uses: [train-content-ai], claims: [on-by-default]}]
                """);

        assertThat(changed.control("genai-training").claims()).isEqualTo(BASE.control("genai-training").claims());
        assertThat(changed.claims()).isEqualTo(BASE.claims());
    }

    @Test
    void a_changed_row_flow_age_and_event_lose_the_evidence_of_the_base() {
        Row row = BASE.rows().findFirst().orElseThrow();
        Section section = BASE.sectionOf(row);
        Section.RowGroup group = section.groups()
                .stream()
                .filter(one -> one.rows().contains(row))
                .findFirst()
                .orElseThrow();
        TimelineEvent event = BASE.timeline().getFirst();
        Flow flow = BASE.flows().getFirst();
        Scenario changed = changed("""
                uses: [{id: train-content-ai, minimum-age: 20}]
                flows: [{data: %s, use: %s, used: false}]
                sections: [{id: %s, groups: [{id: %s, rows: [{id: %s, label: Another label}]}]}]
                timeline: [{id: %s, label: Another}]
                """.formatted(flow.data(), flow.use(), section.id(), group.id(), row.id(), event.id()));
        List<String> own = List.of("set-by-this-scenario");

        assertThat(changed.use("train-content-ai").ageClaims()).isEqualTo(own);
        assertThat(changed.use("train-content-ai").claims()).isEqualTo(BASE.use("train-content-ai").claims());
        assertThat(changed.row(row.id()).claims()).isEqualTo(own);
        assertThat(changed.section(section.id()).claims()).isEqualTo(section.claims());
        assertThat(changed.timeline().getFirst().claims()).isEqualTo(own);
        assertThat(changed.flows().getFirst().claims()).isEqualTo(own);
        assertThat(changed.flows().getFirst().used()).isFalse();
    }

    @Test
    void groups_merge_key_by_key() {
        assertThat(changed("look: {accent: '#123456'}\n").look())
                .isEqualTo(new AccentColors("#123456", BASE.look().accentDark(), BASE.look().accentContrast()));
        assertThat(changed("form: {review-days: 7}\n").form()).usingRecursiveComparison()
                .ignoringFields("reviewDays", "claims")
                .isEqualTo(BASE.form());
        assertThat(changed("regions: {home: [DE]}\n").regions()).containsEntry("home", List.of("DE"))
                .containsAllEntriesOf(BASE.regions());
    }

    @Test
    void lists_without_names_are_replaced() {
        Scenario yearly = changed("runs: {months: [1]}\n");

        assertThat(yearly.runs())
                .isEqualTo(new TrainingRuns(BASE.runs().first(), List.of(1), List.of("set-by-this-scenario")));
    }

    @Test
    void flows_are_named_by_data_and_use_and_requests_by_their_control() {
        Scenario changed = changed("flows:\n  - {data: posts, use: personalize, note: Mine.}\n"
                + "form:\n  kinds:\n    - {control: 'objection:other', rule: granted}\n");

        assertThat(changed.flows()).hasSameSizeAs(BASE.flows())
                .filteredOn(flow -> "Mine.".equals(flow.note()))
                .singleElement()
                .matches(flow -> flow.data().equals("posts") && flow.use().equals("personalize") && flow.used());
        assertThat(changed.form().kinds()).hasSameSizeAs(BASE.form().kinds())
                .filteredOn(kind -> kind.control().equals("objection:other"))
                .singleElement()
                .matches(kind -> kind.rule().equals(changed.form().kinds().getFirst().rule()));
    }

    @Test
    void an_unknown_entry_comes_last_and_a_removed_one_is_gone() {
        Scenario changed = changed("sources:\n  - {id: mine, title: Mine, publisher: Me}\n" + "timeline:\n  - {id: "
                + BASE.timeline().getFirst().id() + ", remove: true}\n");

        // After the scenario's own sources; those of the population come after all of them.
        String last = YamlReader.read(Demo.TEXT, new FaultCollector("f"))
                .orElseThrow()
                .texts("sources/*/id")
                .map(YamlNode.ScalarNode::text)
                .toList()
                .getLast();
        assertThat(changed.sources()).extracting(Source::id).containsSequence(last, "mine");
        assertThat(changed.sources()).filteredOn(source -> !source.id().equals("mine")).isEqualTo(BASE.sources());
        assertThat(changed.timeline()).containsExactlyElementsOf(BASE.timeline().subList(1, BASE.timeline().size()));
    }

    @Test
    void references_to_a_removed_entry_are_reported_where_the_overlay_removes_it() {
        List<String> faults = Small.faults(
                Small.resource("overlay.yaml").replace("timeline:", "data:\n  - {id: posts, remove: true}\ntimeline:"));

        assertThat(faults).first().asString().startsWith("f:14:12: There is no data category \"posts\".");
        assertThat(faults.subList(1, faults.size())).isNotEmpty()
                .allMatch(fault -> fault.startsWith("f:16:5: On line "));
    }

    @Test
    void a_new_event_is_sorted_by_its_day() {
        Scenario changed = changed("timeline:\n  - {id: first, date: 2003-05-05, label: Begins, text: It begins., "
                + "claims: [on-by-default]}\n");

        assertThat(changed.timeline().getFirst().date()).isEqualTo(LocalDate.of(2003, 5, 5));
    }

    @Test
    void the_text_is_the_whole_scenario_and_needs_no_base() {
        LoadResult.ValidFile<Scenario> overlay = good(Small.resource("overlay.yaml"));

        assertThat(overlay.text()).doesNotContain("\"base\":");
        assertThat(good(overlay.text())).isEqualTo(overlay);
    }

    @Test
    void the_text_keeps_every_character() {
        LoadResult.ValidFile<Scenario> overlay = good(
                HEAD + "data:\n  - id: posts\n    description: \"a\\uFEFF\\u00A0 \\\"’😀\\\\\\n\\t: #\"\n");

        assertThat(overlay.value().data("posts").description()).isEqualTo("a\uFEFF\u00A0 \"’😀\\\n\t: #");
        assertThat(good(overlay.text())).isEqualTo(overlay);
    }

    @Test
    void an_overlay_that_would_make_a_scenario_too_large_to_read_again_is_refused() {
        String text = "kind: scenario\nid: mine\nbase: " + TestFiles.SHIPPED + "\nname: " + "’".repeat(600_000) + "\n";

        assertThat(Small.faults(text)).containsExactly(
                "f:1:1: Merged with its base and the files that it names, the scenario cannot be read again. The file has more than "
                        + "2 MB. Make it smaller: leave out what the app does not need.");
    }
}
