package org.defaulton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PopulationFilesTest {
    private static final String POPULATION = """
            kind: population
            id: town
            name: Town
            sources:
              - {id: us, title: Us, publisher: Us}
            claims:
              - {id: model-guess, text: A guess., kind: assumed, source: us}
            members:
              total: 100
              total-claims: [model-guess]
              claims: [model-guess]
              countries:
                - {country: DE, count: 60}
                - {country: 'NO', count: 30}
            notices:
              usual: press
              parameters:
                - {id: press, name: Press, low: 60, base: 73, high: 80, study: a guess, claims: [model-guess]}
            prefers-off: {id: off, name: No, low: 55, base: 66, high: 90, study: a guess, claims: [model-guess]}
            prefers-on: {id: on, name: Yes, low: 4, base: 7.5, high: 13, study: a guess, claims: [model-guess]}
            completes:
              usual: form
              parameters:
                - {id: form, name: Form, low: 0.1, base: 1, high: 5, study: a guess, claims: [model-guess]}
            adoption: {heard: 2024-09-18, by-month: [0, 50, 100], claims: [model-guess]}
            assumptions: [model-guess]
            """;

    @Test
    void a_population_is_what_the_file_says() {
        Population town = ((Loaded.Good<Population>) ScenarioFiles.population("f", Small.bytes(POPULATION))).value();

        assertThat(town.members().elsewhere()).isEqualTo(10);
        assertThat(town.prefersOn().base()).isEqualTo(7.5);
        assertThat(town.completes().way("form").low()).isEqualTo(0.1);
        assertThat(town.completes().way("unheard-of").id()).isEqualTo("form");
        assertThat(town.adoption().share(1)).isEqualTo(0.5);
        assertThat(town.adoption().share(99)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            low: 60, base: 73 => low: 80, base: 73 => 18:47: The value 73 is below the low end 80. Write low, base and high in rising order.
            base: 66, high: 90 => base: 66, high: 60 => 19:49: The value 66 is above the high end 60. Write low, base and high in rising order.
            high: 80 => high: 101 => 18:57: 101 is too large. Write 100 or less.
            id: form, name => id: press, name => 22:10: There is no way "form". Allowed here: press.
            base: 7.5, high: 13 => base: 40, high: 50 => 20:47: The 40% who want it and the 66% who would rather not are more than 100% together. Lower one of the two.
            country: DE => country: UK => 13:17: "UK" is not a country code. Write two capital letters of ISO 3166, such as DE. Did you mean "GB"?
            country: DE => country: 'NO' => 14:17: The country "NO" is already in line 13. Rename or delete one of the two.
            total: 100 => total: 80 => 9:10: The countries have 90 members together, more than the total of 80. Raise the total or lower a country.
            [0, 50, 100] => [0, 50, 40, 100] => 25:49: The share falls from 50 to 40. Anyone who has acted stays counted, so write a list that never falls.
            [0, 50, 100] => [0, 50] => 25:45: The list ends with 50. Write 100 at the end, for everyone who acts.
            assumptions: [model-guess] => assumptions: [model-guest] => 26:15: There is no claim "model-guest". Did you mean "model-guess"? Allowed here: model-guess.
            2024-09-18 => 2024-09-31 => 25:19: "2024-09-31" is not a day of the calendar: September 2024 has 30 days.
            kind: population => kind: member => 1:7: This is a member file, but a population file is needed here.
            """)
    void every_fault_of_a_population_is_named_at_its_place(String piece, String replacement, String fault) {
        Loaded<Population> loaded = ScenarioFiles.population("f",
                Small.bytes(POPULATION.replace(piece, replacement)));

        assertThat(loaded).isInstanceOfSatisfying(Loaded.Faulty.class, faulty -> assertThat(
                faulty.faults().stream().map(Object::toString)).contains("f:" + fault));
    }

    @Test
    void a_claim_of_a_population_is_told_from_those_of_a_scenario_by_its_id() {
        assertThat(Small.faults(POPULATION.replace("model-guess", "guess"))).containsExactly(
                "f:7:10: The claim \"guess\" of a population needs an id that begins with \"model-\".");
    }

    @Test
    void what_ships_has_a_billion_members_and_says_which_counts_were_found() throws IOException {
        Path file = Path.of("assets/population/linkedin.yaml");
        Population shipped = BuiltIn.population("linkedin");

        assertThat(ScenarioFiles.population("f", Files.readAllBytes(file)))
                .isEqualTo(new Loaded.Good<>(shipped, Files.readString(file)));
        assertThat(shipped.members().total()).isEqualTo(1_000_000_000);
        assertThat(shipped.members().countries().stream().filter(country -> !country.claims().isEmpty()))
                .containsExactly(new Population.Country("NL", 1_700_000, List.of("model-members-dutch")));
    }

    @Test
    void every_claim_and_source_of_what_ships_is_used_and_can_be_looked_up_in_the_scenario() {
        Population shipped = BuiltIn.population("linkedin");
        Scenario scenario = BuiltIn.scenario("linkedin");

        assertThat(scenario.claims()).containsAll(shipped.claims());
        assertThat(scenario.claims().stream().map(Claim::id)).doesNotHaveDuplicates();
        assertThat(scenario.sources().stream().map(Source::id)).doesNotHaveDuplicates();
        assertThat(shipped.claims().stream().map(Claim::source).distinct())
                .containsExactlyInAnyOrderElementsOf(shipped.sources().stream().map(Source::id).toList());
    }

    @Test
    void a_scenario_has_the_population_that_it_names_and_an_overlay_that_of_its_base() {
        String overlay = "kind: scenario\nid: mine\nbase: linkedin\n";

        assertThat(BuiltIn.scenario("linkedin-asks").everyone()).isEqualTo(BuiltIn.population("linkedin"));
        assertThat(((Loaded.Good<Scenario>) ScenarioFiles.scenario("f", Small.bytes(overlay))).value().everyone())
                .isEqualTo(BuiltIn.population("linkedin"));
    }

    @Test
    void a_platform_that_names_no_population_does_not_get_that_of_another() {
        Loaded<Scenario> other = ScenarioFiles.scenario("f", Small.bytes(Small.text()));

        assertThat(((Loaded.Good<Scenario>) other).value().everyone()).isNull();
    }

    @Test
    void a_population_that_does_not_ship_is_a_fault_with_its_place() {
        String overlay = "kind: scenario\nid: mine\nbase: linkedin\npopulation: linkedln\n";

        assertThat(ScenarioFiles.check("f", Small.bytes(overlay))).extracting(Fault::toString).containsExactly(
                "f:4:13: There is no population \"linkedln\". Only one that ships with the app can be named here, not a file of your own. Did you mean \"linkedin\"? Allowed here: linkedin.");
    }
}
