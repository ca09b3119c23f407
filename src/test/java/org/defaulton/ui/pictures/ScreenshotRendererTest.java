package org.defaulton.ui.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.SessionEvent;
import org.defaulton.ui.harness.Demo;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.model.Look;
import org.defaulton.ui.model.TextSize;
import org.defaulton.ui.toolkit.PngWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the real window. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreenshotRendererTest {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 640;

    private WritableImage light;

    @BeforeAll
    void start() throws TimeoutException {
        Fx.start();
        light = take(Look.LIGHT, WIDTH, HEIGHT);
    }

    private static WritableImage take(Look look, int width, int height, SessionEvent... events) {
        ScreenshotRenderer studio = new ScreenshotRenderer(Demo.SCENARIO, Demo.SCENARIO.members(),
                _ -> CompletableFuture.completedFuture(null));
        return Fx.call(() -> studio
                .take(studio.open(new Screenshot("test", List.of(events), look, TextSize.P100, width, height))));
    }

    private static int[] pixels(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    private static double brightness(WritableImage image) {
        return Arrays.stream(pixels(image)).map(pixel -> pixel >> 8 & 0xFF).average().orElseThrow();
    }

    /** Green ranges from 0 for black to 255 for white. */
    @ParameterizedTest(name = "{0}, {1} by {2}: brightness {3} to {4}")
    @CsvSource({"LIGHT, 1100, 700, 200, 255", "DARK, 1000, 640, 15, 80", "CONTRAST, 1200, 640, 1, 80"})
    void a_picture_has_its_size_and_look_and_is_not_blank(Look look, int width, int height, double darkest,
            double brightest) {
        WritableImage image = take(look, width, height);

        assertThat(brightness(image)).isBetween(darkest, brightest);
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
        assertThat(Arrays.stream(pixels(image)).distinct().count()).isGreaterThan(50);
        // Every quarter of the window shows something.
        int[] pixels = pixels(image);
        for (int corner : new int[]{0, width / 2, width * (height / 2), width * (height / 2) + width / 2}) {
            assertThat(Arrays.stream(pixels, corner, corner + width * height / 4).distinct().count()).isGreaterThan(2);
        }
    }

    @Test
    void the_same_shot_gives_the_same_pixels_and_another_event_gives_others() {
        int[] again = pixels(take(Look.LIGHT, WIDTH, HEIGHT));
        int[] off = pixels(take(Look.LIGHT, WIDTH, HEIGHT,
                new HistoryEvent.Chosen("genai-training", "off", Demo.SCENARIO.start())));

        assertThat(again).isEqualTo(pixels(light));
        assertThat(off).isNotEqualTo(again);
    }

    @Test
    void a_picture_becomes_a_png_file_with_the_same_pixels() throws Exception {
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(PngWriter.bytes(light)));

        assertThat(read.getWidth()).isEqualTo(WIDTH);
        assertThat(read.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH)).isEqualTo(pixels(light));
    }
}
