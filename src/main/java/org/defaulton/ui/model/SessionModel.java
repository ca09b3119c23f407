package org.defaulton.ui.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.Actor;
import org.defaulton.session.Saving;
import org.defaulton.session.Session;
import org.defaulton.session.SessionEvent;
import org.defaulton.session.SessionState;
import org.jspecify.annotations.Nullable;

/**
 * The session as the screens see it. What they show depends only on its state. If a screen cannot show an event, the
 * event has no effect: the model throws {@link NotShownException} and is as before.
 */
public final class SessionModel implements Intents, AutoCloseable {
    private List<Member> members;
    private final List<Consumer<ViewState>> viewers = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Saving> saving = new ReadOnlyObjectWrapper<>(new Saving.Saved());
    private Scenario scenario;
    private Session session;
    private List<Runnable> detach = List.of();
    private ViewState shown;
    private @Nullable LocalDate preview;

    public SessionModel(List<Member> members, Scenario scenario, Session session) {
        this.members = members;
        this.scenario = scenario;
        this.session = session;
        shown = ViewState.of(scenario, members, session.state(), session.state().now().date(), null);
        attach(scenario, session);
    }

    /** Replaces the members to choose from, from the next event on. */
    public void offer(List<Member> others) {
        members = others;
    }

    /** Switches to another session. */
    public void open(Scenario newScenario, Session newSession) {
        Scenario oldScenario = scenario;
        Session oldSession = session;
        attach(newScenario, newSession);
        try {
            show(session.state());
        } catch (RuntimeException | Error e) {
            attach(oldScenario, oldSession);
            throw new NotShownException(e);
        }
    }

    private void attach(Scenario newScenario, Session newSession) {
        close();
        scenario = newScenario;
        session = newSession;
        detach = List.of(session.onState(this::show), session.onSaving(saving::set));
        saving.set(session.saving());
    }

    /** Stops following the session. */
    @Override
    public void close() {
        detach.forEach(Runnable::run);
        detach = List.of();
    }

    /** The current session. */
    public Session session() {
        return session;
    }

    /** What the screens show. */
    public ViewState shown() {
        return shown;
    }

    /** Calls the viewer now and after every change. Unlike listeners of a property, it can report a failure. */
    public void watch(Consumer<ViewState> viewer) {
        viewers.add(viewer);
        viewer.accept(shown);
    }

    /** Whether everything has been saved. */
    public ReadOnlyObjectProperty<Saving> saving() {
        return saving.getReadOnlyProperty();
    }

    @Override
    public void act(Actor actor, SessionEvent event) {
        try {
            session.act(actor, event);
        } catch (RuntimeException | Error e) {
            throw new NotShownException(e);
        }
    }

    /** Tries again to save unsaved events. */
    public void retry() {
        session.retry();
    }

    /** Shows another day during a drag, without an event; null returns to the session's day. */
    public void preview(@Nullable LocalDate day) {
        try {
            preview = day;
            tell(session.state());
        } catch (RuntimeException | Error e) {
            preview = null;
            throw new NotShownException(e);
        }
    }

    private void show(SessionState state) {
        preview = null;
        tell(state);
    }

    private void tell(SessionState state) {
        ViewState before = shown;
        ViewState told = ViewState.of(scenario, members, state, preview == null ? state.now().date() : preview, before);
        shown = told;
        try {
            viewers.forEach(viewer -> viewer.accept(shown));
            if (!shown.equals(told)) {
                // Somebody acted on what was shown: who heard of that first has since been told what came before.
                viewers.forEach(viewer -> viewer.accept(shown));
            }
        } catch (RuntimeException | Error e) {
            shown = before;
            throw e;
        }
    }
}
