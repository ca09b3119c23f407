package org.defaulton.scenario.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.defaulton.scenario.ItemAmount;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.file.BaseFiles;
import org.defaulton.scenario.file.Fault;
import org.defaulton.scenario.file.FileKind;
import org.defaulton.scenario.file.LoadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberFilesTest {
    private static final String MEMBER = """
            kind: member
            id: baker
            name: Baker
            country: 'NO'
            age: 40
            joined: 2020-02-29
            items:
              posts: {at-join: 0, per-month: 3}
              profile: {at-join: 5, per-month: 0}
            """;

    @Test
    void a_member_is_what_the_file_says() {
        assertThat(ScenarioFiles.member("f", Small.bytes(MEMBER)))
                .isEqualTo(new LoadResult.ValidFile<>(new Member("baker", "Baker", "NO", 40, LocalDate.of(2020, 2, 29),
                        Map.of("posts", new ItemAmount(0, 3), "profile", new ItemAmount(5, 0))), MEMBER));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            country: 'NO' => country: UK => 4:10: "UK" is not a country code. Write two capital letters of ISO 3166, such as DE. Did you mean "GB"?
            country: 'NO' => country: ZZ => 4:10: "ZZ" is not a country code. Write two capital letters of ISO 3166, such as DE.
            age: 40 => age: -1 => 5:6: -1 is too small. Write 13 or more.
            age: 40 => age: 121 => 5:6: 121 is too large. Write 120 or less.
            2020-02-29 => 2021-02-29 => 6:9: "2021-02-29" is not a day of the calendar: February 2021 has 28 days.
            per-month: 3 => per-month: -3 => 8:34: -3 is too small. Write 0 or more.
            at-join: 5 => at-join: 100001 => 9:22: 100001 is too large. Write 100,000 or less.
            kind: member => kind: scenario => 1:7: This is a scenario file, but a member file is needed here.
            kind: member => kind: study => 1:7: There is no kind of file "study". Allowed here: scenario, member, population.
            """)
    void every_fault_of_a_member_is_named_at_its_place(String piece, String replacement, String fault) {
        LoadResult<Member> loaded = ScenarioFiles.member("f", Small.bytes(MEMBER.replace(piece, replacement)));

        assertThat(loaded).isInstanceOfSatisfying(LoadResult.FaultyFile.class,
                faulty -> assertThat(faulty.faults()).hasToString(List.of("f:" + fault).toString()));
    }

    @Test
    void a_category_that_the_scenario_lacks_is_a_fault_if_there_is_a_scenario() {
        byte[] content = Small.bytes(MEMBER.replace("posts:", "post:"));
        Scenario small = ((LoadResult.ValidFile<Scenario>) ScenarioFiles.scenario("s", Small.bytes(Small.text())))
                .value();

        assertThat(ScenarioFiles.member("f", content)).isInstanceOf(LoadResult.ValidFile.class);
        assertThat(ScenarioFiles.member("f", content, small)).isEqualTo(new LoadResult.FaultyFile<>(List.of(new Fault(
                "f", 8, 3,
                "The scenario \"Small\" has no data category \"post\". Did you mean \"posts\"? Allowed here: posts, profile."))));
    }

    @Test
    void items_may_have_a_first_day() {
        String text = MEMBER.replace("per-month: 3", "per-month: 3, from: 2023-11-01");

        assertThat(ScenarioFiles.member("f", Small.bytes(text))).isInstanceOfSatisfying(LoadResult.ValidFile.class,
                good -> assertThat(((Member) good.value()).amount("posts"))
                        .isEqualTo(new ItemAmount(0, 3, LocalDate.of(2023, 11, 1))));
        assertThat(ScenarioFiles.check("f", Small.bytes(text.replace("11-01", "11-31")), BaseFiles.NONE))
                .hasToString("[f:8:43: \"2023-11-31\" is not a day of the calendar: November 2023 has 30 days.]");
    }

    @Test
    void a_member_younger_than_the_platform_allows_is_refused_if_there_is_a_scenario() {
        byte[] content = Small.bytes(MEMBER.replace("age: 40", "age: 15"));
        byte[] platform = Small.bytes(Small.with("regions:", "minimum-age: {age: 16, claims: [on]}\nregions:"));
        Scenario small = ((LoadResult.ValidFile<Scenario>) ScenarioFiles.scenario("s", platform)).value();

        assertThat(ScenarioFiles.member("f", content)).isInstanceOf(LoadResult.ValidFile.class);
        assertThat(ScenarioFiles.member("f", content, small)).isEqualTo(new LoadResult.FaultyFile<>(List.of(
                new Fault("f", 5, 6, "Small has no members under 16; this one is 15. Write an age of 16 or more."))));
    }

    @Test
    void a_file_is_of_the_kind_that_it_names() {
        assertThat(ScenarioFiles.kindOf(Small.bytes(MEMBER))).contains(FileKind.MEMBER);
        assertThat(ScenarioFiles.kindOf(Small.bytes("kind: script"))).isEmpty();
        assertThat(ScenarioFiles.kindOf(Small.bytes("kind: recipe"))).isEmpty();
        assertThat(ScenarioFiles.kindOf(Small.bytes("["))).isEmpty();
    }
}
