package org.defaulton.ui.save;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.defaulton.command.ContentCatalog;
import org.defaulton.command.UsageCommand;
import org.defaulton.comparison.DefaultRule;
import org.defaulton.population.PopulationAssumptions;
import org.defaulton.population.PopulationOutcome;
import org.defaulton.scenario.Population;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.ImpactEvent;
import org.defaulton.session.ImpactView;
import org.defaulton.ui.harness.Demo;
import org.defaulton.ui.harness.Rehearsal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The numbers of each view, as a program reads them. */
class ViewCsvTest {
    private final Rehearsal rehearsal = new Rehearsal();

    private List<NamedCsvRecord> records(ImpactView view) {
        rehearsal.happens(new ImpactEvent.ViewOpened(view));
        String csv = ViewCsv.csv(rehearsal.shown());
        assertThat(csv).contains("\r\n");
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    /** Items used, by use, that the command line prints for a column. */
    private static Map<String, String> printed(NamedCsvRecord column) {
        return printed(column, column.getField("until"));
    }

    private static Map<String, String> printed(NamedCsvRecord column, String day) {
        Stream<String> who = Stream.of("--scenario", Demo.FILE.toString(), "--member", column.getField("member"),
                "--country", column.getField("country"), "--age", column.getField("age"), "--at", day, "--reading",
                column.getField("reading"), "--format", "json");
        Stream<String> choices = Stream.of(column.getField("choices").split(" "))
                .filter(one -> !one.isEmpty())
                .flatMap(one -> Stream.of("--choose", one));
        StringWriter out = new StringWriter();
        new CommandLine(new UsageCommand(ContentCatalog.builtIn())).setOut(new PrintWriter(out))
                .execute(Stream.concat(who, choices).toArray(String[]::new));
        JsonNode uses = JsonMapper.shared().readTree(out.toString()).get("summary").get("uses");
        return StreamSupport.stream(uses.spliterator(), false)
                .collect(Collectors.toMap(use -> use.get("use").asString(), use -> use.get("itemsUsed").toString()));
    }

    @Test
    void every_column_of_the_comparison_can_be_asked_again_on_the_command_line() {
        rehearsal.happens(new HistoryEvent.Chosen("ads-outside", "off", rehearsal.scenario().start()));
        Map<String, List<NamedCsvRecord>> columns = records(ImpactView.CHOICES).stream()
                .collect(Collectors.groupingBy(record -> record.getField("column"), LinkedHashMap::new,
                        Collectors.toList()));

        assertThat(columns).containsOnlyKeys("leave", "switch", "object", "never", "country");
        columns.values().forEach(column -> {
            assertThat(column).hasSameSizeAs(rehearsal.scenario().uses());
            assertThat(column.stream()
                    .collect(Collectors.toMap(one -> one.getField("use"), one -> one.getField("itemsUsed"))))
                    .isEqualTo(printed(column.getFirst()));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"TIME", "TIME_TABLE"})
    void every_point_over_time_can_be_asked_again_on_the_command_line(ImpactView view) {
        // In Germany, where a regulator's interpretation of a late opt-out differs from the platform's.
        rehearsal.of("DE", 34, "2025-12-15").choose("genai-training=off@2025-11-10");
        List<NamedCsvRecord> points = records(view).stream()
                .filter(point -> !point.getField("history").equals("made"))
                .toList();

        assertThat(points).map(point -> point.getField("history")).contains("you", "nothing", "regulator", "day_one");
        assertThat(points).allSatisfy(point -> assertThat(point.getField("items"))
                .isEqualTo(printed(point, point.getField("day")).get(point.getField("use"))));
    }

    @ParameterizedTest
    @EnumSource(names = {"EVERYONE", "EVERYONE_TABLE"})
    void the_model_says_month_by_month_what_the_shares_come_to(ImpactView view) {
        List<NamedCsvRecord> months = records(view);
        Population population = rehearsal.scenario().everyone();
        assertThat(population).isNotNull();
        double settled = PopulationOutcome
                .of(new PopulationAssumptions(population, Map.of(), rehearsal.shown().usage().at()).shares())
                .settled(DefaultRule.ON)
                .median();

        assertThat(months).hasSizeGreaterThan(24 * 4 - 1)
                .filteredOn(month -> month.getField("part").equals("month"))
                .allSatisfy(month -> assertThat(number(month, "median")).isBetween(number(month, "low95"),
                        number(month, "high95")));
        NamedCsvRecord last = months.stream()
                .filter(month -> month.getField("default").equals("on"))
                .filter(month -> month.getField("name").equals("2025-09"))
                .findFirst()
                .orElseThrow();
        assertThat(number(last, "median") / number(last, "membersInScope")).isCloseTo(settled, within(0.0005));
        assertThat(last.getField("taken")).isEqualTo(
                "quiet=4.93 prefers-off=65.98 " + "prefers-on=7.06 accepts=28.28 settings=3.80 dependence=21.93");
    }

    private static double number(NamedCsvRecord month, String field) {
        return Double.parseDouble(month.getField(field));
    }

    @Test
    void the_flow_and_its_table_are_the_usage() {
        rehearsal.choose("genai-training=off@2024-09-19");

        assertThat(records(ImpactView.USES)).map(NamedCsvRecord::getFields)
                .isEqualTo(records(ImpactView.FLOW).stream().map(NamedCsvRecord::getFields).toList())
                .hasSameSizeAs(rehearsal.shown().usage().flows());
    }
}
