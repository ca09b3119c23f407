package org.defaulton.ui.objection;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ComboBox;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.defaulton.session.Event;
import org.defaulton.session.Form;
import org.defaulton.ui.common.Look;
import org.defaulton.ui.common.TextSize;
import org.defaulton.ui.common.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Writes pictures of every page, to be looked at, below target/objection. */
class PicturesTest {
    private static final Path FOLDER = Path.of("target", "objection");

    @BeforeAll
    static void loadFonts() throws TimeoutException, IOException {
        System.setProperty("defaulton.still", "true");
        FxToolkit.registerPrimaryStage();
        onFx(() -> {
            Theme.install();
            return 0;
        });
        Files.createDirectories(FOLDER);
    }

    @Test
    void theFormWithAFault() {
        for (Look look : new Look[]{Look.LIGHT, Look.DARK, Look.CONTRAST}) {
            picture("form-" + look.key(), faulty(), 536, 1280, look, TextSize.P100);
        }
    }

    @Test
    void theFormWhereThereIsLittleRoom() {
        picture("form-narrow", faulty(), 336, 1000, Look.LIGHT, TextSize.P100);
        picture("form-200", faulty(), 900, 1800, Look.LIGHT, TextSize.P200);
        picture("form-200-narrow", faulty(), 536, 1200, Look.LIGHT, TextSize.P200);
    }

    @Test
    void theReview() {
        Desk desk = onFx(Desk::new);
        onFx(() -> {
            desk.fillIn("objection:content-ai");
            desk.model.act(new Event.ReviewOpened());
            return 0;
        });
        picture("review-light", desk, 536, 1280, Look.LIGHT, TextSize.P100);
        picture("review-contrast", desk, 536, 1280, Look.CONTRAST, TextSize.P100);
    }

    @Test
    void theStatus() {
        Desk desk = onFx(Desk::new);
        onFx(() -> {
            desk.send("objection:other-ai");
            desk.model.act(new Event.DateMoved(LocalDate.of(2024, 10, 3)));
            return 0;
        });
        for (Look look : new Look[]{Look.LIGHT, Look.DARK, Look.CONTRAST}) {
            picture("status-" + look.key(), desk, 536, 1280, look, TextSize.P100);
        }
        picture("status-narrow", desk, 336, 1000, Look.LIGHT, TextSize.P100);
        picture("status-200", desk, 900, 1800, Look.LIGHT, TextSize.P200);
        onFx(() -> {
            desk.model.act(new Event.DateMoved(LocalDate.of(2024, 11, 3)));
            desk.send("objection:other");
            desk.model.act(new Event.DateMoved(LocalDate.of(2025, 3, 3)));
            return 0;
        });
        picture("status-refused", desk, 536, 1280, Look.LIGHT, TextSize.P100);
    }

    @Test
    void theOpenList() {
        for (Look look : new Look[]{Look.LIGHT, Look.CONTRAST}) {
            picture("kinds-" + look.key(), faulty(), 536, 1280, look, TextSize.P100, "#kind");
        }
        picture("kinds-200", faulty(), 900, 1800, Look.LIGHT, TextSize.P200, "#kind");
        picture("countries", faulty(), 536, 1280, Look.LIGHT, TextSize.P100, "#country");
    }

    private static Desk faulty() {
        Desk desk = onFx(Desk::new);
        return onFx(() -> {
            desk.edit(Form.FIRST_NAME, "Jordan");
            desk.edit(Form.LAST_NAME, "Sample");
            desk.edit(Form.EMAIL, "jordan@example");
            desk.model.act(new Event.FieldLeft(Form.EMAIL));
            desk.edit(Form.KIND, "objection:content-ai");
            desk.edit(Form.DECLARED, "true");
            return desk;
        });
    }

    private static void picture(String name, Desk left, double mirror, double width, Look look, TextSize size,
            String... open) {
        Stage stage = onFx(() -> {
            Desk desk = new Desk(left.log);
            Stage opened = new Stage();
            opened.setX(0);
            opened.setY(0);
            opened.setScene(desk.scene(mirror, width, look, size));
            opened.show();
            return opened;
        });
        WaitForAsyncUtils.waitForFxEvents();
        onFx(() -> {
            for (String list : open) {
                ComboBox<?> box = (ComboBox<?>) stage.getScene().lookup(list);
                box.requestFocus();
                box.show();
            }
            return 0;
        });
        WaitForAsyncUtils.waitForFxEvents();
        waitForLists(stage, open.length);
        onFx(() -> {
            write(name, stage.getScene().snapshot(null));
            for (Window window : Window.getWindows()) {
                if (window != stage && window.isShowing() && open.length > 0) {
                    System.out.println(window.getWidth() + " " + window.getHeight() + window.getScene().getRoot());
                    write(name + "-list", window.getScene().getRoot().snapshot(null, null));
                }
            }
            stage.close();
            return 0;
        });
        assertThat(FOLDER.resolve(name + ".png")).isNotEmptyFile();
    }

    private static void waitForLists(Stage stage, int lists) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Window.getWindows().stream()
                    .filter(window -> window != stage && window.getWidth() > 100).count() == lists);
        } catch (TimeoutException e) {
            throw new AssertionError("The list does not open", e);
        }
    }

    private static void write(String name, WritableImage image) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        ImageIO.write(copy, "png", FOLDER.resolve(name + ".png").toFile());
    }

    private static <T> T onFx(Callable<T> task) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, task);
    }
}
