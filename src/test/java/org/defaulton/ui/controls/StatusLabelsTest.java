package org.defaulton.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.defaulton.story.Statement;
import org.defaulton.ui.harness.Demo;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.theme.StatusSymbol;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Small nodes of every screen: evidence links, symbols, labels. */
class StatusLabelsTest {
    private final List<List<String>> opened = new ArrayList<>();

    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    private EvidenceLink word() {
        return Fx.call(() -> new EvidenceLink((_, claims) -> opened.add(claims)));
    }

    /** A sentence that needs all of its claims is as weak as the weakest; stated before reported before assumed. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            on-by-default                            | Stated   | stated   | one claim
            covers-all                               | Reported | reported | one claim
            runs-assumed                             | Assumed  | assumed  | one claim
            on-by-default covers-all                 | Reported | reported | 2 claims
            covers-all runs-assumed on-by-default    | Assumed  | assumed  | 3 claims
            """)
    void a_word_says_how_strong_the_evidence_of_a_line_is(String claims, String text, String style, String spoken) {
        List<String> ids = Arrays.asList(claims.split(" "));
        EvidenceLink word = word();

        Fx.run(() -> word.show(Demo.SCENARIO, ids).fire());

        assertThat(word.getText()).isEqualTo(text);
        assertThat(word.getStyleClass()).containsExactly("evidence", style);
        assertThat(word.getAccessibleText()).isEqualTo(text + ": show the evidence, " + spoken);
        assertThat(opened).containsExactly(ids);
        assertThat(word.isVisited()).isFalse();
        assertThat(EvidenceLink.style(Demo.SCENARIO, ids)).isEqualTo(style);
    }

    @Test
    void a_line_is_as_strong_as_the_weakest_of_its_claims() {
        EvidenceLink word = word();
        List<String> claims = List.of("runs-assumed", "on-by-default");

        Fx.run(() -> word.show(Statement.restingOn(Demo.SCENARIO, claims, "It is on.")));

        assertThat(word.getText()).isEqualTo("Assumed");
    }

    @Test
    void without_claims_the_word_is_assumed_and_opens_nothing() {
        EvidenceLink word = word();

        Fx.run(() -> word.show(Demo.SCENARIO, List.of()));
        Fx.run(word::fire);
        assertThat(word.getText()).isEqualTo("Assumed");
        assertThat(word.getAccessibleText()).isEqualTo("Assumed");
        assertThat(word.isFocusTraversable()).isFalse();
        assertThat(opened).isEmpty();
        Fx.run(() -> word.show(new Statement("You did it.", List.of(), null)));
        assertThat(word.isVisible()).isFalse();
        assertThat(word.isManaged()).isFalse();
        Fx.run(() -> word.show(Demo.SCENARIO, List.of("on-by-default")));

        assertThat(word.isVisible()).isTrue();
        assertThat(word.isFocusTraversable()).isTrue();
        assertThat(EvidenceLink.style(Demo.SCENARIO, List.of())).isEqualTo("assumed");
    }

    @Test
    void a_word_opens_its_current_claims() {
        EvidenceLink word = word();

        Fx.run(() -> word.show(Demo.SCENARIO, List.of("on-by-default")).fire());
        Fx.run(() -> word.show(Demo.SCENARIO, List.of("runs-assumed")).fire());

        assertThat(opened).containsExactly(List.of("on-by-default"), List.of("runs-assumed"));
    }

    @ParameterizedTest
    @EnumSource
    void a_mark_fits_its_place_beside_a_word(StatusSymbol mark) {
        Bounds bounds = Fx.call(() -> mark.node().getLayoutBounds());

        assertThat(bounds.getMinX()).isGreaterThanOrEqualTo(-0.5);
        assertThat(bounds.getMaxX()).isLessThanOrEqualTo(10.5);
        assertThat(bounds.getMaxY()).isLessThanOrEqualTo(10.5);
    }

    @Test
    void no_two_statuses_have_the_same_mark() {
        assertThat(Stream.of(StatusSymbol.values())
                .map(mark -> Fx.call(() -> mark.node()))
                .map(node -> node.getClass() + String.join(" ", node.getStyleClass()))).doesNotHaveDuplicates();
    }

    @Test
    void hidden_nodes_take_no_room() {
        Label label = NodeFactory.label("Here", "caption");

        NodeFactory.show(label, false);
        assertThat(label.isVisible() || label.isManaged()).isFalse();
        NodeFactory.show(label, true);

        assertThat(label.isVisible() && label.isManaged()).isTrue();
        assertThat(label.getStyleClass()).contains("caption");
    }

    @Test
    void a_paragraph_breaks_into_lines_and_keeps_its_height() {
        double[] heights = Fx.call(() -> {
            Label paragraph = NodeFactory.paragraph("One two three four five six seven eight nine ten eleven twelve");
            HBox row = new HBox(paragraph);
            Scene scene = new Scene(row, 120, 20);
            Fx.settle(scene.getRoot());
            return new double[]{paragraph.getHeight(), paragraph.prefHeight(paragraph.getWidth())};
        });

        assertThat(heights[0]).isGreaterThan(40).isGreaterThanOrEqualTo(heights[1]);
    }

    @Test
    void a_spacer_takes_what_the_others_leave() {
        double width = Fx.call(() -> {
            Region spacer = NodeFactory.spacer();
            HBox row = new HBox(new Region(), spacer);
            Fx.settle(new Scene(row, 300, 20).getRoot());
            return spacer.getWidth();
        });

        assertThat(width).isEqualTo(300);
    }
}
