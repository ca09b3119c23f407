package org.defaulton.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.defaulton.ui.harness.StageRobot;
import org.defaulton.usage.Choice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The timeline in every look, size and age; the pictures below target/pictures are there to be looked at. */
class TimelineLooksTest extends StageRobot {
    private Stage stage;

    @Override
    public void start(Stage shown) {
        stage = shown;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"light, '', 1280, 2024-09-19", "dark, dark, 1280, 2025-06-11", "contrast, contrast, 1280, 2024-10-03",
            "small, compact, 1024, 2024-09-19", "large, '', 1920, 2024-09-19", "text-200, text-200, 1280, 2024-09-19",
            "text-200-small, text-200 compact, 1024, 2025-11-03", "late, '', 1280, 2033-05-05",
            "early, '', 1280, 2024-08-05", "text-150, text-150, 1920, 2025-09-20"})
    void nothing_overlaps_or_is_cut(String name, String looks, double width, String day) throws Exception {
        BufferedImage[] picture = new BufferedImage[1];
        interact(() -> {
            TimelineView timeline = new TimelineView((_, _) -> {
            }, (_, _) -> {
            }, _ -> {
            });
            LaterButton later = new LaterButton((_, _) -> {
            });
            Scene scene = Windows.scene(timeline, later, width, Arrays.asList(looks.split(" ")));
            var moment = name.equals("contrast") || name.equals("text-150")
                    ? Moments.on(Moments.day(day), new Choice("genai-training", "off", Moments.day("2024-09-25")),
                            new Choice("genai-training", "on", Moments.day("2025-12-24")))
                    : Moments.on(Moments.day(day));
            timeline.show(moment);
            later.show(moment.day());
            stage.setX(0);
            stage.setY(0);
            stage.setScene(scene);
            stage.sizeToScene();
            stage.show();
            picture[0] = image(scene.snapshot(null), (int) timeline.node().prefHeight(-1));
        });
        save(picture[0], name);
        List<Bounds> texts = new ArrayList<>();
        Bounds[] whole = new Bounds[1];
        // In one step, so that no frame comes in between.
        interact(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            texts.addAll(texts());
            whole[0] = place(from(stage.getScene().getRoot()).lookup(".timeline").<Node>query());
        });
        // The largest text leaves room for one label fewer.
        assertThat(texts).hasSizeGreaterThanOrEqualTo(name.startsWith("text-200") ? 8 : 9).allMatch(whole[0]::contains);
        for (Bounds text : texts) {
            assertThat(texts).filteredOn(text::intersects).containsExactly(text);
        }
    }

    private List<Bounds> texts() {
        return from(stage.getScene().getRoot()).lookup(".timeline .label")
                .queryAll()
                .stream()
                .filter(TimelineLooksTest::isShown)
                .map(TimelineLooksTest::place)
                .toList();
    }

    private static boolean isShown(Node node) {
        return node instanceof Labeled label && !label.getText().isEmpty() && label.getWidth() > 0
                && Stream.<Node>iterate(label, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static void save(BufferedImage picture, String name) throws IOException {
        File file = new File("target/pictures/timeline-" + name + ".png");
        Files.createDirectories(file.toPath().getParent());
        ImageIO.write(picture, "png", file);
    }

    private static BufferedImage image(WritableImage from, int height) {
        BufferedImage to = new BufferedImage((int) from.getWidth(), height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < from.getWidth(); x++) {
                to.setRGB(x, y, from.getPixelReader().getArgb(x, y));
            }
        }
        return to;
    }
}
