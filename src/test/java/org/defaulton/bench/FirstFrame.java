package org.defaulton.bench;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.defaulton.Start;

/** A program that ends as soon as its first window has drawn its first frame: the app, or a window with one label. */
public final class FirstFrame {
    private FirstFrame() {
    }

    /**
     * Opens a window and ends.
     *
     * @param args {@code app} or {@code bare}; then, to end in order and not at once, {@code training}
     */
    public static void main(String[] args) throws ReflectiveOperationException {
        boolean training = args.length > 1;
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            if (change.next() && change.wasAdded()) {
                endAfterFirstFrame(change.getAddedSubList().getFirst().getScene(), training);
            }
        });
        if (args[0].equals("app")) {
            Start.main(new String[0]);
        } else {
            Platform.startup(FirstFrame::bare);
        }
    }

    /** A pulse lays out and then draws; when the second one comes, the first has drawn. */
    private static void endAfterFirstFrame(Scene scene, boolean training) {
        int[] pulses = {0};
        scene.addPostLayoutPulseListener(() -> {
            pulses[0]++;
            if (pulses[0] == 2) {
                end(training);
            }
            Platform.requestNextPulse();
        });
        Platform.requestNextPulse();
    }

    private static void end(boolean training) {
        if (training) {
            System.exit(0);
        }
        Runtime.getRuntime().halt(0);
    }

    private static void bare() {
        Stage stage = new Stage();
        stage.setScene(new Scene(new StackPane(new Label("Hello")), 1280, 800));
        stage.show();
    }
}
