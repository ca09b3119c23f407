package org.defaulton.scenario.check;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.scenario.file.Fault;
import org.defaulton.scenario.file.FileOnDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults of controls that somebody else than the member sets, or that change by themselves. */
class SetterFaultsTest {
    private static final Path LAYOUT = TestFiles.FOLDER.resolveSibling("layout");
    private static final String BY_ADMIN = Small.with("label: Use my data", "label: Use my data\n    set-by: admin");

    @Test
    void the_administrator_can_set_the_main_control() {
        assertThat(Small.faults(BY_ADMIN)).isEmpty();
    }

    @Test
    void a_model_of_what_members_do_does_not_fit_a_control_that_the_administrator_sets() {
        assertThat(Small.faults(BY_ADMIN.replace("main-control: ai",
                "main-control: ai\npopulation: " + BuiltInContent.populationIds().getFirst())))
                .containsExactly("f:6:13: The main control \"ai\" is set by the administrator, and the model of all "
                        + "members is about what members do. Delete \"population\".");
    }

    @Test
    void a_model_of_what_members_do_does_not_fit_either_if_it_is_in_a_file_or_in_the_scenario() throws IOException {
        String town = Files.readString(LAYOUT.resolve("people/town.yaml"));
        String inside = town.lines().filter(line -> !line.startsWith("kind:")).collect(joining("\n  ", "\n  ", "\n"));

        assertThat(ofAdmin("people/town.yaml")).hasSize(1)
                .first(as(STRING))
                .startsWith("f:5:13: The main control \"train\" is set by the administrator");
        assertThat(ofAdmin(inside)).hasSize(1)
                .first(as(STRING))
                .contains("The main control \"train\" is set by the administrator");
    }

    private static List<String> ofAdmin(String population) {
        String overlay = "kind: scenario\nid: mine\nbase: ../new-platform/administrator.yaml\nname: Mine\npopulation: "
                + population;
        return ScenarioFiles.check("f", Small.bytes(overlay), new FileOnDisk(LAYOUT.resolve("any.yaml")))
                .stream()
                .map(Fault::toString)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "nobody"})
    void only_the_member_can_be_asked_by_a_prompt(String setter) {
        String prompt = "set-by: " + setter + "\n    prompts: [{at: start, title: T, text: [A], yes: Y, claims: [on]}]";

        assertThat(Small.faults(
                Small.with("label: Ads\n", "label: Ads\n    " + prompt + "\n").replace("initial: ask", "initial: all")))
                .containsExactly(
                        "f:50:14: The member does not set the control \"ads\", so nothing asks the member about "
                                + "it. Delete \"prompts\", or delete \"set-by\".");
    }

    @Test
    void a_value_can_turn_after_different_times() {
        String twice = "initial: ask\n    turns: [{from: all, to: few, after-months: %s, claims: [on]}, "
                + "{from: all, to: few, after-months: %s, claims: [on]}]";

        assertThat(Small.faults(Small.with("initial: ask", twice.formatted(3, 12)))).isEmpty();
        assertThat(Small.faults(Small.with("initial: ask", twice.formatted(12, 12)))).hasSize(1);
    }
}
