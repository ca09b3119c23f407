package org.defaulton.ui.shell;

import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.Session;
import org.defaulton.store.HomeFolder;
import org.defaulton.ui.model.Appearance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Replaces the content of the window. A session is stored only once it has been drawn. A stored session that cannot be
 * drawn is set aside, so that it never prevents a start.
 */
final class WindowContentSwitcher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WindowContentSwitcher.class);

    private final StartupData prepared;
    private final OwnData own;
    private final SessionKeeper sessions;
    private final Path file;
    private final Stage stage;
    private final WindowServices services;
    private final StartOutcome outcome;
    private final WindowRecovery rescue;
    private Appearance appearance;
    private WindowContent content;
    /** To run once the first content has been drawn. */
    private Runnable keep = () -> {
    };
    private boolean resumed;
    private boolean drawn;

    /** Gets the outcome of the start. */
    interface StartOutcome {
        /** Everything has been on screen. */
        void drawn();

        /** Not even a new session can be shown. */
        void failed(Throwable failure);
    }

    /** Makes the first content: the last session, or a new one. Throws what keeps even that from being shown. */
    WindowContentSwitcher(StartupData prepared, OwnData own, SessionKeeper sessions, HomeFolder home, Stage stage,
            WindowServices services, StartOutcome outcome) {
        this.prepared = prepared;
        this.own = own;
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

    /** Shows the content in the window. */
    void start() {
        stage.setScene(content.view().scene());
    }

    WindowContent now() {
        return content;
    }

    /** The current scene of the window, which is not the content's while the page with the ways out shows. */
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
            own.replaceIfGone(session, last.platform().scenario());
            resumed = true;
            return begun;
        } catch (RuntimeException | Error e) {
            return instead(e, last.platform());
        }
    }

    /** A new session in place of one that cannot be shown. */
    private WindowContent instead(Throwable failure, PlatformFile platform) {
        SetAsideSession aside = aside(failure, platform);
        WindowContent instead = fresh(sessions.setAside(aside.why(), prepared.builtIn()));
        instead.view().notice(aside.sentence(file));
        return instead;
    }

    private SetAsideSession aside(Throwable failure, PlatformFile platform) {
        LOG.error("The session cannot be shown", failure);
        return SetAsideSession.because(failure, platform.scenario().listName(), sessions.began());
    }

    private WindowContent fresh(SessionKeeper.UnsavedSession draft) {
        keep = draft.keep();
        resumed = false;
        return begun(prepared.builtIn(), draft.session());
    }

    private WindowContent begun(PlatformFile platform, Session session) {
        return WindowContent.begun(platform, session, own.members(platform.scenario()), appearance, services,
                this::drawn, this::undrawn);
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

    /** Handles a failure on the FX thread. */
    void failed(Throwable failure) {
        if (!drawn && WindowRecovery.isOfDrawing(failure)) {
            undrawn(failure);
        } else {
            rescue.after(failure);
        }
    }

    /** Begins another session on the current platform, unless it cannot be shown. */
    void open(SessionKeeper.UnsavedSession draft) {
        Scenario scenario = content.platform().scenario();
        content.model().offer(own.lasting(scenario));
        content.model().open(scenario, draft.session());
        keep(draft);
    }

    /** Only now has the session before it ended. */
    private void keep(SessionKeeper.UnsavedSession draft) {
        own.endSession();
        draft.keep().run();
    }

    /** Offers the members that there are now. */
    void offerMembers() {
        content.model().offer(own.members(content.platform().scenario()));
    }

    /** Begins a session on another platform; if that cannot be shown, throws and changes nothing. */
    void open(PlatformFile platform, SessionKeeper.UnsavedSession draft) {
        replace(WindowContent.drawn(platform, draft.session(), own.lasting(platform.scenario()), appearance, services));
        keep(draft);
    }

    /** Rebuilds the content from its session; throws if it cannot be shown. */
    void redraw() {
        replace(WindowContent.drawn(content.platform(), content.model().session(),
                own.members(content.platform().scenario()), appearance, services));
    }

    /** Replaces the session that cannot be shown with a new one. */
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
