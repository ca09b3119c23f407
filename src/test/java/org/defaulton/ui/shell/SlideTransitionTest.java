package org.defaulton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.defaulton.ui.harness.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** When a pane slides, and when it jumps. */
class SlideTransitionTest {
    private static final double WIDTH = 200;

    private final Region drawer = new Region();
    private SlideTransition slide;
    private Stage stage;

    @BeforeEach
    void open() throws TimeoutException {
        Fx.start();
        Fx.run(() -> {
            drawer.setPrefWidth(WIDTH);
            slide = new SlideTransition(drawer);
            stage = new Stage();
            stage.setScene(new Scene(new HBox(drawer), 2 * WIDTH, WIDTH));
            stage.show();
        });
    }

    @AfterEach
    void close() {
        System.setProperty("defaulton.still", "true");
        Fx.run(() -> Fx.close(stage));
    }

    @Test
    void slides_in_over_its_own_place_and_out_after_releasing_it() throws TimeoutException {
        System.setProperty("defaulton.still", "false");
        Fx.run(() -> {
            slide.show(true);
            assertThat(drawer.isManaged()).isTrue();
            assertThat(drawer.isVisible()).isTrue();
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Fx.call(() -> drawer.getTranslateX() == 0));
        Fx.run(() -> {
            slide.show(false);
            assertThat(drawer.isManaged()).isFalse();
            assertThat(drawer.isVisible()).isTrue();
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Fx.call(() -> !drawer.isVisible()));
        assertThat(drawer.getTranslateX()).isZero();
    }

    @Test
    void comes_back_at_once_if_it_is_requested_while_sliding_out() throws TimeoutException {
        Fx.run(() -> slide.show(true));
        System.setProperty("defaulton.still", "false");
        Fx.run(() -> {
            slide.show(false);
            slide.show(true);
            assertThat(drawer.isManaged()).isTrue();
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Fx.call(() -> drawer.getTranslateX() == 0));
        assertThat(drawer.isVisible()).isTrue();
    }

    @Test
    void jumps_where_nothing_is_to_move() {
        Fx.run(() -> {
            slide.show(true);
            assertThat(drawer.getTranslateX()).isZero();
            slide.show(false);
            assertThat(drawer.isVisible()).isFalse();
        });
    }
}
