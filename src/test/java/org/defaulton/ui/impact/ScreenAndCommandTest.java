package org.defaulton.ui.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.stream.StreamSupport;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.defaulton.command.ContentCatalog;
import org.defaulton.command.UsageCommand;
import org.defaulton.ui.harness.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The screen shows what the command line prints for the same member, day and choices. */
class ScreenAndCommandTest {
    private static final Map<String, String> WORDS = Map.of("IN_USE", "In use", "STOPPED", "Stopped", "NOT_APPLICABLE",
            "Does not apply", "NOT_USED", "Not used");

    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    private static JsonNode printed(Situation situation) {
        StringWriter out = new StringWriter();
        new CommandLine(new UsageCommand(ContentCatalog.builtIn())).setOut(new PrintWriter(out))
                .execute(situation.args());
        return JsonMapper.shared().readTree(out.toString());
    }

    private static List<JsonNode> uses(JsonNode printed) {
        return StreamSupport.stream(printed.get("summary").get("uses").spliterator(), false).toList();
    }

    private static List<JsonNode> flows(JsonNode printed, String use) {
        return StreamSupport.stream(printed.get("flows").spliterator(), false)
                .filter(flow -> flow.get("use").asString().equals(use))
                .toList();
    }

    private static List<String> numbers(JsonNode counted) {
        return List.of(written(counted, "perMonth"), written(counted, "itemsUsed"), written(counted, "itemsComing"));
    }

    private static String written(JsonNode counted, String key) {
        return String.format(Locale.ROOT, "%,d", counted.get(key).asLong());
    }

    private static String word(JsonNode judged) {
        JsonNode review = judged.get("underReview");
        return review != null && review.asBoolean()
                ? "Under review, still in use"
                : WORDS.get(judged.get("status").asString());
    }

    @ParameterizedTest
    @EnumSource
    void every_use_has_the_status_and_the_numbers_that_are_printed(Situation situation) {
        Ours ours = Ours.table(situation.rehearsal());

        for (JsonNode use : uses(printed(situation))) {
            String id = use.get("use").asString();
            long kept = use.get("itemsKept").asLong();
            assertThat(ours.numbers(id)).as(id).isEqualTo(numbers(use));
            assertThat(ours.line(id)).as(id).anyMatch(text -> text.startsWith(word(use)));
            assertThat(ours.line(id).stream().filter(text -> text.endsWith(" used in training"))).as(id)
                    .hasSize(kept > 0 ? 1 : 0)
                    .allMatch(text -> text.equals(written(use, "itemsKept") + " items used in training"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_flow_has_the_status_the_numbers_and_the_reasons_that_are_printed(Situation situation) {
        Ours ours = Ours.unfolded(situation.rehearsal());
        JsonNode printed = printed(situation);

        for (JsonNode use : uses(printed)) {
            String id = use.get("use").asString();
            List<JsonNode> moving = flows(printed, id).stream()
                    .filter(flow -> !flow.get("status").asString().equals("NOT_USED"))
                    .toList();
            assertThat(flowLines(ours, id)).as(id).isEqualTo(moving.stream().map(ScreenAndCommandTest::flow).toList());
            List<String> details = ours.details(id);
            moving.forEach(flow -> flow.get("because")
                    .forEach(reason -> assertThat(details).contains(reason.get("text").asString())));
        }
    }

    /** Status and numbers of the flows on the screen; unused data is together on one line without numbers. */
    private static List<List<String>> flowLines(Ours ours, String use) {
        return Fx.call(() -> Fx.all(ours.block(use), HBox.class, ".flow-line").stream().map(line -> {
            List<String> words = new ArrayList<>(
                    Fx.all(line, Label.class, ".status").stream().map(Label::getText).toList());
            Fx.all(line, Label.class, ".flow-number").forEach(number -> words.add(number.getText()));
            return words;
        }).filter(words -> words.size() > 1).map(List::copyOf).toList());
    }

    private static List<String> flow(JsonNode flow) {
        List<String> words = new ArrayList<>(List.of(word(flow)));
        words.addAll(numbers(flow));
        return words;
    }

    @ParameterizedTest
    @EnumSource
    void a_screen_reader_hears_the_same_numbers(Situation situation) {
        Ours ours = Ours.table(situation.rehearsal());

        for (JsonNode use : uses(printed(situation))) {
            Node line = ours.one(Node.class, "#use-" + use.get("use").asString());
            assertThat(line.getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
            assertThat(line.getAccessibleText()).contains(
                    word(use) + ", " + written(use, "perMonth") + " items a month, " + written(use, "itemsUsed")
                            + " so far, " + written(use, "itemsComing") + " in the next 12 months");
        }
    }
}
