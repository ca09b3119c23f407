package org.defaulton.scenario.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.file.BaseFiles;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.scenario.file.Fault;
import org.defaulton.scenario.file.LoadResult;
import org.junit.jupiter.api.Test;

/** Overlays over their authors' own files, several levels deep. */
class OverlayBasesTest {
    private final Map<String, String> files = new HashMap<>(Map.of("base.yaml", Small.text()));
    private final BaseFiles beside = name -> Optional.ofNullable(files.get(name)).map(Small::bytes);

    private static String overlay(String id, String base, String changes) {
        return "kind: scenario\nid: %s\nbase: %s\n%s".formatted(id, base, changes);
    }

    private LoadResult<Scenario> load(String text) {
        return ScenarioFiles.scenario("dir/mine.yaml", Small.bytes(text), beside);
    }

    private Scenario good(String text) {
        assertThat(load(text)).isInstanceOf(LoadResult.ValidFile.class);
        return ((LoadResult.ValidFile<Scenario>) load(text)).value();
    }

    private List<String> faults(String text) {
        return ScenarioFiles.check("dir/mine.yaml", Small.bytes(text), beside).stream().map(Fault::toString).toList();
    }

    @Test
    void a_file_beside_an_overlay_can_be_its_base() {
        Scenario mine = good(overlay("mine", "base.yaml", "name: Mine\n"));

        assertThat(mine.id()).isEqualTo("mine");
        assertThat(mine.name()).isEqualTo("Mine");
        assertThat(mine.controls()).extracting(control -> control.id()).containsExactly("ai", "ads", "objection:ai");
    }

    @Test
    void a_base_can_have_a_base_with_a_path_relative_to_it() {
        files.put("more/first.yaml", overlay("first", "../base.yaml", "controls: [{id: ai, label: First}]\n"));
        files.put("more/second.yaml", overlay("second", "first.yaml", "name: Second\n"));
        Scenario mine = good(overlay("mine", "more/second.yaml", "controls: [{id: ads, label: Third}]\n"));

        assertThat(mine.name()).isEqualTo("Second");
        assertThat(mine.control("ai").label()).isEqualTo("First");
        assertThat(mine.control("ads").label()).isEqualTo("Third");
    }

    @Test
    void a_base_can_change_a_scenario_that_ships() {
        String shipped = BuiltInContent.scenarioIds().getFirst();
        String control = BuiltInContent.scenario(shipped).mainControl();
        files.put("asks.yaml", overlay("asks", shipped, "controls: [{id: " + control + ", initial: ask}]\n"));
        Scenario mine = good(overlay("mine", "asks.yaml", "name: Mine\n"));

        assertThat(mine.control(control).initial()).isEqualTo("ask");
        assertThat(mine.data()).isNotEmpty();
    }

    @Test
    void a_stored_overlay_needs_no_base() {
        String kept = ((LoadResult.ValidFile<Scenario>) load(overlay("mine", "base.yaml", "name: Mine\n"))).text();

        assertThat(ScenarioFiles.scenario("kept", Small.bytes(kept))).isInstanceOf(LoadResult.ValidFile.class);
    }

    @Test
    void a_missing_file_is_a_fault_at_the_place_of_its_name() {
        assertThat(faults(overlay("mine", "bas.yaml", ""))).containsExactly("dir/mine.yaml:3:7: There is no file "
                + "\"bas.yaml\" beside this one that can be read. Correct the name, or put the file there.");
        assertThat(faults(overlay("mine", "'a\\0.yaml'", ""))).hasSize(1);
    }

    @Test
    void a_file_that_is_its_own_base_is_a_fault() {
        assertThat(faults(overlay("mine", "./mine.yaml", "")))
                .containsExactly("dir/mine.yaml:3:7: These files form a circle of bases: mine.yaml, "
                        + "mine.yaml. Name another base in one of them.");
    }

    @Test
    void bases_in_a_circle_are_a_fault_of_the_file_that_closes_it() {
        files.put("a.yaml", overlay("a", "b.yaml", ""));
        files.put("b.yaml", overlay("b", "a.yaml", ""));

        assertThat(faults(overlay("mine", "a.yaml", ""))).containsExactly("dir/mine.yaml:3:7: The base has a fault: "
                + "a.yaml:3:7: The base has a fault: b.yaml:3:7: These files form a circle of "
                + "bases: mine.yaml, a.yaml, b.yaml, a.yaml. Name another base in one of them.");
    }

    @Test
    void eight_bases_are_enough_and_nine_too_many() {
        for (int i = 1; i < 9; i++) {
            files.put(i + ".yaml", overlay("number-" + i, i == 1 ? "base.yaml" : i - 1 + ".yaml", ""));
        }

        assertThat(faults(overlay("mine", "7.yaml", ""))).isEmpty();
        assertThat(faults(overlay("mine", "8.yaml", ""))).singleElement()
                .asString()
                .startsWith("dir/mine.yaml:3:7: ")
                .endsWith("1.yaml:3:7: The chain of bases has more than 8 files. "
                        + "Name a base that is nearer to the first one.");
    }

    @Test
    void a_fault_of_the_base_is_reported_with_its_place_there() {
        files.put("base.yaml", Small.with("start: 2024-09-19", "start: 2024-09-31"));

        assertThat(faults(overlay("mine", "base.yaml", ""))).singleElement()
                .asString()
                .startsWith("dir/mine.yaml:3:7: The base has a fault: base.yaml:4:8: ");
    }

    @Test
    void an_overlay_cannot_have_the_id_of_its_base() {
        assertThat(faults(overlay("small", "base.yaml", ""))).containsExactly(
                "dir/mine.yaml:2:5: The base already has the id \"small\". " + "Give this scenario an id of its own.");
    }

    @Test
    void another_kind_of_file_is_no_base() {
        files.put("member.yaml", "kind: member\n");

        assertThat(faults(overlay("mine", "member.yaml", ""))).singleElement()
                .asString()
                .contains("member.yaml:1:7: This is a member file");
    }
}
