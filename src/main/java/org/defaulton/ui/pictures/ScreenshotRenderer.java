package org.defaulton.ui.pictures;

import java.time.Clock;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.EventLog;
import org.defaulton.session.Session;
import org.defaulton.session.SessionEvent;
import org.defaulton.session.SessionPorts;
import org.defaulton.ui.model.Appearance;
import org.defaulton.ui.model.SessionModel;
import org.defaulton.ui.shell.MainView;
import org.defaulton.ui.shell.NoServices;

/** Opens the real window on a session that is not stored, applies events, and takes its picture. On the FX thread. */
final class ScreenshotRenderer {
    private static final int PASSES = 3;

    private final Scenario scenario;
    private final List<Member> members;
    private final EventLog log;

    /** @param log gets the events before a picture */
    ScreenshotRenderer(Scenario scenario, List<Member> members, EventLog log) {
        this.scenario = scenario;
        this.members = members;
        this.log = log;
    }

    /** An open window, ready for its picture. */
    record OpenShot(Screenshot shot, Stage stage, MainView view) {}

    /** Opens the window and applies the events. */
    OpenShot open(Screenshot shot) {
        SessionModel model = new SessionModel(members, scenario, session());
        MainView view = new MainView(model, new Appearance(shot.look(), shot.textSize(), true), new NoServices());
        Stage stage = new Stage();
        stage.setScene(view.scene());
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(shot.width());
        stage.setHeight(shot.height());
        stage.show();
        shot.events().forEach(model::act);
        view.finish();
        settle(view.scene());
        return new OpenShot(shot, stage, view);
    }

    /** Takes the picture and closes the window. */
    WritableImage take(OpenShot sitting) {
        Screenshot shot = sitting.shot();
        Stage stage = sitting.stage();
        MainView view = sitting.view();
        view.finish();
        settle(view.scene());
        WritableImage image = view.scene().snapshot(new WritableImage(shot.width(), shot.height()));
        openAbove(stage).forEach(popup -> paste(popup, stage, image));
        stage.hide();
        view.close();
        return image;
    }

    /** Repeats the layout, because a scroll bar that appears takes room, which only the next pass accounts for. */
    private static void settle(Scene scene) {
        for (int pass = 0; pass < PASSES; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    /** Menus, lists and cards are windows of their own. */
    private static List<Window> openAbove(Stage stage) {
        return Window.getWindows().stream().filter(window -> !window.equals(stage) && window.isShowing()).toList();
    }

    private static void paste(Window popup, Stage stage, WritableImage image) {
        Scene scene = popup.getScene();
        settle(scene);
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        WritableImage above = scene.getRoot().snapshot(clear, null);
        int left = (int) Math.rint(popup.getX() - stage.getX());
        int top = (int) Math.rint(popup.getY() - stage.getY());
        for (int y = Math.max(0, -top); y < above.getHeight() && top + y < image.getHeight(); y++) {
            for (int x = Math.max(0, -left); x < above.getWidth() && left + x < image.getWidth(); x++) {
                Color over = above.getPixelReader().getColor(x, y);
                Color under = image.getPixelReader().getColor(left + x, top + y);
                image.getPixelWriter()
                        .setColor(left + x, top + y,
                                under.interpolate(over.deriveColor(0, 1, 1, 1), over.getOpacity()));
            }
        }
    }

    private Session session() {
        return Session.begin(scenario, SessionEvent.Started.of(scenario, members.getFirst()),
                new SessionPorts(log, Clock.systemUTC(), System::nanoTime, Runnable::run));
    }
}
