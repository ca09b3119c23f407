package org.defaulton.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import org.defaulton.scenario.Member;
import org.defaulton.session.Session;
import org.defaulton.ui.model.Appearance;
import org.defaulton.ui.model.SessionModel;

/**
 * What the window shows: a session on a platform, and the view that shows it.
 *
 * @param platform the platform
 * @param model the session as the screens see it
 * @param view all that is in the window
 */
record WindowContent(PlatformFile platform, SessionModel model, MainView view) implements AutoCloseable {
    /** Content for the window's first frame; the rest comes in the next, and then {@code drawn} or {@code failed} is told. */
    static WindowContent begun(PlatformFile platform, Session session, List<Member> members, Appearance appearance,
            WindowServices services, Runnable drawn, Consumer<Throwable> failed) {
        SessionModel model = new SessionModel(members, platform.scenario(), session);
        return new WindowContent(platform, model, MainView.begun(model, appearance, services, drawn, failed));
    }

    /** Content that has been drawn once; throws what that throws. */
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

    /** Ends the long work that its views have begun, and follows the session no longer. */
    @Override
    public void close() {
        view.close();
        model.close();
    }
}
