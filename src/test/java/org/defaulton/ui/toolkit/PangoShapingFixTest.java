package org.defaulton.ui.toolkit;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.theme.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text in every direction wraps at any width, in all kinds of nodes. */
class PangoShapingFixTest {
    private static final int WIDEST = 400;
    private static final List<String> PIECES = List.of("שלום", "עולם", "מאוד", "א\u05b7", "مرحبا", "بالعالم", "ﷺ",
            "این", "فارسی", "𐤀𐤁𐤂", "hello", "a", "42", "3.14", "(", ")", "“", "”", ",", " ", "  ", "\u00a0",
            "\u2003", "\t", "\n", "\n\n", "\u2028", "नमस्ते", "สวัสดีครับ", "日本語の文章", "👩‍👩‍👧", "e\u0301", "\ud83d",
            "\u200b", "\u200e", "\u200f", "\u202a", "\u202c", "\u202e", "\u2067", "\u2069");

    private final VBox root = new VBox();

    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    @BeforeEach
    void dress() {
        Fx.run(() -> Theme.dress(new Scene(root, WIDEST, WIDEST)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"שלום עולם זה טקסט ארוך מאוד", "هذا نص عربي طويل جدا للتجربة",
            "این یک متن فارسی بسیار طولانی است", "\u202eabc", "Because שלום עולם of زها نص it"})
    void text_from_right_to_left_breaks_at_every_width(String text) {
        Fx.run(() -> {
            for (int width = 1; width < WIDEST; width += 3) {
                layOut(text, width, NodeOrientation.LEFT_TO_RIGHT);
                layOut(text, width, NodeOrientation.RIGHT_TO_LEFT);
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {7, 20240919})
    void any_mix_of_directions_breaks_at_any_width(long seed) {
        Random random = new Random(seed);
        Fx.run(() -> {
            for (int i = 0; i < 250; i++) {
                layOut(text(random), 1 + random.nextInt(WIDEST),
                        random.nextBoolean() ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.RIGHT_TO_LEFT);
            }
        });
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int left = 1 + random.nextInt(12); left > 0; left--) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }

    private void layOut(String text, double width, NodeOrientation orientation) {
        Text alone = new Text(text);
        alone.setWrappingWidth(width);
        Button button = new Button(text);
        button.setWrapText(true);
        CheckBox box = new CheckBox(text);
        box.setWrapText(true);
        TextArea area = new TextArea(text);
        area.setWrapText(true);
        for (Node node : List.of(alone, new TextFlow(new Text("Before "), new Text(text), new Text(text)),
                NodeFactory.paragraph(text), new Label(text), button, box, area, new TextField(text))) {
            assertThatCode(() -> layOut(node, width, orientation))
                    .as("“%s” in %s at %s, %s", text, node.getClass().getSimpleName(), width, orientation)
                    .doesNotThrowAnyException();
        }
    }

    private void layOut(Node node, double width, NodeOrientation orientation) {
        node.setNodeOrientation(orientation);
        if (node instanceof Region region) {
            region.setPrefWidth(width);
            region.setMaxWidth(width);
        }
        root.getChildren().setAll(node);
        Fx.settle(root);
        if (node instanceof TextInputControl input) {
            input.selectAll();
            input.positionCaret(input.getLength() / 2);
            Fx.settle(root);
        }
        node.getBoundsInParent();
    }
}
