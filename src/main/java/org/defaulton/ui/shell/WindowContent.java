package org.defaulton.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import org.defaulton.scenario.Member;
import org.defaulton.session.Session;
import org.defaulton.ui.model.Appearance;
import org.defaulton.ui.model.SessionModel;

/**
 * The content of the window: a session on a platform, and its view.
 *
 * @param platform the platform
 * @param model the session as the screens see it
 * @param view the view
 */
record WindowContent(PlatformFile platform, SessionModel model, MainView view) implements AutoCloseable {
    /**
     * Content for the window's first frame; the rest follows in the next, after which {@code drawn} or {@code failed}
     * is called.
     */
    static WindowContent begun(PlatformFile platform, Session session, List<Member> members, Appearance appearance,
            WindowServices services, Runnable drawn, Consumer<Throwable> failed) {
        SessionModel model = new SessionModel(members, platform.scenario(), session);
        return new WindowContent(platform, model, MainView.begun(model, appearance, services, drawn, failed));
    }

    /** Content that has been drawn once; passes on any exception from drawing. */
    static WindowContent drawn(PlatformFile platform, Session session, List<Member> members, Appearance appearance,
            WindowServices services) {
        SessionModel model = new SessionModel(members, platform.scenario(), session);
        try {
            MainView view = new MainView(model, appearance, services);
            view.draw();
            return new WindowContent(platform, model, view);
        } catch (RuntimeException | Error e) {
            model.close();
            throw e;
        }
    }

    /** Stops the background work of the views and stops following the session. */
    @Override
    public void close() {
        view.close();
        model.close();
    }
}
