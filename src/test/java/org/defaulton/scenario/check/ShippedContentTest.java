package org.defaulton.scenario.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.file.BaseFiles;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.scenario.file.LoadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedContentTest {
    /** Except for the list of pictures, which only we write: ScreenshotListTest reads it. */
    static Stream<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("assets"))) {
            return files.filter(file -> file.toString().endsWith(".yaml") && !file.endsWith("pictures.yaml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_shipped_file_is_valid(Path file) throws IOException {
        assertThat(ScenarioFiles.check(file.toString(), Files.readAllBytes(file), BaseFiles.NONE)).isEmpty();
    }

    @Test
    void every_shipped_file_is_in_the_index() throws IOException {
        Stream<String> members = BuiltInContent.memberIds().stream().map(id -> "assets/members/" + id + ".yaml");
        Stream<String> scenarios = BuiltInContent.scenarioIds().stream().map(id -> "assets/scenarios/" + id + ".yaml");

        Stream<String> populations = Stream
                .of("assets/population/" + BuiltInContent.population("linkedin").id() + ".yaml");

        assertThat(Stream.of(members, scenarios, populations).flatMap(names -> names))
                .containsExactlyInAnyOrderElementsOf(shipped().map(path -> path.toString().replace('\\', '/'))
                        .filter(name -> name.matches("assets/(members|scenarios|population)/.*"))
                        .toList());
    }

    @Test
    void the_fast_way_gives_the_same_result_as_the_full_check() {
        for (String id : BuiltInContent.scenarioIds()) {
            String text = BuiltInContent.scenarioText(id);
            assertThat(ScenarioFiles.scenario(id, Small.bytes(text)))
                    .isEqualTo(new LoadResult.ValidFile<>(BuiltInContent.scenario(id), text));
        }
    }

    @Test
    void the_job_seeker_comes_first_and_linkedin_has_six_members() {
        assertThat(BuiltInContent.members()).extracting(Member::id)
                .containsExactly("us-job-seeker", "uk-designer", "de-engineer", "ch-student", "ca-recruiter",
                        "in-freelancer");
    }

    static Stream<Scenario> scenarios() {
        return BuiltInContent.scenarioIds().stream().map(BuiltInContent::scenario);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void the_members_of_a_shipped_scenario_fit_it(Scenario scenario) throws IOException {
        for (Member member : scenario.members()) {
            Path file = Path.of("assets/members/" + member.id() + ".yaml");
            assertThat(ScenarioFiles.member(file.toString(), Files.readAllBytes(file), scenario))
                    .isInstanceOf(LoadResult.ValidFile.class);
        }
    }

    @Test
    void every_shipped_member_is_of_one_platform() {
        assertThat(scenarios().filter(scenario -> !scenario.id().equals("linkedin-asks"))
                .flatMap(scenario -> scenario.members().stream())
                .map(Member::id)).containsExactlyElementsOf(BuiltInContent.memberIds());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void every_claim_that_a_flow_a_use_or_a_control_names_can_be_looked_up(Scenario scenario) {
        Set<String> named = new HashSet<>();
        scenario.flows().forEach(flow -> named.addAll(flow.claims()));
        scenario.uses().forEach(use -> named.addAll(use.claims()));
        scenario.controls().forEach(control -> named.addAll(control.claims()));

        assertThat(named).isNotEmpty()
                .allSatisfy(id -> assertThat(scenario.source(scenario.claim(id).source()).title()).isNotEmpty());
    }

    @Test
    void a_scenario_that_does_not_ship_is_refused() {
        assertThatThrownBy(() -> BuiltInContent.scenario("../members/us-job-seeker"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(BuiltInContent.scenarioIds())
                .isEqualTo(List.of("linkedin", "linkedin-asks", "x-grok", "meta-eu", "claude-2025"));
    }
}
