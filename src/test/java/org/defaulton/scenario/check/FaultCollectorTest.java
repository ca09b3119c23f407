package org.defaulton.scenario.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.defaulton.scenario.file.BaseFiles;
import org.defaulton.scenario.file.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaultCollectorTest {
    static Stream<FaultCase> cases() {
        return Stream.of("faults-of-yaml.txt", "faults-of-shape.txt", "faults-of-sense.txt").flatMap(FaultCase::in);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void every_fault_is_reported_at_its_place_with_what_to_write_instead(FaultCase edit) {
        assertThat(Small.faults(Small.with(edit.piece(), edit.replacement())))
                .usingElementComparator((fault, expected) -> FaultCase.fits(fault, expected) ? 0 : 1)
                .containsExactlyElementsOf(edit.faults());
    }

    @Test
    void the_small_scenario_has_no_faults() {
        assertThat(Small.faults(Small.text())).isEmpty();
    }

    @Test
    void faults_of_every_kind_are_named_together_in_the_order_of_the_file() {
        String text = Small.with("name: Small", "name: Small\nname: Big")
                .replace("minimum-age: 18", "minimum-age: x")
                .replace("start: 2024-09-19", "start: 2024-02-30")
                .replace("use: train, used: true", "use: no, used: x")
                .replace("article: about", "artcle: about")
                .replace("id: later", "id: start");

        assertThat(ScenarioFiles.check("f", Small.bytes(text), BaseFiles.NONE)).extracting(Fault::line)
                .containsExactly(4, 5, 26, 34, 34, 85, 116);
    }

    @Test
    void one_value_has_one_fault_even_if_several_rules_refuse_it() {
        assertThat(Small.faults(Small.with("[DE, FR]", "[DE, 'f r']"))).hasSize(1);
    }

    @Test
    void a_fault_is_one_short_line_whatever_words_of_the_file_it_repeats() {
        String faulty = Small.with("kind: toggle",
                "kind: toggle\n    ? \"a\\e[31m\\nb" + "c".repeat(100_000) + "\"\n    : 1");

        assertThat(Small.faults(faulty)).singleElement()
                .asString()
                .startsWith("f:38:7: Unknown key \"a [31m bccc")
                .hasSizeLessThan(250)
                .doesNotContainPattern("\\p{Cntrl}");
    }
}
