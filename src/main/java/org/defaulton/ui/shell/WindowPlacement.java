package org.defaulton.ui.shell;

import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** The position and minimum size of the window: never larger than its screen, with the title bar on it. */
final class WindowPlacement {
    private static final double MIN_WIDTH = 640;
    private static final double MIN_HEIGHT = 480;
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private WindowPlacement() {
    }

    /** An empty scene of the window's final size, so that its content is laid out for it at once. */
    static Scene scene() {
        Rectangle2D place = in(Screen.getPrimary().getVisualBounds());
        return new Scene(new Group(), place.getWidth(), place.getHeight());
    }

    /** Centers the window on the screen, at its usual size or as large as the screen allows. */
    static void apply(Stage stage) {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(MIN_WIDTH, room.getWidth()));
        stage.setMinHeight(Math.min(MIN_HEIGHT, room.getHeight()));
        put(stage, in(room));
        // The height of the title bar is known only once the window is open.
        stage.addEventHandler(WindowEvent.WINDOW_SHOWN,
                _ -> put(stage, within(room, stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight())));
    }

    /** The usual position on a screen of this size. */
    static Rectangle2D in(Rectangle2D room) {
        return within(room, room.getMinX() + (room.getWidth() - WIDTH) / 2,
                room.getMinY() + (room.getHeight() - HEIGHT) / 2, WIDTH, HEIGHT);
    }

    /** The rectangle, moved and shrunk until it is within the screen. */
    static Rectangle2D within(Rectangle2D room, double x, double y, double width, double height) {
        double fitWidth = Math.min(width, room.getWidth());
        double fitHeight = Math.min(height, room.getHeight());
        return new Rectangle2D(Math.clamp(x, room.getMinX(), room.getMaxX() - fitWidth),
                Math.clamp(y, room.getMinY(), room.getMaxY() - fitHeight), fitWidth, fitHeight);
    }

    private static void put(Stage stage, Rectangle2D place) {
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
    }
}
