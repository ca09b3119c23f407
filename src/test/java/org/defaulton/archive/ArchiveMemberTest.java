package org.defaulton.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.defaulton.scenario.ItemAmount;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.check.ScenarioFiles;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.scenario.file.LoadResult;
import org.junit.jupiter.api.Test;

/** Members made from the counts of archives. */
class ArchiveMemberTest {
    private static final Scenario SHIPPED = BuiltInContent.scenario(BuiltInContent.scenarioIds().getFirst());
    private static final Member LIKE = BuiltInContent.members().getFirst();

    private static ArchiveCounts.DataCounts counts(int undated, Map<YearMonth, Integer> months) {
        return new ArchiveCounts.DataCounts(undated, new TreeMap<>(months));
    }

    private static Member member(Map<String, ArchiveCounts.DataCounts> data, YearMonth joined) {
        return ArchiveMember.of(new ArchiveCounts(data, joined, 3, 0, 0), LIKE);
    }

    @Test
    void every_kind_of_data_has_all_months_from_joining_to_the_last_item() {
        Member member = member(Map.of("posts", counts(2, Map.of(YearMonth.of(2024, 3), 5)), "activity",
                counts(0, Map.of(YearMonth.of(2024, 2), 1, YearMonth.of(2024, 4), 7))), YearMonth.of(2024, 1));

        assertThat(member.joined()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(member.amount("posts")).isEqualTo(new ItemAmount(2, 1, null, List.of(0, 0, 5, 0)));
        assertThat(member.amount("activity")).isEqualTo(new ItemAmount(0, 2, null, List.of(0, 1, 0, 7)));
        assertThat(member.country()).isEqualTo(LIKE.country());
        assertThat(member.age()).isEqualTo(LIKE.age());
    }

    @Test
    void an_item_before_joining_moves_joining_back() {
        assertThat(member(Map.of("posts", counts(0, Map.of(YearMonth.of(2020, 5), 1))), YearMonth.of(2024, 1)).joined())
                .isEqualTo(LocalDate.of(2020, 5, 1));
    }

    @Test
    void without_dates_the_month_of_joining_comes_from_the_other_member() {
        Member member = member(Map.of("profile", counts(9, Map.of())), null);

        assertThat(member.joined()).isEqualTo(LIKE.joined().withDayOfMonth(1));
        assertThat(member.isCounted()).isTrue();
        assertThat(LIKE.isCounted()).isFalse();
    }

    @Test
    void only_the_last_twelve_months_set_the_average() {
        Map<YearMonth, Integer> months = new TreeMap<>();
        for (int month = 1; month <= 12; month++) {
            months.put(YearMonth.of(2023, month), 100);
            months.put(YearMonth.of(2024, month), month);
        }

        // 78 items in twelve months are 6.5 per month.
        assertThat(member(Map.of("posts", counts(0, months)), null).amount("posts").perMonth()).isEqualTo(7);
    }

    @Test
    void the_member_survives_being_written_to_a_file() {
        Member member = member(Map.of("posts", counts(2, Map.of(YearMonth.of(2024, 3), 5))), YearMonth.of(2024, 1));

        assertThat(ScenarioFiles.member("kept", MemberFileText.of(member).getBytes(UTF_8), SHIPPED))
                .isInstanceOfSatisfying(LoadResult.ValidFile.class, read -> assertThat(read.value()).isEqualTo(member));
    }

    @Test
    void every_shipped_member_survives_being_written_to_a_file() {
        assertThat(BuiltInContent.members()).allSatisfy(
                member -> assertThat(ScenarioFiles.member("m", MemberFileText.of(member).getBytes(UTF_8), SHIPPED))
                        .isInstanceOfSatisfying(LoadResult.ValidFile.class,
                                read -> assertThat(read.value()).isEqualTo(member)));
    }

    @Test
    void traits_stay_with_the_member_and_in_its_file() {
        Member like = LIKE.with("US", 34, List.of("business", "private"));
        Member member = ArchiveMember.of(new ArchiveCounts(Map.of(), YearMonth.of(2024, 1), 3, 0, 0), like);

        assertThat(member.traits()).containsExactly("business", "private");
        assertThat(ArchiveMember.unkept(member).traits()).containsExactly("business", "private");
        assertThat(ScenarioFiles.member("kept", MemberFileText.of(member).getBytes(UTF_8)))
                .isInstanceOfSatisfying(LoadResult.ValidFile.class, read -> assertThat(read.value()).isEqualTo(member));
    }
}
