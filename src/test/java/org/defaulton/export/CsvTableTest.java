package org.defaulton.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.defaulton.comparison.Alternative;
import org.defaulton.comparison.AlternativeFinder;
import org.defaulton.comparison.ColumnChoices;
import org.defaulton.comparison.Comparison;
import org.defaulton.comparison.UsageOverTime;
import org.defaulton.population.PopulationAssumptions;
import org.defaulton.population.PopulationReport;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.story.MadeUpNote;
import org.defaulton.ui.harness.Demo;
import org.defaulton.usage.Choice;
import org.defaulton.usage.FlowUsage;
import org.defaulton.usage.HandMade;
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.InterpretationChoice;
import org.defaulton.usage.ReasonTexts;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UsageEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every field of every CSV file, as a program reads it by the name of its column. */
class CsvTableTest {
    private static final Scenario DEMO = Demo.SCENARIO;
    private static final LocalDate SEPTEMBER = LocalDate.of(2024, 9, 19);

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    private static Member writer() {
        return Demo.SCENARIO.members().getFirst();
    }

    private static Usage usage(String choices, LocalDate day, Interpretation reading) {
        return UsageEngine.usage(DEMO, writer(), HandMade.choices(choices), day, reading);
    }

    private static List<NamedCsvRecord> read(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    private static NamedCsvRecord one(List<NamedCsvRecord> records, Map<String, String> where) {
        return records.stream()
                .filter(record -> record.getFieldsAsMap().entrySet().containsAll(where.entrySet()))
                .collect(Collectors.collectingAndThen(Collectors.toList(), found -> {
                    assertThat(found).as("%s", where).hasSize(1);
                    return found.getFirst();
                }));
    }

    @Test
    void a_table_is_its_columns_in_their_order() {
        CsvTable<String> table = new CsvTable<>(
                List.of(CsvTable.column("word", word -> word), CsvTable.column("length", String::length),
                        CsvTable.column("half", word -> word.length() / 2.0), CsvTable.column("nothing", _ -> null)));

        assertThat(table.text(Stream.of("a,b", "=1", "")))
                .isEqualTo("word,length,half,nothing\r\n\"a,b\",3,1.500,\r\n'=1,2,1.000,\r\n,0,0.000,\r\n");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_usage_has_a_record_for_each_flow_with_everything_the_engine_says_of_it(long seed) {
        Random random = new Random(seed);
        List<Choice> choices = HandMade.choices(random.nextBoolean()
                ? "objection:other-ai=sent@2024-10-01"
                : "genai-training=off@2025-03-01 save-resumes=off@2025-04-01");
        Usage usage = UsageEngine.usage(HandMade.scenario(),
                HandMade.member(List.of("US", "GB", "DE").get(random.nextInt(3)), 34), choices,
                SEPTEMBER.plusDays(random.nextInt(600)),
                random.nextBoolean() ? Interpretation.PLATFORM : Interpretation.REGULATOR);
        List<NamedCsvRecord> records = read(UsageCsv.text(HandMade.scenario(), usage));
        ReasonTexts reasons = new ReasonTexts(HandMade.scenario());

        assertThat(records).hasSameSizeAs(usage.flows());
        for (FlowUsage flow : usage.flows()) {
            Map<String, String> record = one(records, Map.of("data", flow.data(), "use", flow.use())).getFieldsAsMap();
            assertThat(record).containsEntry("scenario", "hand-made")
                    .containsEntry("member", "tester")
                    .containsEntry("country", usage.member().country())
                    .containsEntry("age", "34")
                    .containsEntry("at", usage.at().toString())
                    .containsEntry("reading", usage.reading() == Interpretation.PLATFORM ? "platform" : "regulator")
                    .containsEntry("kind", flow.use().startsWith("train-") ? "training" : "ongoing")
                    .containsEntry("status", flow.status().toString())
                    .containsEntry("since", flow.since() == null ? "" : String.valueOf(flow.since()))
                    .containsEntry("underReview", String.valueOf(flow.underReview()))
                    .containsEntry("perMonth", String.valueOf(flow.perMonth()))
                    .containsEntry("itemsUsed", String.valueOf(flow.itemsUsed()))
                    .containsEntry("itemsKept", String.valueOf(flow.itemsKept()))
                    .containsEntry("itemsComing", String.valueOf(flow.itemsComing()))
                    .containsEntry("because", String.join(" ", flow.because().stream().map(reasons::text).toList()));
        }
    }

    @Test
    void every_record_ends_with_a_carriage_return_and_a_line_feed_and_nothing_else_does() {
        String csv = UsageCsv.text(DEMO, usage("", SEPTEMBER, Interpretation.PLATFORM));

        assertThat(csv).startsWith("scenario,member,country,age,at,reading,data,use,kind,status,since,underReview,"
                + "perMonth,itemsUsed,itemsKept,itemsComing,because,note,traits\r\n").endsWith("\r\n");
        assertThat(csv.split("\r\n")).hasSize(1 + DEMO.flows().size()).allMatch(line -> !line.contains("\n"));
    }

    @Test
    void a_comparison_reads_as_worked_out_by_hand() {
        Usage usage = usage("ads-outside=off@2024-09-18 genai-training=off@2024-12-01", SEPTEMBER,
                Interpretation.REGULATOR);
        List<NamedCsvRecord> records = read(ComparisonCsv.text(DEMO, usage,
                Comparison.of(DEMO, usage, AlternativeFinder.usual(DEMO, usage, List.of("DE"), ColumnChoices.BEST))));
        NamedCsvRecord leave = one(records, Map.of("column", "leave", "use", "train-content-ai"));
        NamedCsvRecord off = one(records, Map.of("column", "switch", "use", "train-content-ai"));

        assertThat(records).hasSize(5 * DEMO.uses().size());
        assertThat(leave.getFields()).startsWith("demo", "writer", "2024-09-19", "2025-09-19", "regulator", "leave",
                "Leave it on", "US", "34", "ads-outside=off@2024-09-18", "train-content-ai", "IN_USE", "false");
        assertThat(off.getField("name")).isEqualTo("Off today");
        assertThat(off.getField("status")).isEqualTo("STOPPED");
        assertThat(off.getField("choices")).isEqualTo("ads-outside=off@2024-09-18 genai-training=off@2024-09-19");
        assertThat(one(records, Map.of("column", "country", "use", "ads")).getField("country")).isEqualTo("DE");
    }

    @Test
    void items_kept_items_to_come_and_the_difference_have_their_own_columns() {
        Usage usage = usage("", SEPTEMBER, Interpretation.PLATFORM);
        List<NamedCsvRecord> records = read(ComparisonCsv.text(DEMO, usage,
                Comparison.of(DEMO, usage, AlternativeFinder.usual(DEMO, usage, List.of("DE"), ColumnChoices.BEST))));

        // 24 x 14 + 3 by the run of 1 September 2024, 36 x 14 + 3 a year later, both less 14 x 4 prompts.
        assertThat(numbers(one(records, Map.of("column", "leave", "use", "train-content-ai")))).containsExactly("451",
                "283", "168", "0");
        assertThat(numbers(one(records, Map.of("column", "switch", "use", "train-content-ai")))).containsExactly("283",
                "283", "0", "-168");
        assertThat(numbers(one(records, Map.of("column", "never", "use", "train-content-ai")))).containsExactly("0",
                "0", "0", "-451");
    }

    private static List<String> numbers(NamedCsvRecord record) {
        return List.of("itemsUsed", "itemsKept", "itemsComing", "difference").stream().map(record::getField).toList();
    }

    @Test
    void an_objection_that_still_waits_by_the_common_day_is_under_review() {
        Usage usage = usage("", SEPTEMBER, Interpretation.PLATFORM);
        List<NamedCsvRecord> records = read(
                ComparisonCsv.text(DEMO, usage, Comparison.of(DEMO, usage, List.of(AlternativeFinder.own(usage, "own-1",
                        "Wait", "US", 34, HandMade.choices("objection:other-ai=sent@2025-09-10"))))));

        assertThat(one(records, Map.of("use", "personalize")).getField("underReview")).isEqualTo("true");
        assertThat(one(records, Map.of("use", "train-content-ai")).getField("underReview")).isEqualTo("false");
    }

    @Test
    void a_custom_name_cannot_break_the_records() {
        String name = "Off, \"today\"\r\nор завтра; =1+1, it’s 'mine'";
        Usage usage = usage("", SEPTEMBER, Interpretation.PLATFORM);
        Alternative own = AlternativeFinder.own(usage, "own-1", name, "US", 34, List.of());
        List<NamedCsvRecord> records = read(ComparisonCsv.text(DEMO, usage, Comparison.of(DEMO, usage, List.of(own))));

        assertThat(records).hasSameSizeAs(DEMO.uses())
                .allSatisfy(record -> assertThat(record.getField("name")).isEqualTo(name));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"=HYPERLINK(\"x\")", "-2+3", "+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void a_name_that_a_spreadsheet_would_run_is_text_behind_an_apostrophe(String name) {
        Usage usage = usage("", SEPTEMBER, Interpretation.PLATFORM);
        Alternative own = AlternativeFinder.own(usage, "own-1", name, "US", 34, List.of());
        List<NamedCsvRecord> records = read(ComparisonCsv.text(DEMO, usage, Comparison.of(DEMO, usage, List.of(own))));

        assertThat(records).allSatisfy(record -> assertThat(record.getField("name")).isEqualTo("'" + name));
    }

    @Test
    void numbers_below_zero_stay_numbers_and_nothing_else_gets_an_apostrophe() {
        Usage usage = usage("", SEPTEMBER, Interpretation.PLATFORM);
        String csv = ComparisonCsv.text(DEMO, usage,
                Comparison.of(DEMO, usage, AlternativeFinder.usual(DEMO, usage, List.of("DE"), ColumnChoices.BEST)));

        assertThat(read(csv)).extracting(record -> record.getField("difference"))
                .anyMatch(difference -> difference.startsWith("-"));
        assertThat(csv).doesNotContain("'");
    }

    @Test
    void every_record_says_that_the_counts_are_made_up() {
        Usage usage = usage("", SEPTEMBER, Interpretation.PLATFORM);
        UsageOverTime course = UsageOverTime.of(DEMO, writer(), List.of(), "train-content-ai", SEPTEMBER,
                InterpretationChoice.BOTH);
        Comparison comparison = Comparison.of(DEMO, usage,
                AlternativeFinder.usual(DEMO, usage, List.of("DE"), ColumnChoices.BEST));

        for (String csv : List.of(UsageCsv.text(DEMO, usage), OverTimeCsv.text(course),
                ComparisonCsv.text(DEMO, usage, comparison))) {
            assertThat(read(csv)).isNotEmpty()
                    .allSatisfy(record -> assertThat(record.getField("note"))
                            .isEqualTo("Counts are made up: an invented member, assumed training days."));
        }
    }

    @Test
    void a_course_has_the_points_of_every_history_with_its_own_choices_and_reading() {
        LocalDate day = LocalDate.of(2025, 12, 15);
        Member inCanada = writer().with("CA", 51);
        List<NamedCsvRecord> records = read(OverTimeCsv.text(UsageOverTime.of(DEMO, inCanada,
                HandMade.choices("ads-outside=off@2024-10-01 genai-training=off@2024-12-20"), "train-content-ai", day,
                InterpretationChoice.BOTH)));

        assertThat(records.getFirst().getFields()).startsWith("demo", "writer", "CA", "51", "train-content-ai", "made",
                "platform", "", "2022-09-01");
        assertThat(records.stream()
                .filter(record -> record.getField("history").equals("you"))
                .map(record -> record.getField("day") + " " + record.getField("items")))
                .startsWith("2022-09-01 0", "2024-09-01 283", "2024-12-01 325", "2025-03-01 325")
                .endsWith("2026-12-15 325");
        // The regulator's interpretation of a late opt-out applies only to Europe.
        assertThat(records).filteredOn(record -> record.getField("history").equals("regulator")).isEmpty();
        assertThat(records).filteredOn(record -> record.getField("history").equals("day_one"))
                .isNotEmpty()
                .allSatisfy(record -> assertThat(record.getField("choices"))
                        .isEqualTo("genai-training=off@2022-09-01 ads-outside=off@2024-10-01"));
    }

    @Test
    void the_model_is_written_in_members_with_three_decimals_and_names_what_was_set_by_hand() {
        // Nothing is uncertain here: 3.52 million, .5 x .66 x .08 leave and .5 x .07 x .08 join, 45 % of them by then.
        PopulationAssumptions assumptions = new PopulationAssumptions(
                Objects.requireNonNull(DEMO.everyone()), Map.of("scope", "home", "notice", "press", "press", "50",
                        "prefers-off", "66", "prefers-on", "7", "settings", "8", "dependence", "0", "accepts", "46"),
                SEPTEMBER);
        List<NamedCsvRecord> records = read(
                PopulationCsv.text(DEMO, PopulationReport.of(DEMO, DEMO.mainUse(), assumptions, "HK")));

        assertThat(records).hasSize(24 * 4 + 3);
        assertThat(one(records, Map.of("name", "2025-12", "default", "prompt")).getFields()).startsWith("demo", "HK",
                "press=50.00 prefers-off=66.00 prefers-on=7.00 accepts=46.00 settings=8.00 dependence=0.00", "month",
                "2025-12", "prompt", "3520000");
        assertThat(one(records, Map.of("name", "2024-10", "default", "on")).getFields()).endsWith("3520000",
                "3478182.400", "3478182.400", "3478182.400", "", MadeUpNote.everyone());
        assertThat(one(records, Map.of("name", "2024-10", "default", "off")).getFields()).endsWith("3520000",
                "4435.200", "4435.200", "4435.200", "", MadeUpNote.everyone());
        assertThat(one(records, Map.of("name", "2025-06", "default", "ask")).getFields()).endsWith("3520000",
                "246400.000", "246400.000", "246400.000", "", MadeUpNote.everyone());
        List<NamedCsvRecord> british = read(
                PopulationCsv.text(DEMO, PopulationReport.of(DEMO, DEMO.mainUse(), assumptions, "GB")));
        assertThat(one(british, Map.of("name", "2025-06", "default", "ask")).getFields()).endsWith("0", "0.000",
                "0.000", "0.000", "", MadeUpNote.everyone());
    }

    @Test
    void what_the_uncertainty_comes_from_and_the_studies_held_out_are_in_the_same_file() {
        List<NamedCsvRecord> records = read(
                PopulationCsv.text(DEMO, PopulationReport.of(DEMO, DEMO.mainUse(), new PopulationAssumptions(
                        Objects.requireNonNull(DEMO.everyone()), Map.of("notice", "press"), SEPTEMBER), "US")));

        assertThat(records).filteredOn(record -> record.getField("part").equals("tornado"))
                .extracting(record -> record.getField("name"))
                .containsExactly("settings", "dependence", "prefers-off", "press");
        assertThat(records).filteredOn(record -> record.getField("part").equals("held-out"))
                .extracting(record -> record.getField("name") + " " + record.getField("measured"))
                .containsExactly("news 2.200", "phones 6.000", "banners 0.230");
    }

    @Test
    void the_countries_of_the_model_are_listed_with_all_others_last() {
        String countries = read(PopulationCsv.text(DEMO,
                PopulationReport.of(DEMO, DEMO.mainUse(),
                        new PopulationAssumptions(Objects.requireNonNull(DEMO.everyone()), Map.of(), SEPTEMBER), "NL")))
                .getFirst()
                .getField("countries");

        assertThat(countries.split(" ")).startsWith("US", "DE", "FR", "GB")
                .endsWith("ZZ")
                .hasSize(9)
                .doesNotHaveDuplicates()
                .doesNotContain("CN");
    }
}
