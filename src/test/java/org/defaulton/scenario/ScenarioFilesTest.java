package org.defaulton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioFilesTest {
    private static Scenario small() {
        return ((Loaded.Good<Scenario>) ScenarioFiles.scenario("small.yaml", Small.bytes(Small.text()))).value();
    }

    @Test
    void a_good_file_gives_its_text_unchanged() {
        assertThat(ScenarioFiles.scenario("small.yaml", Small.bytes(Small.text())))
                .isEqualTo(new Loaded.Good<>(small(), Small.text()));
    }

    @Test
    void keys_become_the_components_of_records() {
        assertThat(small().start()).isEqualTo(LocalDate.of(2024, 9, 19));
        assertThat(small().look()).isEqualTo(new Look("#7a1f6b", "#ffb3f0", "#ffe45c"));
        assertThat(small().source("help")).isEqualTo(
                new Source("help", "Help", "Small", null, LocalDate.of(2024, 9, 18), Reliability.B, null));
        assertThat(small().flows()).contains(
                new Flow("profile", "train", false, List.of("eu"), List.of("off"), null));
        assertThat(small().use("train").windows().get(1))
                .isEqualTo(new Window(List.of("GB"), List.of(), null, LocalDate.of(2024, 9, 20), List.of("on")));
        assertThat(small().runs())
                .isEqualTo(new TrainingRuns(LocalDate.of(2024, 9, 1), List.of(3, 6, 9, 12), List.of("on")));
    }

    @Test
    void words_become_constants_and_a_plain_off_stays_a_word() {
        assertThat(small().use("train").kind()).isEqualTo(UseKind.TRAINING);
        assertThat(small().claim("off").kind()).isEqualTo(EvidenceKind.ASSUMED);
        assertThat(small().control("ads").hold()).isEqualTo(new Hold("ai", "off", "few"));
        assertThat(small().control("ads").effects()).containsExactly(new Effect("few", EffectKind.LIMIT,
                List.of("train"), List.of(), "learning from ads", List.of("on")));
    }

    @Test
    void what_a_file_leaves_out_is_nothing_false_or_empty() {
        assertThat(small().control("ads").offeredWith()).isNull();
        assertThat(small().control("objection:ai").initial()).isNull();
        assertThat(small().form().kinds().getFirst().alwaysGranted()).isFalse();
        assertThat(small().rows().findFirst().orElseThrow().keywords()).isEmpty();
    }

    @Test
    void regions_hold_their_countries_and_other_regions() {
        assertThat(small().contains(List.of("eea"), "FR")).isTrue();
        assertThat(small().contains(List.of("eea"), "NO")).isTrue();
        assertThat(small().contains(List.of("eu"), "NO")).isFalse();
    }

    @Test
    void a_member_file_is_no_scenario() {
        assertThat(ScenarioFiles.scenario("m", Small.bytes("kind: member\n"))).isEqualTo(new Loaded.Faulty<>(List.of(
                new Fault("m", 1, 7, "This is a member file, but a scenario file is needed here."))));
    }
}
