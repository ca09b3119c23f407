package org.defaulton.scenario.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.defaulton.scenario.file.BaseFiles;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.scenario.file.Fault;
import org.defaulton.scenario.file.TextDecoder;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LimitsTest {
    private static final String SHIPPED = BuiltInContent.scenarioIds().getFirst();
    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void an_empty_file_and_a_file_of_comments_are_empty() {
        String empty = "f:1:1: The file is empty. Begin it with \"kind: scenario\" or \"kind: member\".";

        assertThat(Small.faults("")).containsExactly(empty);
        assertThat(Small.faults("# nothing\n\n")).containsExactly(empty);
    }

    @Test
    void a_file_with_more_than_two_megabytes_is_refused() {
        byte[] content = (Small.text() + "#".repeat(TextDecoder.MOST_BYTES)).getBytes(StandardCharsets.UTF_8);

        assertThat(ScenarioFiles.check("f", content, BaseFiles.NONE)).extracting(Fault::toString)
                .containsExactly(
                        "f:1:1: The file has more than 2 MB. Make it smaller: leave out what the app does not need.");
    }

    @Test
    void bytes_that_are_not_utf_8_are_reported_at_their_place() {
        byte[] latin = "kind: scenario\nname: Größe\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(ScenarioFiles.check("f", latin, BaseFiles.NONE)).extracting(Fault::toString)
                .containsExactly("f:2:9: The bytes here are not UTF-8. Save the file again as UTF-8.");
    }

    @Test
    void a_byte_order_mark_is_not_a_fault() {
        assertThat(Small.faults("\uFEFF" + Small.text())).isEmpty();
    }

    @Test
    void windows_line_ends_are_not_a_fault_and_keep_their_places() {
        assertThat(Small.faults(Small.text().replace("\n", "\r\n"))).isEmpty();
        assertThat(Small.faults(Small.with("start: 2024-09-19", "start: 1.1").replace("\n", "\r\n"))).singleElement()
                .asString()
                .startsWith("f:4:8: ");
    }

    @Test
    void a_second_document_is_named_where_it_begins() {
        assertThat(Small.faults(Small.text() + "---\nkind: scenario\n")).containsExactly(
                "f:116:1: A second document begins here. Keep one document per file and delete this one.");
    }

    @Test
    void a_deep_file_is_refused_at_the_place_where_it_gets_too_deep() {
        assertThat(Small.faults("kind: " + "[".repeat(40) + "]".repeat(40)))
                .containsExactly("f:1:38: This is nested deeper than 32 levels. Use fewer levels of nesting.");
    }

    @Test
    void a_yaml_bomb_is_refused_at_once_at_each_anchor_and_alias() {
        String bomb = "kind: scenario\na0: &a0 [lol, lol]\n" + many(24, "a%2$d: &a%2$d [*a%1$d, *a%1$d]\n");

        List<String> faults = assertTimeoutPreemptively(SOON, () -> Small.faults(bomb));

        assertThat(faults).filteredOn(fault -> fault.contains("The anchor")).hasSize(25);
        assertThat(faults).filteredOn(fault -> fault.contains("The alias")).hasSize(48);
    }

    static Stream<Named<String>> largeFiles() {
        String head = "kind: scenario\n";
        return Stream.of(Named.of("one key", "a".repeat(1_900_000)), Named.of("brackets", "[".repeat(1_900_000)),
                Named.of("braces", "{a: ".repeat(450_000)), Named.of("one line", head + "id: " + "a ".repeat(900_000)),
                Named.of("hyphens", head + "id: " + "a-".repeat(900_000)),
                Named.of("digits", head + "id: " + "9".repeat(1_900_000)),
                Named.of("many keys", head + many(49_000, "key%1$d: %1$d\n")),
                Named.of("many claims", head + "claims:\n" + many(19_000, "  - {id: c%1$d, source: s%1$d}\n")),
                Named.of("many windows",
                        head + "uses:\n  - id: u\n    windows:\n" + many(48_000, "      - {claims: []}\n")),
                Named.of("regions in regions", head + "regions:\n  r0: [DE]\n" + many(30_000, "  r%2$d: [r%1$d]\n")),
                Named.of("controls that hold the next",
                        head + "controls:\n" + many(12_000, "  - {id: c%1$d, hold: {by: c%2$d, when: a, at: b}}\n")),
                Named.of("an overlay", head + "base: " + SHIPPED + "\ncontrols:\n" + many(40_000, "  - {id: c%1$d}\n")),
                Named.of("an overlay that places",
                        head + "base: " + SHIPPED + "\ncontrols:\n" + many(24_000, "  - {id: c%1$d, before: c%2$d}\n")),
                Named.of("an overlay that moves",
                        head + "base: " + SHIPPED + "\nsections:\n  - id: data-privacy\n    groups:\n"
                                + many(24_000, "      - {id: g%1$d, into: g%2$d}\n")),
                Named.of("question marks", "? ".repeat(900_000)), Named.of("dashes", "- ".repeat(900_000)),
                Named.of("one long list", head + "claims: [" + "x, ".repeat(99_000) + "]\n"),
                Named.of("quotes", head + "id: \"" + "\\x41".repeat(450_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("largeFiles")
    void a_large_file_is_refused_quickly(String text) {
        List<Fault> faults = assertTimeoutPreemptively(SOON,
                () -> ScenarioFiles.check("f", Small.bytes(text), BaseFiles.NONE));

        assertThat(faults).isNotEmpty().hasSizeLessThanOrEqualTo(1001);
    }

    @Test
    void more_entries_than_anyone_would_place_by_hand_are_refused_in_a_sentence() {
        String text = "kind: scenario\nid: placing\nbase: " + SHIPPED + "\ncontrols:\n"
                + many(1001, "  - {id: c%1$d, before: " + BuiltInContent.scenario(SHIPPED).mainControl() + "}\n");

        assertThat(ScenarioFiles.check("f", Small.bytes(text), BaseFiles.NONE)).extracting(Fault::toString)
                .contains(
                        "f:1005:5: An overlay can place at most 1,000 entries of a list. Write the list in its order instead.");
    }

    private static String many(int count, String line) {
        return IntStream.range(0, count).mapToObj(i -> line.formatted(i, i + 1)).collect(Collectors.joining());
    }
}
