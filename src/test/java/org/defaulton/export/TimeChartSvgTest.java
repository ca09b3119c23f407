package org.defaulton.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.defaulton.comparison.Counterfactual;
import org.defaulton.comparison.UsageOverTime;
import org.defaulton.drawing.ChartMark;
import org.defaulton.drawing.DrawnLine;
import org.defaulton.drawing.PixelPoint;
import org.defaulton.drawing.TimeChart;
import org.defaulton.drawing.TimeChartDrawing;
import org.defaulton.drawing.TimeChartTexts;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.ui.harness.Demo;
import org.defaulton.usage.Choice;
import org.defaulton.usage.InterpretationChoice;
import org.defaulton.usage.UsageEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The chart as a file, read as XML. */
class TimeChartSvgTest {
    private static final Scenario DEMO = Demo.SCENARIO;
    private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 15);

    static Stream<UsageOverTime> courses() {
        Choice off = new Choice(DEMO.mainControl(), "off", LocalDate.of(2025, 5, 20));
        return Demo.SCENARIO.members()
                .stream()
                .flatMap(member -> Stream.of("train-content-ai", "ads", "personalize")
                        .flatMap(use -> Stream.of(List.<Choice>of(), List.of(off))
                                .map(choices -> course(member, use, choices))));
    }

    private static UsageOverTime course(Member member, String use, List<Choice> choices) {
        return UsageOverTime.of(DEMO, member, choices, use, DECEMBER, InterpretationChoice.BOTH);
    }

    private static String svg(UsageOverTime course) {
        return SvgRenderer.svg(TimeChartDrawing.forFiles(course, DECEMBER));
    }

    private static Document read(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<Element> all(Document svg, String name) {
        NodeList nodes = svg.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
    }

    private static List<String> texts(Document svg) {
        return all(svg, "text").stream().map(Element::getTextContent).toList();
    }

    @ParameterizedTest
    @MethodSource("courses")
    void its_numbers_are_those_of_the_engine(UsageOverTime course) throws Exception {
        Document svg = read(svg(course));
        for (UsageOverTime.UsageLine line : course.lines()) {
            long items = line.history() == Counterfactual.MADE
                    ? course.items(line, DECEMBER)
                    : UsageEngine.usage(DEMO, course.member(), line.choices(), DECEMBER, line.reading())
                            .total(course.use().id())
                            .itemsUsed();
            assertThat(texts(svg)).contains(TimeChartTexts.name(course, line),
                    TimeChartTexts.detail(course, line, items));
            assertThat(all(svg, "desc").getFirst().getTextContent())
                    .contains(TimeChartTexts.nameAndItems(course, line, items));
        }
        assertThat(all(svg, "title").getFirst().getTextContent()).contains(course.use().name());
    }

    @ParameterizedTest
    @MethodSource("courses")
    void every_class_it_names_has_a_style(UsageOverTime course) throws Exception {
        Document svg = read(svg(course));

        Stream.of("path", "text", "rect", "circle")
                .flatMap(name -> all(svg, name).stream())
                .flatMap(element -> Stream.of(element.getAttribute("class").split(" ")))
                .filter(style -> !style.isEmpty())
                .distinct()
                .forEach(style -> assertThat(HandoutWriter.style()).as(style).contains("." + style));
    }

    @Test
    void it_names_what_was_chosen_and_what_that_kept_out_and_needs_nothing_else() {
        UsageOverTime course = course(Demo.SCENARIO.members().getFirst(), "train-content-ai",
                List.of(new Choice(DEMO.mainControl(), "off", LocalDate.of(2025, 5, 20))));
        String svg = svg(course);

        assertThat(svg).doesNotContain("href", "@import")
                .contains("126 stayed out", "You switched off", "used, stays in the model", "Training runs",
                        "15 Dec 2025");
        assertThat(svg(course)).isEqualTo(svg);
    }

    @ParameterizedTest
    @MethodSource("courses")
    void every_line_mark_and_area_is_where_the_chart_places_it(UsageOverTime course) throws Exception {
        Document svg = read(svg(course));
        TimeChart chart = TimeChart.of(course, DECEMBER, 960, 400, 14);

        for (DrawnLine trace : chart.traces()) {
            String style = "time-line of-" + trace.line().history().name().toLowerCase(Locale.ROOT).replace('_', '-');
            // The line sample beside its name has the style of the past, too, and comes later.
            assertThat(numbers(svg, style).subList(0, trace.past().isEmpty() ? 0 : 1)).isEqualTo(places(trace.past()));
            assertThat(numbers(svg, style + " ahead")).isEqualTo(places(trace.ahead()));
        }
        assertThat(all(svg, "path").stream().filter(path -> path.getAttribute("class").equals("time-run filled")))
                .hasSize((int) chart.runs().stream().filter(ChartMark::filled).count());
        assertThat(all(svg, "circle")).hasSameSizeAs(chart.events());
        assertThat(numbers(svg, "time-kept-ground").isEmpty()).isEqualTo(!course.inRuns());
        assertThat(numbers(svg, "time-kept-out").isEmpty()).isEqualTo(chart.keptOut() <= 0);
        assertThat(numbers(svg, "chart-axis").getFirst()).isEqualTo(List.of(chart.plot().left(),
                chart.plot().bottom() + 0.5, chart.plot().right(), chart.plot().bottom() + 0.5));
        assertThat(styled(svg, "time-flag")).extracting(Element::getTextContent).containsExactly("15 Dec 2025");
        assertThat(styled(svg, "caption time-detail")).hasSameSizeAs(chart.names())
                .extracting(one -> one.getAttribute("y"))
                .isEqualTo(chart.names()
                        .stream()
                        .map(name -> String.format(Locale.ROOT, "%.1f", name.y() + 0.5 + 14 * 1.28 + 4.5))
                        .toList());
        // The vertical line at the day shown, and the squares of the choices, around the member's own line.
        assertThat(numbers(svg, "time-pole").get(0).getFirst()).isEqualTo(chart.plot().x(DECEMBER));
        for (int i = 0; i < chart.choices().size(); i++) {
            double x = chart.choices().get(i).x();
            Element square = all(svg, "rect").stream()
                    .filter(rect -> rect.getAttribute("class").equals("time-choice"))
                    .toList()
                    .get(i);
            assertThat(Double.parseDouble(square.getAttribute("x")) + 5).isCloseTo(x, within(0.06));
            assertThat(Double.parseDouble(square.getAttribute("y")) + 5).isCloseTo(chart.you().at(x), within(0.06));
        }
    }

    private static List<Element> styled(Document svg, String style) {
        return all(svg, "text").stream().filter(text -> text.getAttribute("class").equals(style)).toList();
    }

    @Test
    void a_member_who_let_in_more_than_by_doing_nothing_kept_nothing_out() throws Exception {
        Scenario asks = Demo.asking();
        Document svg = read(svg(UsageOverTime.of(asks, Demo.SCENARIO.members().getFirst(),
                List.of(new Choice(asks.mainControl(), "on", LocalDate.of(2024, 10, 1))), "train-content-ai", DECEMBER,
                InterpretationChoice.BOTH)));

        assertThat(numbers(svg, "time-kept-out")).isEmpty();
        assertThat(texts(svg)).noneMatch(text -> text.contains("stayed out"));
    }

    /** The numbers of every path of exactly this style. */
    private static List<List<Double>> numbers(Document svg, String style) {
        return all(svg, "path").stream()
                .filter(path -> path.getAttribute("class").equals(style))
                .map(path -> Pattern.compile("-?[0-9.]+")
                        .matcher(path.getAttribute("d"))
                        .results()
                        .map(found -> Double.valueOf(found.group()))
                        .toList())
                .toList();
    }

    private static List<List<Double>> places(List<PixelPoint> line) {
        return line.isEmpty()
                ? List.of()
                : List.of(line.stream()
                        .flatMap(spot -> Stream.of(spot.x(), spot.y()))
                        .map(value -> Double.valueOf(String.format(Locale.ROOT, "%.1f", value)))
                        .toList());
    }

    @Test
    void the_area_kept_out_is_between_the_two_lines_and_the_kept_area_below_the_members_own() throws Exception {
        UsageOverTime course = course(Demo.SCENARIO.members().getFirst(), "train-content-ai",
                List.of(new Choice(DEMO.mainControl(), "off", LocalDate.of(2025, 5, 20))));
        Document svg = read(svg(course));
        TimeChart chart = TimeChart.of(course, DECEMBER, 960, 400, 14);
        List<PixelPoint> nothing = chart.trace(Counterfactual.NOTHING).orElseThrow().past();
        List<PixelPoint> you = chart.you().past();
        List<Double> between = numbers(svg, "time-kept-out").getFirst();
        List<Double> kept = numbers(svg, "time-kept-ground").getFirst();

        // Forward along the line of doing nothing, and back along the member's own from its end.
        assertThat(between).startsWith(nothing.getFirst().x(), nothing.getFirst().y())
                .containsSequence(nothing.getLast().x(), nothing.getLast().y(), you.getLast().x(), you.getLast().y())
                .endsWith(you.getFirst().x(), you.getFirst().y());
        List<PixelPoint> whole = chart.you().whole();
        assertThat(kept).startsWith(whole.getFirst().x())
                .endsWith(whole.getLast().x(), chart.plot().bottom(), whole.getFirst().x(), chart.plot().bottom());
        assertThat(all(svg, "title").stream().map(Element::getTextContent)).contains(
                "Training run, 1 Sep 2024: used 283 items of yours",
                "Training run, 1 Mar 2026: will use no items of yours",
                "20 May 2025: Use my data for training content creation AI models: Off");
        assertThat(all(svg, "desc").getFirst().getTextContent()).startsWith("On 15 Dec 2025: ");
        assertThat(texts(svg)).containsSubsequence("0", "200", "600", "800").contains("Sep 2024");
    }
}
