package org.defaulton.ui.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.defaulton.drawing.DataRow;
import org.defaulton.drawing.FlowModel;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.story.Statement;
import org.defaulton.ui.harness.Demo;
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UsageEngine;
import org.junit.jupiter.api.Test;

/** The content of the card for the target in focus. */
class ExplainerTest {
    private static final Scenario DEMO = Demo.SCENARIO;
    private static final Member WRITER = DEMO.members().getFirst();

    @Test
    void the_card_of_a_ribbon_has_the_note_of_its_pair_with_the_evidence_of_the_pair() {
        Statement line = only("activity", "personalize", "Pages that you look at count as well.");

        assertThat(line.claims()).isEqualTo(DEMO.flow("activity", "personalize").claims());
    }

    @Test
    void the_note_of_a_pair_that_is_not_used_is_there_too() {
        only("private-messages", "train-content-ai", "The press claimed otherwise.");
    }

    @Test
    void a_pair_without_a_note_has_none() {
        assertThat(DEMO.flow("profile", "train-content-ai").note()).isNull();
        assertThat(lines("profile", "train-content-ai")).extracting(Statement::text)
                .noneMatch(String::isEmpty)
                .doesNotHaveDuplicates();
    }

    private static Statement only(String data, String use, String text) {
        List<Statement> such = lines(data, use).stream().filter(line -> line.text().equals(text)).toList();
        assertThat(such).as(lines(data, use).toString()).hasSize(1);
        return such.getFirst();
    }

    private static List<Statement> lines(String data, String use) {
        Usage usage = UsageEngine.usage(DEMO, WRITER, List.of(), DEMO.start(), Interpretation.PLATFORM);
        FlowModel model = FlowModel.of(DEMO, WRITER, usage, use);
        DataRow row = Stream.concat(model.used().stream(), model.unused().stream())
                .filter(one -> one.data().contains(data))
                .findFirst()
                .orElseThrow();
        return new FlowExplainer(DEMO, model).ribbon(model.link(row, use)).lines();
    }
}
