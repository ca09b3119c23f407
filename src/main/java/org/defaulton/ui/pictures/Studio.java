package org.defaulton.ui.pictures;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.Event;
import org.defaulton.session.Session;
import org.defaulton.session.Surroundings;
import org.defaulton.ui.common.Appearance;
import org.defaulton.ui.common.SessionModel;
import org.defaulton.ui.shell.Desk;
import org.defaulton.ui.shell.Services;

/** Opens the real window on a session that is kept nowhere, plays events, and takes its picture. On the FX thread. */
final class Studio {
    private static final int PASSES = 3;

    private final Scenario scenario;
    private final List<Member> members;

    Studio(Scenario scenario, List<Member> members) {
        this.scenario = scenario;
        this.members = members;
    }

    WritableImage take(Shot shot) {
        SessionModel model = new SessionModel(members, scenario, session());
        Desk desk = new Desk(model, new Appearance(shot.look(), shot.textSize(), true), new Nothing());
        Stage stage = new Stage();
        stage.setScene(desk.scene());
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(shot.width());
        stage.setHeight(shot.height());
        stage.show();
        shot.events().forEach(model::act);
        // A scroll bar that appears takes room, which the next pass gives.
        for (int pass = 0; pass < PASSES; pass++) {
            desk.scene().getRoot().applyCss();
            desk.scene().getRoot().layout();
        }
        WritableImage image = desk.scene().snapshot(new WritableImage(shot.width(), shot.height()));
        stage.hide();
        return image;
    }

    private Session session() {
        Member member = members.getFirst();
        Event.Started started = new Event.Started(scenario.id(), member.id(), member.country(), member.age(),
                scenario.start());
        // A picture needs no file: every event counts as saved at once.
        return Session.begin(scenario, started, new Surroundings(_ -> CompletableFuture.completedFuture(null),
                Clock.systemUTC(), System::nanoTime, Runnable::run));
    }

    /** A window in a picture asks for nothing. */
    private record Nothing() implements Services {
        @Override
        public void startOver() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void erase() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void keep(Appearance appearance) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void scenarios(BiConsumer<String, String> each) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void open(String id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void openFile(Path file) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Path folder() {
            return Path.of("");
        }
    }
}
