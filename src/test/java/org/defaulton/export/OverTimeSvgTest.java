package org.defaulton.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.defaulton.drawing.TimeWords;
import org.defaulton.scenario.BuiltIn;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.usage.Choice;
import org.defaulton.usage.Readings;
import org.defaulton.usage.UsageEngine;
import org.defaulton.whatif.Course;
import org.defaulton.whatif.History;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The chart as a file, read as XML. */
class OverTimeSvgTest {
    private static final Scenario LINKEDIN = BuiltIn.scenario("linkedin");
    private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 15);

    static Stream<Course> courses() {
        Choice off = new Choice(LINKEDIN.mainControl(), "off", LocalDate.of(2025, 5, 20));
        return BuiltIn.members().stream().flatMap(member -> Stream.of("train-content-ai", "ads", "personalize")
                .flatMap(use -> Stream.of(List.<Choice>of(), List.of(off))
                        .map(choices -> course(member, use, choices))));
    }

    private static Course course(Member member, String use, List<Choice> choices) {
        return Course.of(LINKEDIN, member, choices, use, DECEMBER, Readings.BOTH);
    }

    private static Document read(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
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
    void its_numbers_are_those_of_the_engine(Course course) throws Exception {
        Document svg = read(OverTimeSvg.of(course, DECEMBER));
        for (Course.Line line : course.lines()) {
            long items = line.history() == History.MADE
                    ? course.items(line, DECEMBER)
                    : UsageEngine.usage(LINKEDIN, course.member(), line.choices(), DECEMBER, line.reading())
                            .total(course.use().id()).itemsUsed();
            assertThat(texts(svg)).contains(TimeWords.name(line), TimeWords.detail(course, line, items));
            assertThat(all(svg, "desc").getFirst().getTextContent())
                    .contains(TimeWords.nameAndItems(line, items));
        }
        assertThat(all(svg, "title").getFirst().getTextContent()).contains(course.use().name());
    }

    @ParameterizedTest
    @MethodSource("courses")
    void every_class_it_names_has_a_style(Course course) throws Exception {
        Document svg = read(OverTimeSvg.of(course, DECEMBER));

        Stream.of("path", "text", "rect", "circle").flatMap(name -> all(svg, name).stream())
                .flatMap(element -> Stream.of(element.getAttribute("class").split(" ")))
                .filter(style -> !style.isEmpty() && !style.equals("t-filled")).distinct()
                .forEach(style -> assertThat(HandOut.style()).as(style).contains("." + style));
    }

    @Test
    void it_names_what_was_chosen_and_what_that_kept_out_and_needs_nothing_else() {
        Course course = course(BuiltIn.members().getFirst(), "train-content-ai",
                List.of(new Choice(LINKEDIN.mainControl(), "off", LocalDate.of(2025, 5, 20))));
        String svg = OverTimeSvg.of(course, DECEMBER);

        assertThat(svg).doesNotContain("href", "@import").contains("171 kept out", "You switched off",
                "kept in the models", "Training runs", "15 Dec 2025");
        assertThat(OverTimeSvg.of(course, DECEMBER)).isEqualTo(svg);
    }
}
