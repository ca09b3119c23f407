package org.defaulton.ui.shell;

import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.defaulton.session.Session;
import org.defaulton.store.HomeFolder;
import org.defaulton.ui.model.Appearance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is in the window, one content after the other. A session is kept only once it has been drawn, and one that was
 * kept and cannot be drawn is set aside: it never stands in the way of a start.
 */
final class WindowContentSwitcher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WindowContentSwitcher.class);

    private final StartupData prepared;
    private final SessionKeeper sessions;
    private final Path file;
    private final Stage stage;
    private final WindowServices services;
    private final StartOutcome outcome;
    private final WindowRecovery rescue;
    private Appearance appearance;
    private WindowContent content;
    /** To be done once the first content has been drawn. */
    private Runnable keep = () -> {
    };
    private boolean resumed;
    private boolean drawn;

    /** How the start went. */
    interface StartOutcome {
        /** Everything has been in a frame. */
        void drawn();

        /** Not even a new session can be shown. */
        void failed(Throwable failure);
    }

    /** Makes the first content: the last session, or a new one. Throws what keeps even that from being shown. */
    WindowContentSwitcher(StartupData prepared, SessionKeeper sessions, HomeFolder home, Stage stage,
            WindowServices services, StartOutcome outcome) {
        this.prepared = prepared;
        this.sessions = sessions;
        this.file = home.database();
        this.stage = stage;
        this.services = services;
        this.outcome = outcome;
        rescue = new WindowRecovery(this, stage, home.log());
        appearance = Appearance.of(prepared.preferences());
        content = prepared.last().map(this::resumed).orElseGet(() -> fresh(sessions.begin(prepared.builtIn())));
        prepared.notices().forEach(content.view()::notice);
    }

    /** Puts the content into the window. */
    void start() {
        stage.setScene(content.view().scene());
    }

    WindowContent now() {
        return content;
    }

    /** What is in the window; not the content's while the page with the ways out is. */
    Scene scene() {
        return stage.getScene();
    }

    void dress(Appearance wanted) {
        appearance = wanted;
    }

    @Override
    public void close() {
        content.close();
    }

    private WindowContent resumed(StartupData.ResumableSession last) {
        Session session = sessions.resume(last);
        try {
            WindowContent begun = begun(last.platform(), session);
            resumed = true;
            return begun;
        } catch (RuntimeException | Error e) {
            return instead(e, last.platform());
        }
    }

    /** A new session in the place of one that cannot be shown. */
    private WindowContent instead(Throwable failure, PlatformFile platform) {
        SetAsideSession aside = aside(failure, platform);
        WindowContent instead = fresh(sessions.setAside(aside.why(), prepared.builtIn()));
        instead.view().notice(aside.sentence(file));
        return instead;
    }

    private SetAsideSession aside(Throwable failure, PlatformFile platform) {
        LOG.error("The session cannot be shown", failure);
        return SetAsideSession.because(failure, platform.scenario().name(), sessions.began());
    }

    private WindowContent fresh(SessionKeeper.UnsavedSession draft) {
        keep = draft.keep();
        resumed = false;
        return begun(prepared.builtIn(), draft.session());
    }

    private WindowContent begun(PlatformFile platform, Session session) {
        return WindowContent.begun(platform, session, prepared.members(), appearance, services, this::drawn,
                this::undrawn);
    }

    private void drawn() {
        if (!drawn) {
            drawn = true;
            keep.run();
            outcome.drawn();
        }
    }

    private void undrawn(Throwable failure) {
        if (resumed) {
            content.close();
            content = instead(failure, content.platform());
            start();
        } else {
            outcome.failed(failure);
        }
    }

    /** Something failed on the FX thread. */
    void failed(Throwable failure) {
        if (!drawn && WindowRecovery.isOfDrawing(failure)) {
            undrawn(failure);
        } else {
            rescue.after(failure);
        }
    }

    /** Begins another session on the platform that is shown, unless it cannot be shown. */
    void open(SessionKeeper.UnsavedSession draft) {
        content.model().open(content.platform().scenario(), draft.session());
        draft.keep().run();
    }

    /** Begins a session on another platform; throws what keeps it from being shown, and all is as before. */
    void open(PlatformFile platform, SessionKeeper.UnsavedSession draft) {
        replace(WindowContent.drawn(platform, draft.session(), prepared.members(), appearance, services));
        draft.keep().run();
    }

    /** Makes the content anew from its session; throws what keeps it from being shown. */
    void redraw() {
        replace(WindowContent.drawn(content.platform(), content.model().session(), prepared.members(), appearance,
                services));
    }

    /** Begins a session in the place of the one that cannot be shown. */
    void setAside(Throwable failure) {
        SetAsideSession aside = aside(failure, content.platform());
        try {
            open(prepared.builtIn(), sessions.setAside(aside.why(), prepared.builtIn()));
            content.view().notice(aside.sentence(file));
        } catch (RuntimeException | Error e) {
            outcome.failed(e);
        }
    }

    private void replace(WindowContent next) {
        drawn();
        content.close();
        content = next;
        start();
    }
}
