package org.defaulton.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.defaulton.drawing.BoxOutline;
import org.defaulton.drawing.CircleOutline;
import org.defaulton.drawing.DisplayFigure;
import org.defaulton.drawing.DisplayGroup;
import org.defaulton.drawing.DisplayList;
import org.defaulton.drawing.DisplayShape;
import org.defaulton.drawing.DisplayText;
import org.defaulton.drawing.DisplayText.TextAnchor;
import org.defaulton.drawing.FlowDrawing;
import org.defaulton.drawing.FlowKey;
import org.defaulton.drawing.FlowPart;
import org.defaulton.drawing.PathOutline;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.ui.harness.Demo;
import org.defaulton.usage.Choice;
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.UsageEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Drawings for files, as a reader of XML sees them. */
class SvgRendererTest {
    private static final Scenario DEMO = Demo.SCENARIO;

    private static List<Element> elements(DisplayList drawing) throws Exception {
        NodeList found = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(SvgRenderer.svg(drawing))))
                .getElementsByTagName("*");
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }

    private static Element one(DisplayShape shape) throws Exception {
        return elements(new DisplayList("test", 100, 50, "title", "description", List.of(shape))).stream()
                .filter(element -> element.getAttribute("data-key").equals(shape.key().id()))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<DisplayShape> withInner(DisplayShape shape) {
        return shape instanceof DisplayGroup group
                ? Stream.concat(Stream.of(shape), group.shapes().stream().flatMap(SvgRendererTest::withInner))
                : Stream.of(shape);
    }

    private static DisplayList flow(long seed) {
        Member member = Demo.SCENARIO.members().get((int) (seed % Demo.SCENARIO.members().size()));
        List<Choice> choices = Stream
                .of(new Choice(DEMO.mainControl(), "off", DEMO.start()),
                        new Choice("objection:other-ai", "sent", DEMO.start()))
                .limit(seed % 3)
                .toList();
        return FlowDrawing.of(DEMO,
                UsageEngine.usage(DEMO, member, choices, DEMO.start().plusDays(seed * 37), Interpretation.PLATFORM));
    }

    static LongStream seeds() {
        return LongStream.range(0, 24);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_shape_is_there_once_with_its_style_and_its_claims(long seed) throws Exception {
        DisplayList drawing = flow(seed);
        Map<String, String> wanted = new TreeMap<>();
        drawing.shapes()
                .stream()
                .flatMap(SvgRendererTest::withInner)
                .forEach(shape -> wanted.put(shape.key().id(), shape.style() + "|" + String.join(" ", shape.claims())));

        List<Element> drawn = elements(drawing).stream().filter(element -> element.hasAttribute("data-key")).toList();

        assertThat(drawn).hasSameSizeAs(wanted.keySet())
                .allSatisfy(
                        element -> assertThat(element.getAttribute("class") + "|" + element.getAttribute("data-claims"))
                                .isEqualTo(wanted.get(element.getAttribute("data-key"))));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_style_of_the_flow_is_in_the_style_sheet(long seed) {
        flow(seed).shapes()
                .stream()
                .flatMap(SvgRendererTest::withInner)
                .filter(shape -> !(shape instanceof DisplayGroup))
                .flatMap(shape -> Stream.of(shape.style().split(" ")))
                .distinct()
                .forEach(style -> assertThat(HandoutWriter.style()).contains("." + style));
    }

    @Test
    void each_outline_becomes_its_element_with_its_numbers() throws Exception {
        FlowKey key = FlowKey.of(FlowPart.BLOCK);
        Element box = one(new DisplayFigure(key, "a", new BoxOutline(1, 2, 3, 4, 5)));
        Element circle = one(new DisplayFigure(key, "a", new CircleOutline(1, 2, 3)));
        Element path = one(new DisplayFigure(key, "a",
                PathOutline.from(0, 0).line(1, 2).curve(3, 4, 5, 6, 7, 8).close().and(PathOutline.from(9, 9))));

        assertThat(box.getTagName()).isEqualTo("rect");
        assertThat(Stream.of("x", "y", "width", "height", "rx").map(box::getAttribute)).containsExactly("1.0", "2.0",
                "3.0", "4.0", "5.0");
        assertThat(circle.getTagName()).isEqualTo("circle");
        assertThat(Stream.of("cx", "cy", "r").map(circle::getAttribute)).containsExactly("1.0", "2.0", "3.0");
        assertThat(path.getAttribute("d")).isEqualTo("M0.0 0.0 L1.0 2.0 C3.0 4.0 5.0 6.0 7.0 8.0 Z M9.0 9.0");
    }

    @Test
    void a_text_is_anchored_at_the_end_named() throws Exception {
        FlowKey key = FlowKey.of(FlowPart.BEYOND);
        Element start = one(new DisplayText(key, "a", "word", 1, 2, TextAnchor.START, 0, List.of()));
        Element end = one(new DisplayText(key, "a", "word", 1, 2, TextAnchor.END, 0, List.of("claim-1", "claim-2")));

        assertThat(start.getAttribute("text-anchor")).isEmpty();
        assertThat(end.getAttribute("text-anchor")).isEqualTo("end");
        assertThat(end.getAttribute("data-claims")).isEqualTo("claim-1 claim-2");
        assertThat(end.getTextContent()).isEqualTo("word");
    }

    @Test
    void a_group_is_clipped_and_a_named_figure_has_its_name() throws Exception {
        DisplayFigure figure = new DisplayFigure(FlowKey.of(FlowPart.BLOCK_HATCH), "a",
                PathOutline.hatch(new BoxOutline(0, 0, 20, 10)), "name", List.of());
        Element group = one(new DisplayGroup(FlowKey.of(FlowPart.BLOCK_INSIDE), "", new BoxOutline(0, 0, 20, 10),
                List.of(figure), List.of()));

        assertThat(group.getAttribute("clip-path")).isEqualTo("url(#test-block-inside)");
        assertThat(group.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("name");
        assertThat(group.getElementsByTagName("path").getLength()).isOne();
    }

    @Test
    void no_two_shapes_have_the_same_key_not_even_in_groups() {
        DisplayFigure figure = new DisplayFigure(FlowKey.of(FlowPart.BLOCK), "", new CircleOutline(0, 0, 1));
        DisplayGroup group = new DisplayGroup(FlowKey.of(FlowPart.BLOCK_INSIDE), "", null, List.of(figure), List.of());

        assertThatThrownBy(() -> new DisplayList("test", 1, 1, "", "", List.of(figure, group)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
