package org.defaulton.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.defaulton.drawing.PathStep.PathClose;
import org.defaulton.drawing.PathStep.PathLine;
import org.defaulton.drawing.PathStep.PathMove;
import org.defaulton.population.PopulationAssumptions;
import org.defaulton.population.PopulationReport;
import org.defaulton.scenario.Scenario;
import org.defaulton.ui.harness.Demo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The layout of the chart of members month by month: its lines, names and months. */
class MonthChartTest {
    private static final Scenario DEMO = Demo.SCENARIO;

    private static MonthChart chart(Map<String, String> set, String country, double width, double height) {
        PopulationAssumptions assumptions = new PopulationAssumptions(Objects.requireNonNull(DEMO.everyone()), set,
                LocalDate.of(2026, 1, 15));
        return MonthChart.of(PopulationReport.of(DEMO, DEMO.mainUse(), assumptions, country), width, height, 14,
                TextWidths.guessed(14));
    }

    private static MonthChart british() {
        return chart(Map.of("scope", "home"), "GB", 700, 145);
    }

    private static <S extends DisplayShape> List<S> shapes(MonthChart chart, Class<S> kind, String style) {
        return chart.shapes()
                .stream()
                .flatMap(shape -> shape instanceof DisplayGroup group ? group.shapes().stream() : Stream.of(shape))
                .filter(shape -> shape.style().equals(style))
                .map(kind::cast)
                .toList();
    }

    private static List<PathStep> steps(MonthChart chart, String style) {
        return ((PathOutline) shapes(chart, DisplayFigure.class, style).getFirst().outline()).steps();
    }

    private static List<String> texts(MonthChart chart, String style) {
        return shapes(chart, DisplayText.class, style).stream().map(DisplayText::text).toList();
    }

    @Test
    void a_line_is_as_high_as_its_share_and_breaks_where_no_one_is_in_scope() {
        MonthChart chart = british();
        List<PathStep> line = steps(chart, "course-line of-on");
        double all = chart.counts().top();
        double none = chart.counts().bottom();

        // In scope in August and September 2024, and from December 2025 to January 2027.
        assertThat(line).hasSize(2 + 14);
        assertThat(line.get(0)).isInstanceOf(PathMove.class);
        assertThat(line.get(2)).isInstanceOf(PathMove.class);
        assertThat(((PathMove) line.get(0)).y()).isCloseTo(all, within(1.0));
        // .981 of all are included once everyone who acts has acted.
        assertThat(((PathLine) line.getLast()).y()).isCloseTo(none - 0.981 * (none - all), within(1.0));
    }

    @Test
    void the_interval_is_a_band_around_the_line_with_as_many_pieces() {
        MonthChart chart = british();
        List<PathStep> band = steps(chart, "course-band of-prompt");

        assertThat(band.stream().filter(PathClose.class::isInstance)).hasSize(2);
        // Forward along the high ends, and back along the low ends.
        PathMove high = (PathMove) band.getFirst();
        PathLine low = (PathLine) band.get(3);
        PathMove median = (PathMove) steps(chart, "course-line of-prompt").getFirst();
        assertThat(high.x()).isEqualTo(median.x()).isEqualTo(low.x());
        assertThat(high.y()).isLessThanOrEqualTo(median.y());
        assertThat(low.y()).isGreaterThanOrEqualTo(median.y());
    }

    @Test
    void there_is_a_line_across_from_none_half_and_all_of_a_thousand() {
        MonthChart chart = chart(Map.of(), "US", 700, 145);
        List<PathStep> grid = steps(chart, "chart-grid");

        assertThat(texts(chart, "caption")).startsWith("0", "500", "1,000");
        assertThat(grid).hasSize(4);
        assertThat(((PathMove) grid.get(0)).y()).isCloseTo((chart.counts().top() + chart.counts().bottom()) / 2,
                within(1.0));
        assertThat(((PathMove) grid.get(2)).y()).isEqualTo(chart.counts().top() + 0.5);
    }

    @ParameterizedTest(name = "{0} pixels wide")
    @CsvSource({"380", "680", "1900"})
    void months_are_named_half_a_year_or_more_apart_and_never_more_than_five(double width) {
        MonthChart chart = chart(Map.of(), "US", width, 145);
        List<DisplayText> months = shapes(chart, DisplayText.class, "caption").stream()
                .filter(text -> text.anchor() == DisplayText.TextAnchor.MIDDLE)
                .toList();

        assertThat(months).hasSizeBetween(2, 5).extracting(DisplayText::text).startsWith("Sep 2024");
        assertThat(months).extracting(DisplayText::x).isSorted();
        assertThat(months.get(1).x() - months.get(0).x()).isGreaterThanOrEqualTo(4 * 14);
    }

    @Test
    void the_names_are_in_the_order_of_the_lines_and_do_not_touch() {
        MonthChart chart = chart(Map.of(), "US", 700, 145);
        List<DisplayText> names = Stream.of("on", "prompt", "ask", "off")
                .map(rule -> shapes(chart, DisplayText.class, "status of-" + rule).getFirst())
                .toList();

        assertThat(names).extracting(DisplayText::text)
                .containsExactly("On by default", "Must choose, as done", "Must choose, as said", "Off by default");
        for (int i = 1; i < names.size(); i++) {
            assertThat(names.get(i).y() - names.get(i - 1).y()).isGreaterThanOrEqualTo(17);
        }
    }

    @Test
    void the_day_on_which_people_hear_of_it_is_named_where_anybody_is_in_scope_by_then() {
        Map<String, String> quietly = Map.of("scope", "home", PopulationAssumptions.NOTICE, "quiet");

        assertThat(texts(chart(quietly, "GB", 700, 145), "caption heard")).containsExactly("18 Sep 2024, quietly");
        assertThat(texts(chart(quietly, "DE", 700, 145), "caption heard")).isEmpty();
    }

    @Test
    void a_place_belongs_to_the_month_nearest_to_it() {
        MonthAxis axis = new MonthAxis(YearMonth.of(2024, 8), 25, 40, 480);

        assertThat(axis.x(1)).isEqualTo(60);
        assertThat(List.of(-5.0, 49.0, 51.0, 900.0)).extracting(axis::month).containsExactly(0, 0, 1, 24);
        assertThat(axis.x(LocalDate.of(2025, 8, 1))).isCloseTo(axis.x(12), within(0.5));
    }
}
