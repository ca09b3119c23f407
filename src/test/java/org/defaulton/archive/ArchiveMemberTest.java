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

/** What counts become. */
class ArchiveMemberTest {
    private static final Scenario LINKEDIN = BuiltInContent.scenario("linkedin");
    private static final Member LIKE = BuiltInContent.members().getFirst();

    private static ArchiveCounts.DataCounts counts(int undated, Map<YearMonth, Integer> months) {
        return new ArchiveCounts.DataCounts(undated, new TreeMap<>(months));
    }

    private static Member member(Map<String, ArchiveCounts.DataCounts> data, YearMonth joined) {
        return ArchiveMember.of(new ArchiveCounts(data, joined, 3, 0, 0), LIKE);
    }

    @Test
    void all_kinds_of_data_have_the_months_from_joining_to_the_last_item() {
        Member member = member(Map.of("posts", counts(2, Map.of(YearMonth.of(2024, 3), 5)), "activity",
                counts(0, Map.of(YearMonth.of(2024, 2), 1, YearMonth.of(2024, 4), 7))), YearMonth.of(2024, 1));

        assertThat(member.joined()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(member.amount("posts")).isEqualTo(new ItemAmount(2, 1, null, List.of(0, 0, 5, 0)));
        assertThat(member.amount("activity")).isEqualTo(new ItemAmount(0, 2, null, List.of(0, 1, 0, 7)));
        assertThat(member.country()).isEqualTo(LIKE.country());
        assertThat(member.age()).isEqualTo(LIKE.age());
    }

    @Test
    void whoever_has_an_item_from_before_joining_has_joined_by_then() {
        assertThat(member(Map.of("posts", counts(0, Map.of(YearMonth.of(2020, 5), 1))), YearMonth.of(2024, 1)).joined())
                .isEqualTo(LocalDate.of(2020, 5, 1));
    }

    @Test
    void without_any_date_the_day_of_joining_is_the_other_member_s_and_it_is_still_counted() {
        Member member = member(Map.of("profile", counts(9, Map.of())), null);

        assertThat(member.joined()).isEqualTo(LIKE.joined().withDayOfMonth(1));
        assertThat(member.isCounted()).isTrue();
        assertThat(LIKE.isCounted()).isFalse();
    }

    @Test
    void only_the_last_twelve_months_go_on() {
        Map<YearMonth, Integer> months = new TreeMap<>();
        for (int month = 1; month <= 12; month++) {
            months.put(YearMonth.of(2023, month), 100);
            months.put(YearMonth.of(2024, month), month);
        }

        // 78 in twelve months are 6.5 a month.
        assertThat(member(Map.of("posts", counts(0, months)), null).amount("posts").perMonth()).isEqualTo(7);
    }

    @Test
    void as_a_member_file_it_is_without_fault_and_the_same() {
        Member member = member(Map.of("posts", counts(2, Map.of(YearMonth.of(2024, 3), 5))), YearMonth.of(2024, 1));

        assertThat(ScenarioFiles.member("kept", MemberFileText.of(member).getBytes(UTF_8), LINKEDIN))
                .isInstanceOfSatisfying(LoadResult.ValidFile.class, read -> assertThat(read.value()).isEqualTo(member));
    }

    @Test
    void any_member_can_be_written_as_a_file() {
        assertThat(BuiltInContent.members()).allSatisfy(
                member -> assertThat(ScenarioFiles.member("m", MemberFileText.of(member).getBytes(UTF_8), LINKEDIN))
                        .isInstanceOfSatisfying(LoadResult.ValidFile.class,
                                read -> assertThat(read.value()).isEqualTo(member)));
    }
}
