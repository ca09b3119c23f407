package org.defaulton.scenario.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulton.scenario.Row;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Section;
import org.defaulton.scenario.file.BuiltInContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped screens against the labels that the sources give, written down by hand. */
class LinkedInScreensTest {
    private static final Scenario LINKEDIN = BuiltInContent.scenario("linkedin");
    /** Group, row, value before anyone chooses: - for none. */
    private static final String DATA_PRIVACY = """
            How LinkedIn uses your data | Manage your data and activity                  | -
            How LinkedIn uses your data | Get a copy of your data                        | -
            How LinkedIn uses your data | Search history                                 | -
            How LinkedIn uses your data | Personal demographic information               | -
            How LinkedIn uses your data | Social, economic, and workplace research       | on
            How LinkedIn uses your data | Data for Generative AI Improvement             | on
            Who can reach you           | Invitations to connect                         | -
            Who can reach you           | Invitations from your network                  | -
            Who can reach you           | Messages                                       | -
            Who can reach you           | Research invites                               | on
            Who can reach you           | LinkedIn promotions                            | on
            Who can reach you           | Recruiter calls                                | -
            Messaging experience        | Focused Inbox                                  | on
            Messaging experience        | Read receipts and typing indicators            | on
            Messaging experience        | Messaging suggestions                          | on
            Messaging experience        | Message nudges                                 | on
            Messaging experience        | Automated detection of harmful content         | on
            Job seeking preferences     | Job application settings                       | on
            Job seeking preferences     | Share your profile when you click Apply for a job | off
            Job seeking preferences     | Signal your interest to recruiters at companies you've created job alerts for | off
            Job seeking preferences     | Stored job applicant accounts                  | -
            Other applications          | Permitted services                             | -
            Other applications          | Microsoft Word                                 | on
            """;

    private static Section section(String label) {
        return LINKEDIN.sections().stream().filter(one -> one.label().equals(label)).findFirst().orElseThrow();
    }

    private static String line(Section.RowGroup group, Row row) {
        String value = row.controls().isEmpty()
                ? "-"
                : Objects.requireNonNull(LINKEDIN.control(row.controls().getFirst()).initial());
        return group.label() + "|" + row.label() + "|" + value;
    }

    @Test
    void settings_and_privacy_has_six_sections() {
        assertThat(LINKEDIN.sections()).extracting(Section::label)
                .containsExactly("Account preferences", "Sign in & security", "Visibility", "Data privacy",
                        "Advertising data", "Notifications");
    }

    @Test
    void data_privacy_has_five_groups() {
        assertThat(section("Data privacy").groups()).extracting(Section.RowGroup::label)
                .containsExactly("How LinkedIn uses your data", "Who can reach you", "Messaging experience",
                        "Job seeking preferences", "Other applications");
    }

    @Test
    void data_privacy_has_these_rows_in_this_order_with_these_values() {
        List<String> shipped = section("Data privacy").groups()
                .stream()
                .flatMap(group -> group.rows().stream().map(row -> line(group, row)))
                .toList();

        assertThat(shipped).hasSize(23)
                .isEqualTo(DATA_PRIVACY.lines().map(line -> line.replaceAll(" *\\| *", "|")).toList());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Account preferences | Profile information   | Name, location, and industry; Personal demographic information; Verifications
            Account preferences | Display               | Dark mode
            Account preferences | Syncing options       | Sync calendar; Sync contacts
            Account preferences | Account management    | Hibernate account; Close account
            Advertising data    | Profile data          | Connections; Companies you follow; Groups; Education and skills; Job information
            Advertising data    | Activity and inferred data | Inferred city location; Interests and traits; Age range; Gender
            Advertising data    | Third-party data      | Ads outside of LinkedIn; Interactions with businesses; Ad-related actions; Data sharing
            """)
    void other_sections_have_the_rows_of_the_real_ones(String section, String group, String rows) {
        Section.RowGroup found = section(section).groups()
                .stream()
                .filter(one -> one.label().equals(group))
                .findFirst()
                .orElseThrow();

        assertThat(found.rows().stream().map(Row::label).collect(Collectors.joining("; "))).isEqualTo(rows);
    }

    @ParameterizedTest(name = "behind {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Data for Generative AI Improvement       | Use my data for training content creation AI models
            Social, economic, and workplace research | Use data for research
            Research invites                         | Research invitations
            Focused Inbox                            | Use Focused Inbox
            Messaging suggestions                    | Messaging suggestions
            Job application settings                 | Save resumes and application data
            Data sharing                             | Share data with affiliates and partners
            """)
    void a_switch_bears_the_words_that_the_sources_give(String row, String label) {
        List<String> labels = LINKEDIN.rows()
                .filter(one -> one.label().equals(row))
                .flatMap(one -> one.controls().stream())
                .map(id -> LINKEDIN.control(id).label())
                .toList();

        assertThat(labels).containsExactly(label);
    }

    @Test
    void the_setting_in_question_is_the_main_one_and_on() {
        assertThat(LINKEDIN.mainControl()).isEqualTo("genai-training");
        assertThat(LINKEDIN.control("genai-training").initial()).isEqualTo("on");
        assertThat(LINKEDIN.start()).isEqualTo("2024-09-19");
    }

    static Stream<Row> rows() {
        return LINKEDIN.rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_page_that_is_not_simulated_says_so_and_then_what_the_real_one_does(Row row) {
        if (row.controls().isEmpty()) {
            assertThat(row.notModelled()).matches("Not simulated: the real pages? .*[.]");
        } else {
            assertThat(row.notModelled()).isNull();
            assertThat(row.question()).endsWith("?");
            assertThat(row.text()).isNotEmpty();
        }
        assertThat(row.claims()).isNotEmpty();
    }

    @Test
    void the_main_path_takes_one_row_of_data_privacy_with_help_and_the_way_to_the_form() {
        Row setting = LINKEDIN.rows()
                .filter(row -> row.controls().contains(LINKEDIN.mainControl()))
                .findFirst()
                .orElseThrow();

        assertThat(section("Data privacy").groups().getFirst().rows()).contains(setting);
        assertThat(setting.article()).isEqualTo("genai-setting");
        assertThat(setting.toForm()).isTrue();
        assertThat(setting.badge()).isNull();
    }
}
