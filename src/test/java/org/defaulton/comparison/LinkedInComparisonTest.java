package org.defaulton.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.defaulton.comparison.Comparison.ComparisonCell;
import org.defaulton.comparison.Comparison.ComparisonRow;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.usage.HandMade;
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.Status;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UsageEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The columns for members of LinkedIn, with numbers computed by hand. */
class LinkedInComparisonTest {
    private static final Scenario LINKEDIN = BuiltInContent.scenario("linkedin");
    private static final LocalDate SEPTEMBER = LocalDate.of(2024, 9, 19);
    private static final List<String> COUNTRIES = List.of("US", "GB", "DE", "CH", "CA", "IN", "HK");

    private static ComparisonRow row(Comparison comparison, String use) {
        return Stream.concat(comparison.differing().stream(), comparison.same().stream())
                .filter(row -> row.use().equals(use))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_job_seeker_on_19_september_2024_reads_as_worked_out_by_hand() {
        // 19 items a month of six kinds since 1 Sep 2022: 24 months and those of 1 Sep 2024 are in the first run.
        Usage usage = UsageEngine.usage(LINKEDIN, BuiltInContent.members().getFirst(), List.of(), SEPTEMBER,
                Interpretation.PLATFORM);
        Comparison comparison = Comparison.of(LINKEDIN, usage,
                AlternativeFinder.usual(LINKEDIN, usage, COUNTRIES, ColumnChoices.BEST));
        ComparisonRow training = comparison.differing().getFirst();

        assertThat(comparison.columns()).extracting(one -> one.column().name())
                .containsExactly("Leave it on", "Off today", "Off + request granted", "Never on", "Live in Germany");
        assertThat(training.use()).isEqualTo("train-content-ai");
        // Six items fall on the first of a month and so are in the run of that day: 24 x 19 + 6, a year later 36 x 19 + 6,
        // both less 14 x 4 prompts, which begin in November 2023.
        assertThat(training.cells()).extracting(ComparisonCell::items).containsExactly(634L, 406L, 406L, 0L, 0L);
        assertThat(training.cells()).extracting(ComparisonCell::kept).containsExactly(406L, 406L, 406L, 0L, 0L);
        assertThat(training.cells()).extracting(ComparisonCell::coming).containsExactly(228L, 0L, 0L, 0L, 0L);
        assertThat(training.cells()).extracting(ComparisonCell::difference)
                .containsExactly(0L, -228L, -228L, -634L, -634L);
        assertThat(training.cells()).extracting(ComparisonCell::status)
                .containsExactly(Status.IN_USE, Status.STOPPED, Status.STOPPED, Status.STOPPED, Status.NOT_APPLICABLE);
        assertThat(row(comparison, "improve-products").cells().get(2).status()).isEqualTo(Status.STOPPED);
        // LinkedIn gives Microsoft nothing for ads from Europe; Microsoft's training use is only for Britain.
        assertThat(row(comparison, "microsoft-ads").cells().getLast().status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(comparison.same()).extracting(ComparisonRow::use)
                .containsExactlyInAnyOrder("security", "research", "train-microsoft-ai");
    }

    @ParameterizedTest(name = "{0} on {1} after {2}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
            US | 2024-09-19 | ## | Leave it on, Off today, Off + request granted, Never on, Live in Germany
            US | 2024-09-25 | genai-training=off@2024-09-19 | Leave it off, On today, Request granted, Never on, Live in Germany
            US | 2024-09-19 | genai-training=off@2024-12-01 | Leave it on, Off today, Off + request granted, Never on, Live in Germany
            US | 2025-11-10 | ## | Leave it on, Off today, Off + request granted, Never on, Live in Germany
            DE | 2024-09-19 | ## | Do nothing, Off from 3 Nov 2025, Off + request granted, Never on, Live in the United States
            DE | 2025-11-10 | ## | Leave it on, Off today, Off + request granted, Never on, Live in the United Kingdom
            CN | 2025-11-10 | ## | Do nothing, Request granted, Live in the United Kingdom
            """)
    void columns_depend_on_the_situation_of_the_member(String country, String day, String choices, String names) {
        Usage usage = UsageEngine.usage(LINKEDIN, BuiltInContent.members().getFirst().with(country, 34),
                HandMade.choices(choices), LocalDate.parse(day), Interpretation.PLATFORM);

        assertThat(AlternativeFinder.usual(LINKEDIN, usage, COUNTRIES, ColumnChoices.BEST))
                .extracting(Alternative::name)
                .containsExactly(names.split(", "));
    }
}
