package org.defaulton.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import org.defaulton.ui.harness.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FluidRegionTest {
    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    /** Twice as high as its text when it is narrow. */
    private static final class Narrowing extends FluidRegion {
        @Override
        protected double computePrefHeight(double width) {
            return width < 10 * em() ? 2 * em() : em();
        }
    }

    @Test
    void it_takes_any_width_and_the_height_that_it_needs_there() {
        Fx.run(() -> {
            Narrowing region = new Narrowing();
            Fx.settle(new Scene(new VBox(region)).getRoot());
            assertThat(region.getContentBias()).isEqualTo(Orientation.HORIZONTAL);
            assertThat(region.minWidth(-1)).isZero();
            assertThat(region.minHeight(9 * region.em())).isEqualTo(2 * region.em());
            assertThat(region.minHeight(10 * region.em())).isEqualTo(region.em());
        });
    }

    @Test
    void it_grows_with_the_text() {
        Fx.run(() -> {
            Narrowing region = new Narrowing();
            VBox root = new VBox(region);
            root.setStyle("-fx-font-size: 14px");
            Fx.settle(new Scene(root, 400, 400).getRoot());
            double usual = region.getHeight();
            root.setStyle("-fx-font-size: 28px");
            Fx.settle(root);
            assertThat(region.em()).isEqualTo(28);
            assertThat(region.getHeight()).isEqualTo(2 * usual);
        });
    }
}
