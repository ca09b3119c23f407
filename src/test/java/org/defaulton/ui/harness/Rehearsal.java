package org.defaulton.ui.harness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.session.Actor;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.MirrorEvent;
import org.defaulton.session.MirrorPage;
import org.defaulton.session.RecordedEvent;
import org.defaulton.session.Replays;
import org.defaulton.session.Session;
import org.defaulton.session.SessionEvent;
import org.defaulton.session.SessionPorts;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.SessionModel;
import org.defaulton.ui.model.View;
import org.defaulton.ui.model.ViewState;

/** A session in memory, with the events that the screens sent. */
public final class Rehearsal implements Intents {
    private final List<SessionEvent> handedIn = new ArrayList<>();
    private final List<RecordedEvent> kept;
    private final Scenario scenario;
    private final SessionModel model;

    /** The writer on the demo. */
    public Rehearsal() {
        this(Demo.SCENARIO);
    }

    /** The first member of the platform that opens by default. */
    public static Rehearsal asShipped() {
        return new Rehearsal(BuiltInContent.scenario(BuiltInContent.scenarioIds().getFirst()));
    }

    /** The first member of any platform. */
    public Rehearsal(Scenario scenario) {
        this(scenario, List.of());
    }

    /** Resumes the recorded events of another. */
    public Rehearsal(Scenario scenario, List<RecordedEvent> soFar) {
        this.scenario = scenario;
        kept = new ArrayList<>(soFar);
        model = new SessionModel(members(), scenario,
                soFar.isEmpty() ? begun() : Session.resume(Replays.of(scenario, soFar), ports()));
    }

    private List<Member> members() {
        return BuiltInContent.populated(scenario).members();
    }

    private Session begun() {
        return Session.begin(scenario, SessionEvent.Started.of(scenario, members().getFirst()), ports());
    }

    private SessionPorts ports() {
        return new SessionPorts(recorded -> {
            kept.add(recorded);
            return CompletableFuture.completedFuture(null);
        }, () -> Instant.EPOCH, () -> 0, Runnable::run);
    }

    /** Replaces the session with a new one. */
    public void startOver() {
        kept.clear();
        model.open(scenario, begun());
    }

    /** Moves the member to a country, an age and a day. */
    public Rehearsal of(String country, int age, String day) {
        model.act(HistoryEvent.MemberChosen.of(model.shown().member().with(country, age)));
        model.act(new HistoryEvent.DateMoved(LocalDate.parse(day)));
        return this;
    }

    /** Choices such as "genai-training=off@2024-09-19", with spaces between them. */
    public Rehearsal choose(String choices) {
        for (String choice : choices.isBlank() ? new String[0] : choices.strip().split(" +")) {
            String[] parts = choice.split("[=@]");
            model.act(new HistoryEvent.Chosen(parts[0], parts[1], LocalDate.parse(parts[2])));
        }
        return this;
    }

    /** Opens a page of the mirror. */
    public Rehearsal open(MirrorPage.PageKind kind, String id) {
        return happens(new MirrorEvent.PageOpened(new MirrorPage(kind, id)));
    }

    /** Applies an event that no screen under test sent. */
    public Rehearsal happens(SessionEvent event) {
        model.act(event);
        return this;
    }

    /** Shows every state in the view from now on. */
    public void watch(View view) {
        model.watch(view::show);
    }

    /** The session as the screens see it. */
    public SessionModel model() {
        return model;
    }

    /** The recorded events, oldest first. */
    public List<RecordedEvent> kept() {
        return kept;
    }

    /** What the screens show. */
    public ViewState shown() {
        return model.shown();
    }

    /** The platform. */
    public Scenario scenario() {
        return scenario;
    }

    /** The events that the screens sent, oldest first. */
    public List<SessionEvent> handedIn() {
        return handedIn;
    }

    @Override
    public void act(Actor actor, SessionEvent event) {
        handedIn.add(event);
        model.act(actor, event);
    }
}
