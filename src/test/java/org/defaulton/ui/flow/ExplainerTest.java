package org.defaulton.ui.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.defaulton.drawing.DataRow;
import org.defaulton.drawing.FlowModel;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.story.Statement;
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UsageEngine;
import org.junit.jupiter.api.Test;

/** The content of the card for the target in focus. */
class ExplainerTest {
    private static final Scenario LINKEDIN = BuiltInContent.scenario("linkedin");
    private static final Member JOB_SEEKER = BuiltInContent.members().getFirst();

    @Test
    void the_card_of_a_ribbon_has_the_note_of_its_pair_with_the_evidence_of_the_pair() {
        Statement line = only("groups", "train-content-ai", "Group messages train this AI; private messages do not.");

        assertThat(line.claims()).isEqualTo(LINKEDIN.flow("groups", "train-content-ai").claims());
    }

    @Test
    void the_note_of_a_pair_that_is_not_used_is_there_too() {
        only("private-messages", "run-ai-features",
                "If you paste a message into an AI feature, it becomes an AI prompt.");
    }

    @Test
    void a_pair_without_a_note_has_none() {
        assertThat(LINKEDIN.flow("profile", "train-content-ai").note()).isNull();
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
        Usage usage = UsageEngine.usage(LINKEDIN, JOB_SEEKER, List.of(), LINKEDIN.start(), Interpretation.PLATFORM);
        FlowModel model = FlowModel.of(LINKEDIN, JOB_SEEKER, usage, use);
        DataRow row = Stream.concat(model.used().stream(), model.unused().stream())
                .filter(one -> one.data().contains(data))
                .findFirst()
                .orElseThrow();
        return new FlowExplainer(LINKEDIN, model).ribbon(model.link(row, use)).lines();
    }
}
