package org.defaulton.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.defaulton.session.Session;
import org.defaulton.session.SessionEvent;
import org.defaulton.text.Messages;
import org.defaulton.ui.model.NotShownException;

/** Recovers the window after a failure in it, or offers the ways out on a page of its own. */
final class WindowRecovery {
    private static final Messages TEXTS = Messages.of(WindowRecovery.class);
    private static final String LAYOUT = Parent.class.getName() + ".layout";
    private static final String PULSE = "com.sun.javafx.tk.Toolkit.firePulse";

    private final WindowContentSwitcher contents;
    private final Stage stage;
    private final Path log;

    WindowRecovery(WindowContentSwitcher contents, Stage stage, Path log) {
        this.contents = contents;
        this.stage = stage;
        this.log = log;
    }

    /**
     * Whether the failure occurred while a frame was being drawn. JavaFX then leaves nodes half done and never lays
     * them out again. After an Error, such as too little memory, the state is uncertain, too.
     */
    static boolean isOfDrawing(Throwable failure) {
        return failure instanceof Error || Arrays.stream(failure.getStackTrace())
                .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                .anyMatch(method -> method.equals(LAYOUT) || method.equals(PULSE));
    }

    /** Reports the failure, and rebuilds the content of the window if it may be damaged. */
    void after(Throwable failure) {
        if (isOfDrawing(failure)) {
            offer(failure, "broken.text");
        } else if (failure instanceof NotShownException) {
            redraw(failure, TEXTS.text("not-done", log));
        } else {
            contents.now().view().notice(TEXTS.text("problem.unexpected", log));
        }
    }

    private void redraw(Throwable failure, String sentence) {
        try {
            contents.redraw();
            contents.now().view().notice(sentence);
        } catch (RuntimeException | Error e) {
            e.addSuppressed(failure);
            offer(e, "broken.text");
        }
    }

    private void offer(Throwable failure, String text) {
        Session session = contents.now().model().session();
        List<Button> actions = new ArrayList<>();
        if (session.canTakeBack()) {
            actions.add(ProblemScene.button("broken.undo", () -> undo(session)));
        }
        actions.add(ProblemScene.button("broken.aside", () -> contents.setAside(failure)));
        actions.add(ProblemScene.button("problem.close", stage::close));
        contents.close();
        stage.setScene(ProblemScene.inBetween(TEXTS.text(text, log), actions, stage.getScene()));
    }

    /**
     * The event stays in the file, followed by one that takes it back; if that is not enough, the one before can be
     * taken back, too.
     */
    private void undo(Session session) {
        session.act(new SessionEvent.TakenBack());
        try {
            contents.redraw();
        } catch (RuntimeException | Error e) {
            offer(e, "broken.again");
        }
    }
}
