package org.defaulton.scenario.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.defaulton.scenario.Claim;
import org.defaulton.scenario.Population;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Source;
import org.defaulton.scenario.file.BaseFiles;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.scenario.file.Fault;
import org.defaulton.scenario.file.LoadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PopulationFilesTest {
    private static final String SHIPPED = BuiltInContent.scenarioIds().getFirst();
    private static final String PEOPLE = BuiltInContent.populationIds().getFirst();
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
                - {country: 'NO', with: [SE, FI], name: North, count: 30}
            notices:
              usual:
                - {way: press, from: 2024-09-18, claims: [model-guess]}
                - {way: press, from: 2025-09-18, claims: [model-guess]}
              parameters:
                - {id: press, name: Press, beta: {successes: 73, n: 100}, study: a guess, claims: [model-guess]}
            prefers-off: {id: off, name: No, beta: {successes: 66, n: 100}, study: a guess, claims: [model-guess]}
            prefers-on: {id: on, name: Yes, between: {low: 4, high: 13}, study: a guess, claims: [model-guess]}
            accepts: {id: yes, name: Yes, between: {low: 13.5, high: 51}, study: a guess, claims: [model-guess]}
            completes:
              usual: form
              parameters:
                - {id: form, name: Form, calibrated: true, study: a guess, claims: [model-guess]}
            dependence: {id: rho, name: Rho, between: {low: 5, high: 60}, study: a guess, claims: [model-guess]}
            calibration:
              factor: 4
              studies:
                - {id: here, name: Here, heard: press, share: 2, claims: [model-guess]}
                - {id: there, name: There, heard: press, share: 3, claims: [model-guess]}
              claims: [model-guess]
            adoption: {by-month: [0, 50, 100], claims: [model-guess]}
            assumptions: [model-guess]
            """;

    @Test
    void a_population_is_what_the_file_says() {
        Population town = ((LoadResult.ValidFile<Population>) ScenarioFiles.population("f", Small.bytes(POPULATION)))
                .value();

        assertThat(town.members().elsewhere()).isEqualTo(10);
        assertThat(town.accepts().between()).isEqualTo(new Population.ShareRange(13.5, 51));
        assertThat(town.prefersOff().beta()).isEqualTo(new Population.CountedPeople(66, 100));
        assertThat(town.completes().way("form").calibrated()).isTrue();
        assertThat(town.members().alone("DE")).isPresent();
        assertThat(town.members().alone("NO")).isEmpty();
        assertThat(town.members().countries().getLast().with()).containsExactly("SE", "FI");
        assertThat(town.completes().way("unheard-of").id()).isEqualTo("form");
        assertThat(town.adoption().share(1)).isEqualTo(0.5);
        assertThat(town.adoption().share(99)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            low: 4, high: 13 => low: 13, high: 4 => 22:48: The low end 13 is not below the high end 4. Write the smaller one as "low".
            low: 13.5 => low: 0 => 23:46: 0 is too small. Write 0.001 or more.
            successes: 66 => successes: 166 => 21:52: 166 of 100 is more than all. Write no more successes than n.
            calibrated: true, study => study => 27:12: The share "form" needs one of "beta", "between" and "calibrated", and only one. Keep the one that says how sure it is.
            between: {low: 4, high: 13} => beta: {successes: 1, n: 9}, between: {low: 4, high: 13} => 22:18: The share "on" needs one of "beta", "between" and "calibrated", and only one. Keep the one that says how sure it is.
            between: {low: 4, high: 13} => calibrated: true => 22:18: The share "on" cannot be calibrated: the studies say how many get it done and nothing else. Write "beta" or "between".
            2025-09-18 => 2024-09-18 => 18:26: The period from 2024-09-18 comes after the one from 2024-09-18. Put the periods into the order of their days.
            way: press, from: 2025 => way: post, from: 2025 => 18:13: There is no way "post". Allowed here: press.
            heard: press, share: 3 => heard: fax, share: 3 => 33:39: There is no way "fax". Allowed here: press.
            id: there => id: here => 33:12: The study "here" is already on line 32. Rename or delete one of the two.
            factor: 4 => factor: 1 => 30:11: 1 is too small. Write 1.01 or more.
            id: form, name => id: press, name => 25:10: There is no way "form". Allowed here: press.
            between: {low: 4, high: 13} => between: {low: 40, high: 60} => 22:18: The 50% who want it and the 66% who would rather not are more than 100% together. Lower one of the two.
            country: DE => country: UK => 13:17: "UK" is not a country code. Write two capital letters of ISO 3166, such as DE. Did you mean "GB"?
            country: DE => country: SE => 14:30: The country "SE" is already on line 13. Rename or delete one of the two.
            total: 100 => total: 80 => 9:10: The countries have 90 members together, more than the total of 80. Raise the total or lower a country.
            [0, 50, 100] => [0, 50, 40, 100] => 35:30: The share falls from 50 to 40. Anyone who has acted stays counted, so write a list that never falls.
            [0, 50, 100] => [0, 50] => 35:26: The list ends with 50. Write 100 at the end, for everyone who acts.
            assumptions: [model-guess] => assumptions: [model-guest] => 36:15: There is no claim "model-guest". Did you mean "model-guess"? Allowed here: model-guess.
            2024-09-18 => 2024-09-31 => 17:26: "2024-09-31" is not a day of the calendar: September 2024 has 30 days.
            kind: population => kind: member => 1:7: This is a member file, but a population file is needed here.
            """)
    void every_fault_of_a_population_is_named_at_its_place(String piece, String replacement, String fault) {
        LoadResult<Population> loaded = ScenarioFiles.population("f",
                Small.bytes(POPULATION.replace(piece, replacement)));

        assertThat(loaded).isInstanceOfSatisfying(LoadResult.FaultyFile.class,
                faulty -> assertThat(faulty.faults().stream().map(Object::toString)).contains("f:" + fault));
    }

    @Test
    void a_claim_of_a_population_differs_from_those_of_a_scenario_by_its_id() {
        assertThat(Small.faults(POPULATION.replace("model-guess", "guess"))).containsExactly(
                "f:7:10: The claim \"guess\" of a population needs an id that begins with \"model-\".");
    }

    @Test
    void every_claim_and_source_of_what_ships_is_used_and_can_be_looked_up_in_the_scenario() {
        Population shipped = BuiltInContent.population(PEOPLE);
        Scenario scenario = BuiltInContent.scenario(SHIPPED);

        assertThat(scenario.claims()).containsAll(shipped.claims());
        assertThat(scenario.claims().stream().map(Claim::id)).doesNotHaveDuplicates();
        assertThat(scenario.sources().stream().map(Source::id)).doesNotHaveDuplicates();
        assertThat(shipped.claims().stream().map(Claim::source).distinct())
                .containsExactlyInAnyOrderElementsOf(shipped.sources().stream().map(Source::id).toList());
    }

    @Test
    void a_scenario_has_the_population_that_it_names_and_an_overlay_that_of_its_base() {
        String overlay = "kind: scenario\nid: mine\nbase: " + SHIPPED + "\n";

        assertThat(BuiltInContent.scenario(BuiltInContent.scenarioIds().get(1)).everyone())
                .isEqualTo(BuiltInContent.population(PEOPLE));
        assertThat(
                ((LoadResult.ValidFile<Scenario>) ScenarioFiles.scenario("f", Small.bytes(overlay))).value().everyone())
                .isEqualTo(BuiltInContent.population(PEOPLE));
    }

    @Test
    void a_platform_that_names_no_population_does_not_get_that_of_another() {
        LoadResult<Scenario> other = ScenarioFiles.scenario("f", Small.bytes(Small.text()));

        assertThat(((LoadResult.ValidFile<Scenario>) other).value().everyone()).isNull();
    }

    @Test
    void an_unknown_population_is_a_fault_with_its_place() {
        String overlay = "kind: scenario\nid: mine\nbase: " + SHIPPED + "\npopulation: " + PEOPLE + "x\n";

        assertThat(ScenarioFiles.check("f", Small.bytes(overlay), BaseFiles.NONE)).extracting(Fault::toString)
                .containsExactly("f:4:13: There is no population \"" + PEOPLE
                        + "x\". Name one that ships with the app, or a file beside this one, such as \"people.yaml\". Did you mean \""
                        + PEOPLE + "\"? Allowed here: " + PEOPLE + ".");
    }
}
