package org.defaulton.ui.harness;

import com.sun.javafx.tk.Toolkit;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.defaulton.ui.controls.ActionRow;
import org.defaulton.ui.controls.EvidenceSentence;
import org.defaulton.ui.theme.Theme;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Helpers for nodes on the FX thread and their visible text. */
public final class Fx {
    private static final int MILLIS = 30_000;
    private static final Method STYLE = stylePass();

    private Fx() {
    }

    /** Starts the toolkit with our fonts and theme, without animations. */
    public static void start() throws TimeoutException {
        System.setProperty("defaulton.still", "true");
        FxToolkit.registerPrimaryStage();
        run(Theme::install);
    }

    /** Runs work on the FX thread and waits for the result. */
    public static <T> T call(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(MILLIS, work);
    }

    /** Runs work on the FX thread and waits for its end. */
    public static void run(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(MILLIS, work);
    }

    /**
     * Lays out what has changed in the windows, as the next frame would; on the FX thread. Unlike {@code applyCss} on a
     * root, it leaves unchanged nodes alone, and there is no need to wait for the frame.
     */
    public static void pulse() {
        try {
            Toolkit.getToolkit().firePulse();
        } catch (RuntimeException e) {
            // A failure in a frame is the window's, not the test's.
            Thread fx = Thread.currentThread();
            fx.getUncaughtExceptionHandler().uncaughtException(fx, e);
        }
    }

    /** Styles and lays out nodes that are not in a window. */
    public static void settle(Parent root) {
        for (int pass = 0; pass < 2; pass++) {
            style(root.getScene());
            root.layout();
        }
    }

    /** What a frame does first; JavaFX offers it to windows only. */
    private static void style(Scene scene) {
        try {
            STYLE.invoke(scene);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Method stylePass() {
        try {
            Method pass = Scene.class.getDeclaredMethod("doCSSPass");
            pass.setAccessible(true);
            return pass;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Closes a window; the headless toolkit keeps every one that was ever open, so what is in this one goes. */
    public static void close(Stage stage) {
        stage.hide();
        stage.setScene(null);
    }

    /** The visible nodes that match a selector, in reading order. */
    public static <N extends Node> List<N> all(Node root, Class<N> type, String selector) {
        return below(root).filter(type::isInstance).map(type::cast).filter(node -> fits(node, selector)).toList();
    }

    /** The only visible node with the id. */
    public static <N extends Node> N one(Node root, Class<N> type, String id) {
        List<N> found = all(root, type, id);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " nodes are " + id + " among " + words(root));
        }
        return found.getFirst();
    }

    /** All visible text. */
    public static List<String> words(Node root) {
        return below(root).map(Fx::text).filter(text -> text != null && !text.isBlank()).toList();
    }

    private static @Nullable String text(Node node) {
        return switch (node) {
            case EvidenceSentence sentence -> sentence.words();
            case Labeled labeled -> labeled.getText();
            default -> null;
        };
    }

    /** Fires the node with the id. */
    public static void fire(Node root, String id) {
        switch (one(root, Node.class, id)) {
            case ActionRow row -> row.fire();
            case ButtonBase button -> button.fire();
            default -> throw new AssertionError(id + " does nothing");
        }
    }

    /** Presses a key on the focused node. */
    public static void press(Scene scene, KeyCode code) {
        Event.fireEvent(scene.getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    /** @param selector an id with # or one style class with a dot */
    private static boolean fits(Node node, String selector) {
        if (selector.contains(" ")) {
            throw new IllegalArgumentException("Not one id or style class: " + selector);
        }
        return selector.startsWith("#")
                ? selector.substring(1).equals(node.getId())
                : node.getStyleClass().contains(selector.substring(1));
    }

    private static Stream<Node> below(Node root) {
        List<Node> nodes = new ArrayList<>();
        collect(root, nodes);
        return nodes.stream();
    }

    private static void collect(Node node, List<Node> nodes) {
        if (!node.isVisible()) {
            return;
        }
        nodes.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, nodes));
        }
    }
}
