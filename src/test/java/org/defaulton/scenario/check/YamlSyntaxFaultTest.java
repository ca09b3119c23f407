package org.defaulton.scenario.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.defaulton.scenario.file.BaseFiles;
import org.defaulton.scenario.file.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Whatever the parser reports, users read our sentence. Every input makes the parser report something else. */
class YamlSyntaxFaultTest {
    static Stream<Arguments> inputs() {
        return Stream.of(input("a: b\n\tc: d", 2, 1, "There is a tab here."),
                input("a: @b", 1, 4, "A value cannot begin with this character."),
                input("a: `b`", 1, 4, "A value cannot begin with this character."),
                input("a: b: c", 1, 5, "A colon does not fit here."),
                input("a:\n  - b\n    c: d", 3, 6, "A colon does not fit here."),
                input("look\n  dark: x", 1, 1, "A colon seems to be missing after this word."),
                input("a: 1\nb\nc: 2", 2, 1, "A colon is missing after a key."),
                input("a: - b", 1, 4, "A list entry cannot begin here."),
                input("a: ? b", 1, 4, "A \"? \" cannot begin anything here."),
                input("a: \"b", 1, 6, "The file ends in the middle of something."),
                input("a: 'b", 1, 6, "The file ends in the middle of something."),
                input("a: \"b\n--- c\"", 2, 1, "Inside quotes, a line begins with \"---\""),
                input("a: 'b\n... c'", 2, 1, "Inside quotes, a line begins with \"---\""),
                input("a: \"\\x4\"", 1, 7, "This escape has too few digits."),
                input("a: \"\\uD83\"", 1, 7, "This escape has too few digits."),
                input("a: \"\\q\"", 1, 6, "There is no such escape."),
                input("a: \"\\UFFFFFFFF\"", 1, 5, "There is no such escape."),
                input("b: c\na: \"x\\U00110000\"", 2, 8, "There is no such escape."),
                input("a: [b", 1, 6, "A comma or a closing bracket is missing."),
                input("a: {b: c d: e}", 1, 11, "A comma or a closing bracket is missing."),
                input("a: {b: [c}", 1, 10, "A comma or a closing bracket is missing."),
                input("a: ['b's c']", 1, 7, "The text ends at this quotation mark"),
                input("a: 'b's c'", 1, 6, "The text ends at this quotation mark"),
                input("a: \"b\"c\"", 1, 6, "The text ends at this quotation mark"),
                input("a:\n    b: c\n  d: e", 3, 3, "This does not line up with what is above it."),
                input("- a\nb: c", 2, 1, "This does not line up with what is above it."),
                input("a: ]", 1, 4, "A value is missing here."), input("a: }", 1, 4, "A value is missing here."),
                input("a: [b,,c]", 1, 7, "A value is missing here."),
                input("%YAML 1.2\n%YAML 1.2\n---\na: b", 2, 1, "This directive is not right."),
                input("%YAML x\n---\na: b", 1, 7, "This directive is not right."),
                input("%YAML 1\n---\na: b", 1, 8, "This directive is not right."),
                input("%YAML 1.x\n---\na: b", 1, 9, "This directive is not right."),
                input("%YAML 1.2x\n---\na: b", 1, 10, "This directive is not right."),
                input("%YAML 99999999999.1\n---\na: b", 1, 18, "This directive is not right."),
                input("%YAML 1.2 b\n---\na: b", 1, 11, "This directive is not right."),
                input("%\n---\na: b", 1, 2, "This directive is not right."),
                input("%TAG x y\n---\na: b", 1, 6, "This directive is not right."),
                input("%TAG ! !a\n%TAG ! !b\n---\na: b", 2, 1, "A tag such as !!str is not allowed."),
                input("%TAG !a! tag:b%zz\n---\na: b", 1, 16, "This directive is not right."),
                input("a: !b!c d", 1, 4, "A tag such as !!str is not allowed."),
                input("a: !<b c", 1, 7, "A tag such as !!str is not allowed."),
                input("a: !<> c", 1, 6, "A tag such as !!str is not allowed."),
                input("a: !b%zz c", 1, 7, "A tag such as !!str is not allowed."),
                input("a: !b%ff c", 1, 6, "A tag such as !!str is not allowed."),
                input("a: !b{ c", 1, 6, "A tag such as !!str is not allowed."),
                input("a: & b", 1, 5, "An anchor or alias is not allowed."),
                input("a: * b", 1, 5, "An anchor or alias is not allowed."),
                input("a: *b{", 1, 6, "An anchor or alias is not allowed."),
                input("a: |0\n  b", 1, 5, "Only +, - and a digit from 1 to 9"),
                input("a: |x\n  b", 1, 5, "Only +, - and a digit from 1 to 9"),
                input("a: | b\n  c", 1, 6, "Only +, - and a digit from 1 to 9"),
                input("a: |\n     \n  b", 3, 3, "An empty line above has more spaces"),
                input("a: b\n...\nc: d", 3, 1, "The document has ended, but more follows."),
                input("%YAML 1.2\na: b", 2, 1, "The document has ended, but more follows."),
                input("%YAML 3.0\n---\na: b", 1, 1, "The app reads YAML 1.2"),
                input("---\na: b\n%YAML 1.2\n---\nc: d", 3, 1, "The document has ended, but more follows."));
    }

    private static Arguments input(String text, int line, int column, String sentence) {
        return Arguments.of(text, line, column, sentence);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void a_syntax_fault_has_our_words_and_the_place_to_fix_it(String text, int line, int column, String sentence) {
        List<Fault> faults = ScenarioFiles.check("f", Small.bytes(text), BaseFiles.NONE);

        assertThat(faults).first().asString().startsWith("f:" + line + ":" + column + ": " + sentence);
        assertThat(faults).extracting(Fault::message).noneMatch(message -> message.contains(words(text)));
    }

    @Test
    void every_kind_of_sentence_is_met() {
        assertThat(inputs().map(input -> words((String) input.get()[0])).distinct()).hasSizeGreaterThan(30);
    }

    /** What the parser reports, without the words of the text. */
    private static String words(String text) {
        try {
            new Parse(LoadSettings.builder().build()).parseString(text).forEach(event -> {
            });
        } catch (MarkedYamlEngineException e) {
            return e.getProblem().replaceFirst("(found|got) .*", "$1");
        } catch (RuntimeException e) {
            return String.valueOf(e.getMessage());
        }
        throw new IllegalArgumentException("The parser takes " + text);
    }
}
