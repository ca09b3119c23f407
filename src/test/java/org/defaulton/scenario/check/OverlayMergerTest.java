package org.defaulton.scenario.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.defaulton.scenario.file.Fault;
import org.defaulton.scenario.file.FaultCollector;
import org.defaulton.scenario.file.FilePosition;
import org.defaulton.scenario.file.OverlayMerger;
import org.defaulton.scenario.file.YamlNode;
import org.defaulton.scenario.file.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One file merged into another, entry by entry. */
class OverlayMergerTest {
    private final FaultCollector faults = new FaultCollector("f");

    private String merged(String base, String overlay) {
        YamlNode whole = OverlayMerger.of(tree(base), tree(overlay), FilePosition.START, faults).root();
        return whole.json().toString();
    }

    private static YamlNode.MappingNode tree(String yaml) {
        return (YamlNode.MappingNode) YamlReader.read(yaml, new FaultCollector("f")).orElseThrow();
    }

    @ParameterizedTest(name = "{0} under {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {a: x, b: y}                  | {b: z}                            | {"a":"x","b":"z"}
            {a: x}                        | {b: z}                            | {"a":"x","b":"z"}
            {a: {b: x, c: y}}             | {a: {c: z}}                       | {"a":{"b":"x","c":"z"}}
            {a: [x, y]}                   | {a: [z]}                          | {"a":["z"]}
            {a: [x, y]}                   | {a: []}                           | {"a":[]}
            {a: [{id: x, b: y}]}          | {a: [{id: x, b: z}]}              | {"a":[{"id":"x","b":"z"}]}
            {a: [{id: x}, {id: y}]}       | {a: [{id: z}]}                    | {"a":[{"id":"x"},{"id":"y"},{"id":"z"}]}
            {a: [{id: x}, {id: y}]}       | {a: [{id: x, remove: true}]}      | {"a":[{"id":"y"}]}
            {a: [{id: x}, {id: y}]}       | {a: [{id: y, b: 1}, {id: x, b: 2}]} | {"a":[{"id":"x","b":2},{"id":"y","b":1}]}
            {a: [{data: x, use: y, b: 1}]} | {a: [{data: x, use: y, b: 2}]}   | {"a":[{"data":"x","use":"y","b":2}]}
            {a: [{data: x, use: y}]}      | {a: [{data: x, use: z}]}          | {"a":[{"data":"x","use":"y"},{"data":"x","use":"z"}]}
            {a: [{control: x, b: 1}]}     | {a: [{control: x, b: 2}]}         | {"a":[{"control":"x","b":2}]}
            {a: x}                        | {base: other}                     | {"a":"x"}
            {a: [{id: x}, {id: y}]}       | {a: [{id: z, before: x}]}         | {"a":[{"id":"z"},{"id":"x"},{"id":"y"}]}
            {a: [{id: x}, {id: y}]}       | {a: [{id: z, after: x}]}          | {"a":[{"id":"x"},{"id":"z"},{"id":"y"}]}
            {a: [{id: x}, {id: y}]}       | {a: [{id: y, before: x, b: 1}]}   | {"a":[{"id":"y","b":1},{"id":"x"}]}
            {a: [{id: x}, {id: y}]}       | {a: [{id: x, after: y}, {id: z, after: y}]} | {"a":[{"id":"y"},{"id":"z"},{"id":"x"}]}
            {a: [{control: x}, {control: y}]} | {a: [{control: y, before: x}]} | {"a":[{"control":"y"},{"control":"x"}]}
            {a: [{id: x, b: 1, c: 2}]}    | {a: [{id: x, remove: [b]}]}       | {"a":[{"id":"x","c":2}]}
            {a: x, b: {c: y, d: z}}       | {remove: [a], b: {remove: [d]}}   | {"b":{"c":"y"}}
            """)
    void named_values_change_and_the_others_stay(String base, String overlay, String whole) {
        assertThat(merged(base, overlay)).isEqualTo(whole);
        assertThat(faults.none()).isTrue();
    }

    @Test
    void events_are_sorted_by_their_days() {
        String whole = merged("timeline: [{id: a, date: '2024-02-01'}, {id: c, date: '2024-04-01'}]",
                "timeline: [{id: b, date: '2024-03-01'}]");

        assertThat(whole.replaceAll("[^abc]*\"id\":\"(.)\"[^}]*}[^{]*", "$1")).contains("abc");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            {a: [{id: cat}]}  | {a: [{id: car, remove: true}]}                | "car" cannot be removed: the base has none in this list. Did you mean "cat"?
            {a: [{id: cat}]}  | {a: [{id: dog, before: car}]}                 | There is no "car" in this list to be placed next to. Did you mean "cat"?
            {a: [{id: cat}]}  | {a: [{id: dog, before: dog}]}                 | "dog" cannot be placed next to itself.
            {a: [{id: cat}]}  | {a: [{id: dog, before: cat, after: cat}]}     | An entry has one place: keep "before" or "after", and remove the other.
            {a: [{id: cat}]}  | {a: [{id: dog, after: cat}, {id: cat, remove: true}]} | "cat" is removed on line 1. Name something that stays.
            {a: [{id: cat, b: 1}]} | {a: [{id: cat, remove: [c]}]}            | The base has no "c" here to remove.
            {a: [{id: cat, b: 1}]} | {a: [{id: cat, b: 2, remove: [b]}]}      | "b" is removed and changed here. Keep one of the two.
            {a: [{id: cat}]}  | {a: [{id: cat, b: 1}, {id: cat, b: 2}]}       | "cat" is already changed on line 1. Put both changes into one entry.
            """)
    void failures_are_reported(String base, String overlay, String sentence) {
        merged(base, overlay);

        assertThat(faults.inFileOrder()).singleElement().extracting(Fault::message).asString().startsWith(sentence);
    }
}
