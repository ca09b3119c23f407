package org.defaulton.scenario.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.defaulton.scenario.AccentColors;
import org.defaulton.scenario.ControlEffect;
import org.defaulton.scenario.EffectKind;
import org.defaulton.scenario.EvidenceKind;
import org.defaulton.scenario.Flow;
import org.defaulton.scenario.Hold;
import org.defaulton.scenario.LateOptOut;
import org.defaulton.scenario.MemberPlace;
import org.defaulton.scenario.MinimumAge;
import org.defaulton.scenario.Reliability;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Source;
import org.defaulton.scenario.TrainingRuns;
import org.defaulton.scenario.UseKind;
import org.defaulton.scenario.UseWindow;
import org.defaulton.scenario.file.Fault;
import org.defaulton.scenario.file.LoadResult;
import org.junit.jupiter.api.Test;

class ScenarioFilesTest {
    private static Scenario small() {
        return ((LoadResult.ValidFile<Scenario>) ScenarioFiles.scenario("small.yaml", Small.bytes(Small.text())))
                .value();
    }

    @Test
    void a_good_file_gives_its_text_unchanged() {
        assertThat(ScenarioFiles.scenario("small.yaml", Small.bytes(Small.text())))
                .isEqualTo(new LoadResult.ValidFile<>(small(), Small.text()));
    }

    @Test
    void keys_become_the_components_of_records() {
        assertThat(small().start()).isEqualTo(LocalDate.of(2024, 9, 19));
        assertThat(small().look()).isEqualTo(new AccentColors("#7a1f6b", "#ffb3f0", "#ffe45c"));
        assertThat(small().source("help"))
                .isEqualTo(new Source("help", "Help", "Small", null, LocalDate.of(2024, 9, 18), Reliability.B, null));
        assertThat(small().flows())
                .contains(new Flow("profile", "train", false, List.of("eu"), null, List.of("off"), null));
        assertThat(small().use("train").windows().get(1)).isEqualTo(new UseWindow(List.of("GB"), List.of(), null,
                LocalDate.of(2024, 9, 20), null, List.of("on"), null, null));
        assertThat(small().runs())
                .isEqualTo(new TrainingRuns(LocalDate.of(2024, 9, 1), List.of(3, 6, 9, 12), List.of("on")));
    }

    @Test
    void what_a_scenario_may_say_of_ages_consents_and_late_opt_outs_becomes_records() {
        String text = Small.with("regions:", "minimum-age: {age: 16, claims: [on]}\nregions:")
                .replace("    age-claims: [on]",
                        "    late-opt-out: {claims: [on], disputed: {in: [eea, GB], "
                                + "from: 2025-11-03, claims: [off]}}\n    age-claims: [on]")
                .replace("consent-in: [eu]", "consent-in: [eu], consent-from: 2025-02-27");
        Scenario scenario = ((LoadResult.ValidFile<Scenario>) ScenarioFiles.scenario("s", Small.bytes(text))).value();

        assertThat(scenario.minimumAge()).isEqualTo(new MinimumAge(16, List.of("on")));
        assertThat(scenario.refusal(15))
                .contains("Small has no members under 16; this one is 15. Write an age of 16 or more.");
        assertThat(scenario.refusal(16)).isEmpty();
        assertThat(scenario.use("train").lateOptOut())
                .isEqualTo(new LateOptOut(List.of("on"), new LateOptOut.DisputedInterpretation("a regulator",
                        List.of("eea", "GB"), LocalDate.of(2025, 11, 3), List.of("off"))));
        assertThat(scenario.flows().get(1).consentFrom()).isEqualTo("2025-02-27");
        assertThat(small().minimumAge()).isNull();
        assertThat(small().refusal(0)).isEmpty();
        assertThat(small().use("train").lateOptOut()).isNull();
        assertThat(small().flows().get(1).consentFrom()).isNull();
    }

    @Test
    void words_become_constants_and_a_plain_off_stays_a_word() {
        assertThat(small().use("train").kind()).isEqualTo(UseKind.TRAINING);
        assertThat(small().claim("off").kind()).isEqualTo(EvidenceKind.ASSUMED);
        assertThat(small().control("ads").hold()).isEqualTo(new Hold("ai", "off", "few"));
        assertThat(small().control("ads").effects()).containsExactly(new ControlEffect("few", EffectKind.LIMIT,
                List.of("train"), List.of(), "learning from ads", List.of("on")));
    }

    @Test
    void keys_that_a_file_leaves_out_are_null_false_or_empty() {
        assertThat(small().control("ads").offeredWith()).isNull();
        assertThat(small().control("objection:ai").initial()).isNull();
        assertThat(small().form().kinds().getFirst().alwaysGranted()).isFalse();
        assertThat(small().rows().findFirst().orElseThrow().keywords()).isEmpty();
    }

    @Test
    void regions_hold_their_countries_and_other_regions() {
        assertThat(small().contains(List.of("eea"), MemberPlace.of("FR"))).isTrue();
        assertThat(small().contains(List.of("eea"), MemberPlace.of("NO"))).isTrue();
        assertThat(small().contains(List.of("eu"), MemberPlace.of("NO"))).isFalse();
    }

    @Test
    void a_member_file_is_not_a_scenario() {
        assertThat(ScenarioFiles.scenario("m", Small.bytes("kind: member\n"))).isEqualTo(new LoadResult.FaultyFile<>(
                List.of(new Fault("m", 1, 7, "This is a member file, but a scenario file is needed here."))));
    }
}
