package org.defaulton.ui.harness;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxToolkit;

/** Somebody in front of a part of the screen that has a window to itself. */
public abstract class StageRobot extends QuickRobot {
    /** Puts the part on the stage and shows it; on the FX thread. */
    protected abstract void start(Stage stage);

    @BeforeEach
    final void open() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        interact(() -> start(stage));
    }

    @AfterEach
    final void close() {
        release(new KeyCode[0]).release(new MouseButton[0]);
        interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }
}
