package org.defaulton.ui.objection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.BuiltIn;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.Event;
import org.defaulton.session.Form;
import org.defaulton.session.FormEvent;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.MirrorEvent;
import org.defaulton.session.Page;
import org.defaulton.session.Recorded;
import org.defaulton.session.Replays;
import org.defaulton.session.Session;
import org.defaulton.session.SessionState;
import org.defaulton.session.Surroundings;
import org.defaulton.ui.common.Look;
import org.defaulton.ui.common.SessionModel;
import org.defaulton.ui.common.TextSize;
import org.defaulton.ui.common.Theme;
import org.defaulton.ui.mirror.MirrorController;
import org.defaulton.ui.mirror.Pages;

/** The mirror with the form, the table and the host's bar on a real session that is kept in memory. */
final class Desk {
    static final Scenario SCENARIO = BuiltIn.scenario("linkedin");
    private static final double TALL = 900;

    final List<Recorded> log = new ArrayList<>();
    private final List<List<String>> opened = new ArrayList<>();
    final SessionModel model;
    private final MirrorController mirror;
    private final FormTable table = new FormTable((_, _) -> {
    });
    final HostBar hostBar;

    /** A desk on which the form is open. */
    Desk() {
        this(List.of());
        model.act(new MirrorEvent.PageOpened(new Page(Page.Kind.SECTION, "data-privacy")));
        model.act(new MirrorEvent.PageOpened(new Page(Page.Kind.FORM, "")));
    }

    /** A desk on which another was left. */
    Desk(List<Recorded> soFar) {
        log.addAll(soFar);
        Surroundings surroundings = new Surroundings(recorded -> {
            log.add(recorded);
            return CompletableFuture.completedFuture(null);
        }, () -> Instant.EPOCH, () -> 0, Runnable::run);
        List<Member> members = BuiltIn.members();
        Member member = members.getFirst();
        Session session = soFar.isEmpty()
                ? Session.begin(SCENARIO, new Event.Started(SCENARIO.id(), member.id(), member.country(),
                        member.age(), SCENARIO.start()), surroundings)
                : Session.resume(Replays.of(SCENARIO, soFar), surroundings);
        model = new SessionModel(members, SCENARIO, session);
        ObjectionPages pages = new ObjectionPages(model, model.saving(), (_, claims) -> opened.add(claims));
        mirror = new MirrorController(model, new Pages(model, (_, _) -> {
        }, pages::open, pages::key));
        hostBar = new HostBar(model);
        model.watch(shown -> List.of(mirror, table, hostBar).forEach(view -> view.show(shown)));
    }

    /** The claims that were asked for. */
    List<List<String>> opened() {
        return opened;
    }

    SessionState state() {
        return model.shown().get().state();
    }

    /** A scene with all of it. */
    Scene scene(double mirrorWidth, double width, Look look, TextSize size) {
        VBox ours = new VBox(24, table.node(), hostBar.node());
        ours.setPrefWidth(width - mirrorWidth);
        BorderPane root = new BorderPane(ours);
        root.setLeft(mirror.node());
        ((BorderPane) mirror.node()).setPrefWidth(mirrorWidth);
        root.setStyle("-fx-padding: 16px");
        BorderPane.setMargin(ours, new Insets(0, 8, 0, 32));
        Scene scene = new Scene(root, width, TALL);
        Theme.dress(scene);
        look.apply(root);
        size.apply(root);
        return scene;
    }

    /** Fills in every field, as events. */
    void fillIn(String kind) {
        edit(Form.FIRST_NAME, "Jordan");
        edit(Form.LAST_NAME, "Sample");
        edit(Form.EMAIL, "jordan@example.org");
        edit(Form.COUNTRY, "US");
        edit(Form.RELATION, Form.MEMBER);
        edit(Form.KIND, kind);
        edit(Form.DECLARED, "true");
    }

    void edit(String field, String text) {
        model.act(new FormEvent.FieldEdited(field, text));
    }

    /** Sends a filled-in request of the kind. */
    void send(String kind) {
        fillIn(kind);
        model.act(new FormEvent.ReviewOpened());
        model.act(new HistoryEvent.RequestSent(state().now().date()));
    }
}
