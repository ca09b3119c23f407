package org.defaulton.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import org.defaulton.session.FormEvent;
import org.defaulton.session.FormState;
import org.defaulton.session.ImpactView;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.theme.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The cost of a click or a key until the window is laid out again, compared with a window that has only a toggle: the
 * immediate work, and CSS and layout of the next frame. The wait for that frame does not count. Without a display.
 */
@Tag("bench")
class ClickBench {
    private static final double FRAME_MILLIS = 1000.0 / 60;
    private static final int WARM_UP = 15;
    private static final int ROUNDS = 40;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    /** As many clicks as a user makes before starting over. */
    private static final int CLICKS = 20;

    @Test
    void a_click_is_laid_out_within_a_frame() throws Exception {
        System.setProperty("defaulton.still", "true");
        CompletableFuture<double[]> click = new CompletableFuture<>();
        BenchWindow.start(() -> {
            Theme.install();
            try {
                bare();
                double[] clicks = clicks("a click on a setting", ImpactView.FLOW);
                clicks("the same beside the compared choices", ImpactView.CHOICES);
                evidence();
                typing();
                click.complete(clicks);
            } catch (RuntimeException | Error e) {
                click.completeExceptionally(e);
            }
        });
        assertThat(BenchWindow.percentile(click.get(5, TimeUnit.MINUTES), 99)).isLessThan(FRAME_MILLIS);
    }

    private static double[] bare() {
        ToggleButton toggle = new ToggleButton("On");
        Scene scene = new Scene(new StackPane(toggle));
        BenchWindow.show(scene);
        return measure("a toggle in a bare window", scene, () -> {
        }, _ -> toggle.fire());
    }

    private static double[] clicks(String name, ImpactView view) {
        BenchWindow window = new BenchWindow().shown();
        return measure(name, window.scene(), () -> window.startOver(view), _ -> window.toggle());
    }

    private static double[] evidence() {
        BenchWindow window = new BenchWindow().shown();
        return measure("the evidence of another line", window.scene(), () -> window.startOver(ImpactView.FLOW),
                window::openEvidence);
    }

    private static double[] typing() {
        BenchWindow window = new BenchWindow().shown();
        return measure("a key in the form", window.scene(), window::startForm,
                i -> window.model().act(new FormEvent.FieldEdited(FormState.REASON, "x".repeat(i + 1))));
    }

    private static double[] measure(String name, Scene scene, Runnable before, IntConsumer act) {
        double[] millis = new double[ROUNDS * CLICKS];
        double[] worked = new double[ROUNDS * CLICKS];
        Stopwatch watch = new Stopwatch();
        scene.addPreLayoutPulseListener(watch::go);
        scene.addPostLayoutPulseListener(watch::halt);
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            before.run();
            Fx.pulse();
            for (int i = 0; i < CLICKS; i++) {
                watch.reset();
                watch.go();
                act.accept(i);
                watch.halt();
                Fx.pulse();
                int click = Math.max(0, round) * CLICKS + i;
                millis[click] = watch.nanos / 1e6;
                worked[click] = watch.worked / 1e6;
            }
        }
        // If others use the machine, too, wall-clock time includes their work; the thread's own time does not.
        System.out.printf("%s: p50 %.2f ms, p99 %.2f ms; worked p50 %.2f ms, p99 %.2f ms%n", name,
                BenchWindow.percentile(millis, 50), BenchWindow.percentile(millis, 99),
                BenchWindow.percentile(worked, 50), BenchWindow.percentile(worked, 99));
        return millis;
    }

    /** Adds up wall-clock time and the time that this thread worked. */
    private static final class Stopwatch {
        private long nanos;
        private long worked;

        void reset() {
            nanos = 0;
            worked = 0;
        }

        void go() {
            nanos -= System.nanoTime();
            worked -= THREADS.getCurrentThreadCpuTime();
        }

        void halt() {
            nanos += System.nanoTime();
            worked += THREADS.getCurrentThreadCpuTime();
        }
    }
}
