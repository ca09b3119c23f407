package org.defaulton.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.perf.PerformanceTracker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.animation.TranslateTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.defaulton.session.ImpactView;
import org.defaulton.ui.theme.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The time of a frame while the ribbons move after a click on the switch, from the start of its work to its last pixel,
 * compared with a window in which one rectangle moves. Pauses between frames do not count. Without a display.
 */
@Tag("bench")
class MotionBench {
    private static final double FRAME_MILLIS = 1000.0 / 60;
    private static final Duration MOTION = Duration.millis(280);
    private static final Duration REST = Duration.millis(120);
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 60;

    @Test
    void most_frames_of_the_ribbon_animation_are_drawn_in_time() throws Exception {
        CompletableFuture<double[]> rectangle = new CompletableFuture<>();
        CompletableFuture<double[]> ribbons = new CompletableFuture<>();
        System.setProperty("defaulton.still", "false");
        BenchWindow.start(() -> {
            Theme.install();
            bare(rectangle);
        });
        print("a rectangle in a bare window", rectangle.get(2, TimeUnit.MINUTES));
        Platform.runLater(() -> {
            BenchWindow desk = new BenchWindow();
            Frames frames = new Frames(desk.scene(), desk::toggle, ribbons);
            desk.shown().startOver(ImpactView.FLOW);
            frames.play();
        });
        double[] millis = ribbons.get(2, TimeUnit.MINUTES);
        print("the ribbons after a click", millis);
        assertThat(BenchWindow.percentile(millis, 50)).isLessThan(FRAME_MILLIS);
    }

    private static void bare(CompletableFuture<double[]> done) {
        Rectangle rectangle = new Rectangle(200, 100);
        TranslateTransition motion = new TranslateTransition(MOTION, rectangle);
        motion.setFromX(0);
        motion.setToX(400);
        Scene scene = new Scene(new Pane(rectangle));
        Frames frames = new Frames(scene, motion::playFromStart, done);
        BenchWindow.show(scene);
        frames.play();
    }

    private static void print(String name, double[] millis) {
        System.out.printf("%s: %d frames, p50 %.2f ms, p99 %.2f ms%n", name, millis.length,
                BenchWindow.percentile(millis, 50), BenchWindow.percentile(millis, 99));
    }

    /** Repeats an animation; as the oldest animation, it comes first in each frame. */
    private static final class Frames extends Transition {
        private final List<Double> millis = Collections.synchronizedList(new ArrayList<>());
        private final AtomicLong laidOut = new AtomicLong();
        private final CompletableFuture<double[]> done;
        private final Runnable motion;
        private int round = -WARM_UP;
        /**
         * Number in the round: the first frame also lays out what the click has changed, which is not part of the
         * motion.
         */
        private int frame;
        private long begun;
        private double last = 1;

        Frames(Scene scene, Runnable motion, CompletableFuture<double[]> done) {
            this.motion = motion;
            this.done = done;
            setCycleDuration(MOTION.add(REST));
            setCycleCount(INDEFINITE);
            setInterpolator(Interpolator.LINEAR);
            scene.addPostLayoutPulseListener(this::laidOut);
            PerformanceTracker.getSceneTracker(scene).setOnRenderedFrameTask(this::drawn);
        }

        @Override
        protected void interpolate(double part) {
            begun = System.nanoTime();
            frame++;
            if (part < last) {
                next();
            }
            last = part;
        }

        private void next() {
            frame = 0;
            round++;
            if (round > ROUNDS) {
                stop();
                done.complete(millis.stream().mapToDouble(Double::doubleValue).toArray());
            } else {
                Platform.runLater(motion);
            }
        }

        private void laidOut() {
            boolean moves = frame > 1 && last < MOTION.toMillis() / getCycleDuration().toMillis();
            laidOut.set(round > 0 && moves ? begun : 0);
        }

        private void drawn() {
            long from = laidOut.getAndSet(0);
            if (from != 0) {
                millis.add((System.nanoTime() - from) / 1e6);
            }
        }
    }
}
