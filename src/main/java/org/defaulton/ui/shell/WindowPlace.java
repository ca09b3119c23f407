package org.defaulton.ui.shell;

import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Where the window opens and how small it may become. */
final class WindowPlace {
    private static final double MIN_WIDTH = 640;
    private static final double MIN_HEIGHT = 480;
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private WindowPlace() {
    }

    /** An empty scene of the size that the window will have, so that its content is laid out for it at once. */
    static Scene scene() {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        return new Scene(new Group(), Math.min(WIDTH, room.getWidth()), Math.min(HEIGHT, room.getHeight()));
    }

    /** In the middle of the screen, as large as usual or as the screen allows. */
    static void apply(Stage stage) {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        stage.setWidth(Math.min(WIDTH, room.getWidth()));
        stage.setHeight(Math.min(HEIGHT, room.getHeight()));
        stage.setX(room.getMinX() + (room.getWidth() - stage.getWidth()) / 2);
        stage.setY(room.getMinY() + (room.getHeight() - stage.getHeight()) / 2);
    }
}
