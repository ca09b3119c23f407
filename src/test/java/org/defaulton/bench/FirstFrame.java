package org.defaulton.bench;

import com.sun.javafx.perf.PerformanceTracker;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.defaulton.Start;

/** Exits as soon as its window has drawn a certain frame: that of the app, or of a window with one label. */
public final class FirstFrame {
    private FirstFrame() {
    }

    /** The frame to wait for. */
    enum Wanted {
        /** The app's first frame in which the open page of the mirror can be used. */
        USABLE(1, scene -> isThere(scene, ".mirror-page", ".row", "#headline")),
        /** The app's first frame with everything in it. */
        WHOLE(2, scene -> isThere(scene, ".mirror-page", ".row", "#headline", ".flow-ribbon", ".timeline-marker")),
        /** The first frame of a window with one label. */
        BARE(1, scene -> isThere(scene, ".label"));

        private final int layouts;
        private final Predicate<Scene> there;

        /** If something else was drawn before, one more layout makes sure that a later frame ends it. */
        Wanted(int layouts, Predicate<Scene> there) {
            this.layouts = layouts;
            this.there = there;
        }

        private static boolean isThere(Scene scene, String... selectors) {
            return List.of(selectors)
                    .stream()
                    .map(scene.getRoot()::lookup)
                    .allMatch(node -> node != null && node.getLayoutBounds().getHeight() > 0);
        }
    }

    /**
     * Opens a window and ends.
     *
     * @param args the name of the frame; then, for an orderly exit, {@code training}
     */
    public static void main(String[] args) throws ReflectiveOperationException {
        // Start does so, too, but here JavaFX comes before it.
        System.setProperty("jdk.reflect.useNativeAccessorOnly", "true");
        Wanted wanted = Wanted.valueOf(args[0]);
        boolean training = args.length > 1;
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            if (change.next() && change.wasAdded()) {
                endAfter(wanted, change.getAddedSubList().getFirst().getScene(), training);
            }
        });
        if (wanted == Wanted.BARE) {
            Platform.startup(FirstFrame::bare);
        } else {
            Start.main(new String[0]);
        }
    }

    /** The toolkit has no public API that reports a drawn frame, only an internal one. */
    private static void endAfter(Wanted wanted, Scene scene, boolean training) {
        AtomicInteger layouts = new AtomicInteger();
        scene.addPostLayoutPulseListener(() -> {
            if (wanted.there.test(scene)) {
                layouts.incrementAndGet();
            }
            Platform.requestNextPulse();
        });
        PerformanceTracker.getSceneTracker(scene).setOnRenderedFrameTask(() -> {
            if (layouts.get() >= wanted.layouts) {
                end(training);
            }
        });
    }

    private static void end(boolean training) {
        System.out.println(Effort.line());
        if (training) {
            // Not on the rendering thread, which the exit waits for.
            Thread.ofPlatform().start(() -> System.exit(0));
        } else {
            Runtime.getRuntime().halt(0);
        }
    }

    private static void bare() {
        Stage stage = new Stage();
        stage.setScene(new Scene(new StackPane(new Label("Hello")), 1280, 800));
        stage.show();
    }
}
