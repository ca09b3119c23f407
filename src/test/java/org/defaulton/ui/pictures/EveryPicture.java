package org.defaulton.ui.pictures;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.scene.image.WritableImage;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.check.TestFiles;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.session.EventLog;
import org.defaulton.text.UserException;
import org.defaulton.ui.harness.ExtremePlatform;
import org.defaulton.ui.toolkit.PngWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Saves every picture of the catalog in {@code target/pictures}, for review and for comparison with earlier ones. The
 * properties {@code pictures.folder} and {@code pictures.only} give another folder, and a part of the names.
 */
@Tag("pictures")
class EveryPicture {
    private static final int PULSES = 3;
    private static final EventLog SAVED = _ -> CompletableFuture.completedFuture(null);
    private static final EventLog FULL = _ -> CompletableFuture.<@Nullable Void>failedFuture(
            new UserException("The disk with the app’s data is full. Free some space there, then try again."));

    private final Scenario scenario = TestFiles.shipped();
    private final Path folder = Path.of(System.getProperty("pictures.folder", "target/pictures"));

    @BeforeAll
    static void start() throws Exception {
        HeadlessToolkit.start();
    }

    @Test
    void every_picture_of_the_catalog_is_made() throws Exception {
        Files.createDirectories(folder);
        for (CatalogShot one : new ScreenshotCatalog(scenario).named(System.getProperty("pictures.only", ""))) {
            write(one, scenario);
        }
    }

    @Test
    void every_picture_of_a_prompt_is_made() throws Exception {
        Files.createDirectories(folder);
        Scenario asking = BuiltInContent.populated(asking());
        for (CatalogShot one : new PromptShots(asking).shots().toList()) {
            if (one.name().contains(System.getProperty("pictures.only", ""))) {
                write(one, asking);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("extremes")
    void every_extreme_is_drawn(ExtremePlatform extreme) throws Exception {
        String only = System.getProperty("pictures.only", "");
        Files.createDirectories(folder);
        Scenario platform = extreme.scenario();
        for (CatalogShot one : new ExtremeShots(extreme.name(), platform).shots().toList()) {
            if (one.name().contains(only)) {
                write(one, platform);
            }
        }
    }

    /** A small platform that asks, confirms, and lets a consent expire. */
    private static Scenario asking() {
        return TestFiles.scenario(Path.of("src/test/resources/org/defaulton/ui/pictures/asking.yaml"));
    }

    static List<ExtremePlatform> extremes() {
        return ExtremePlatform.all();
    }

    private void write(CatalogShot one, Scenario platform) throws Exception {
        Files.write(folder.resolve(one.name() + ".png"), PngWriter.bytes(picture(one, platform)));
    }

    private static WritableImage picture(CatalogShot one, Scenario platform) throws Exception {
        ScreenshotRenderer renderer = new ScreenshotRenderer(platform, platform.members(), one.saved() ? SAVED : FULL);
        ScreenshotRenderer.OpenShot open = HeadlessToolkit.call(() -> renderer.open(one.shot()));
        if (!one.gesture().equals(ShotAction.NONE)) {
            HeadlessToolkit.call(() -> {
                one.gesture().in(open.view());
                return true;
            });
            // Popups over a window are positioned in the next pulses.
            pulses(PULSES);
        }
        return HeadlessToolkit.call(() -> renderer.take(open));
    }

    /** Waits until the window has been drawn a few more times. */
    private static void pulses(int count) throws Exception {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        HeadlessToolkit.call(() -> {
            new AnimationTimer() {
                private int left = count;

                @Override
                public void handle(long now) {
                    if (left-- == 0) {
                        stop();
                        done.complete(true);
                    }
                }
            }.start();
            return true;
        });
        done.join();
    }
}
