package org.defaulton.scenario.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.defaulton.comparison.UsageOverTime;
import org.defaulton.drawing.FlowDrawing;
import org.defaulton.drawing.TimeChartDrawing;
import org.defaulton.export.HandoutWriter;
import org.defaulton.export.SvgRenderer;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.scenario.file.FilePosition;
import org.defaulton.scenario.file.JsonWriter;
import org.defaulton.scenario.file.LoadResult;
import org.defaulton.scenario.file.YamlNode;
import org.defaulton.usage.Choice;
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.InterpretationChoice;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UsageEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** All output with any text that the check accepts is XML that a parser reads, with each text unchanged. */
class WrittenTextsTest {
    private static final Set<String> TEXTS = Set.of("name", "label", "text", "description", "title", "publisher",
            "note", "phrase", "not-offered", "not-modelled", "outside-note", "part", "intro", "link", "hint",
            "could-stop", "outcome-note", "review-note", "question", "badge", "quote");
    private static final List<String> MARKUP = List.of("<", ">", "&", "\"", "'", "]]>", "&amp;", "&#0;", "<!--", "-->",
            "</svg>", "{0}", "''", "\\", "%s", "$1", "#", "://");
    private static final List<String> PASSED = passed();

    /** Code points that cause trouble in programs, and some that should not. */
    private static IntStream suspects() {
        IntStream ranges = IntStream.of(0, 0x200B, 0xFDCF, 0xFFF0).flatMap(from -> IntStream.range(from, from + 0x100));
        return IntStream.concat(ranges, IntStream.of(0xD7FF, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xE000, 0xFEFF, 0x5D0,
                0x627, 0x301, 0x3164, 0x1F600, 0x1FFFE, 0x1FFFF, 0xE0041, 0x10FFFD, 0x10FFFE, 0x10FFFF));
    }

    /** Those that a heading may contain. */
    private static List<String> passed() {
        return suspects().filter(code -> !Character.isWhitespace(code))
                .mapToObj(Character::toString)
                .filter(letter -> Small
                        .faults(Small.with("name: Small",
                                "name: " + JsonWriter
                                        .of(new YamlNode.ScalarNode(FilePosition.START, "x" + letter, "x" + letter))))
                        .isEmpty())
                .toList();
    }

    static LongStream seeds() {
        return LongStream.range(0, 8);
    }

    private static Scenario scrambled(Random random, List<String> letters) {
        YamlNode tree = scrambled(BuiltInContent.tree(BuiltInContent.scenarioIds().getFirst()), "", random, letters);
        LoadResult<Scenario> loaded = ScenarioFiles.scenario("f", Small.bytes(JsonWriter.of(tree)));
        assertThat(loaded).isInstanceOf(LoadResult.ValidFile.class);
        return ((LoadResult.ValidFile<Scenario>) loaded).value();
    }

    private static YamlNode scrambled(YamlNode tree, String key, Random random, List<String> letters) {
        return switch (tree) {
            case YamlNode.ScalarNode text when text.isText() && TEXTS.contains(key) -> {
                String words = words(random, letters);
                yield new YamlNode.ScalarNode(text.place(), words, words);
            }
            case YamlNode.ScalarNode other -> other;
            case YamlNode.SequenceNode list -> new YamlNode.SequenceNode(list.place(),
                    list.items().stream().map(item -> scrambled(item, key, random, letters)).toList());
            case YamlNode.MappingNode mapping -> {
                Map<String, YamlNode.MappingEntry> entries = new LinkedHashMap<>();
                mapping.entries()
                        .forEach((name, entry) -> entries.put(name, new YamlNode.MappingEntry(entry.key(),
                                scrambled(entry.value(), name, random, letters))));
                yield new YamlNode.MappingNode(mapping.place(), entries);
            }
        };
    }

    private static String words(Random random, List<String> letters) {
        return "x" + IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(_ -> random.nextInt(4) == 0
                        ? MARKUP.get(random.nextInt(MARKUP.size()))
                        : letters.get(random.nextInt(letters.size())))
                .collect(Collectors.joining());
    }

    private static Document read(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    @Test
    void a_heading_may_have_letters_of_every_script_but_none_that_xml_lacks() {
        assertThat(PASSED).contains("ä", "\u05D0", "\u0627", "\u0301", "😀", "\u200D", "\u200F", "<", "&")
                .doesNotContain("\0", "\u0007", "\u001B", "\u007F", "\u0085", "\u2028", "\u202E", "\u2066", "\uD800",
                        "\uDFFF", "\uFDD0", "\uFFFE", "\uFFFF", Character.toString(0x1FFFE));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_hand_out_and_the_drawings_are_well_formed_and_have_the_texts(long seed) throws Exception {
        Random random = new Random(seed);
        Scenario scenario = scrambled(random, PASSED);
        Member member = BuiltInContent.members().getFirst();
        Usage usage = UsageEngine.usage(scenario, member,
                List.of(new Choice(scenario.mainControl(), "off", scenario.start())), scenario.start().plusYears(1),
                Interpretation.PLATFORM);

        Document page = read(HandoutWriter.html(scenario, usage, BuiltInContent.members()));
        Document flow = read(SvgRenderer.svg(FlowDrawing.of(scenario, usage)));
        Document course = read(SvgRenderer.svg(TimeChartDrawing.forFiles(UsageOverTime.of(scenario, member,
                usage.choices(), scenario.mainUse().id(), usage.at(), InterpretationChoice.BOTH), usage.at())));

        assertThat(page.getDocumentElement().getTextContent()).contains(scenario.name(), scenario.mainUse().name());
        assertThat(flow.getDocumentElement().getTextContent()).contains("x");
        assertThat(course.getDocumentElement().getTextContent()).contains(scenario.mainUse().name());
    }
}
