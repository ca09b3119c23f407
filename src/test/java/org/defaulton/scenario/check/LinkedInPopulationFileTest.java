package org.defaulton.scenario.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.defaulton.scenario.Claim;
import org.defaulton.scenario.EvidenceKind;
import org.defaulton.scenario.Population;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.scenario.file.LoadResult;
import org.junit.jupiter.api.Test;

/** What the file about LinkedIn’s members says, and on what evidence. */
class LinkedInPopulationFileTest {
    @Test
    void the_shipped_population_has_over_a_billion_members_and_says_which_counts_were_found() throws IOException {
        Path file = Path.of("assets/population/linkedin.yaml");
        Population shipped = BuiltInContent.population("linkedin");

        assertThat(ScenarioFiles.population("f", Files.readAllBytes(file)))
                .isEqualTo(new LoadResult.ValidFile<>(shipped, Files.readString(file)));
        assertThat(shipped.members().total()).isEqualTo(1_200_000_000);
        assertThat(shipped.members()
                .countries()
                .stream()
                .filter(country -> !country.claims().isEmpty())
                .map(country -> country.country() + " " + country.count() + " " + country.claims().getFirst()))
                .containsExactly("US 252000000 model-members-2026", "IN 173000000 model-members-2026",
                        "DE 184000000 model-members-eu", "GB 22707850 model-members-2018",
                        "CA 13796391 model-members-2018", "HK 3520000 model-members-hong-kong");
        // The service had ended in mainland China.
        assertThat(shipped.members().countries()).extracting(Population.CountryCount::country).doesNotContain("CN");
    }

    @Test
    void the_counts_of_the_survey_are_its_percentages_of_a_thousand_and_unmeasured_ones_are_assumed() {
        Population shipped = BuiltInContent.population("linkedin");
        Scenario scenario = BuiltInContent.scenario("linkedin");
        List<Population.ShareParameter> all = Stream
                .of(shipped.notices().parameters(), shipped.completes().parameters(),
                        List.of(shipped.prefersOff(), shipped.prefersOn(), shipped.accepts(), shipped.dependence()))
                .flatMap(List::stream)
                .toList();

        assertThat(shipped.notices().way("press", LocalDate.EPOCH).beta())
                .isEqualTo(new Population.CountedPeople(730, 1000));
        assertThat(shipped.prefersOff().beta()).isEqualTo(new Population.CountedPeople(660, 1000));
        assertThat(shipped.prefersOn().beta()).isEqualTo(new Population.CountedPeople(70, 1000));
        // Counts of people are reported; a range that was chosen or derived needs an assumption.
        all.forEach(one -> assertThat(one.claims()
                .stream()
                .map(scenario::claim)
                .map(Claim::kind)
                .anyMatch(kind -> kind == EvidenceKind.ASSUMED)).as(one.id()).isEqualTo(one.beta() == null));
    }
}
