package org.defaulton.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.defaulton.usage.Choice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationTest;

/** Draws the timeline in every look, to be looked at. */
class PicturesTest extends ApplicationTest {
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
    void itIsDrawn(String name, String looks, double width, String day) throws Exception {
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
            later.show(moment);
            stage.setX(0);
            stage.setY(0);
            stage.setScene(scene);
            stage.show();
            picture[0] = image(scene.snapshot(null), (int) timeline.node().prefHeight(-1));
        });
        File file = new File("target/pictures/timeline-" + name + ".png");
        file.getParentFile().mkdirs();
        ImageIO.write(picture[0], "png", file);
        assertThat(List.of(file)).allMatch(File::exists);
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
