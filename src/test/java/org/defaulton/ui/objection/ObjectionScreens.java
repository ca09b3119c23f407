package org.defaulton.ui.objection;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.FormEvent;
import org.defaulton.session.FormState;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.MirrorEvent;
import org.defaulton.session.MirrorPage;
import org.defaulton.session.RecordedEvent;
import org.defaulton.session.SessionState;
import org.defaulton.ui.harness.Demo;
import org.defaulton.ui.harness.Rehearsal;
import org.defaulton.ui.mirror.MirrorController;
import org.defaulton.ui.mirror.MirrorPageFactory;
import org.defaulton.ui.model.Look;
import org.defaulton.ui.model.SessionModel;
import org.defaulton.ui.model.TextSize;
import org.defaulton.ui.theme.Theme;

/** The mirror with the form, the table and the host's bar, on a real session in memory. */
final class ObjectionScreens {
    static final Scenario SCENARIO = Demo.SCENARIO;
    private static final double TALL = 900;

    private final Rehearsal rehearsal;
    private final List<List<String>> opened = new ArrayList<>();
    final SessionModel model;
    private final MirrorController mirror;
    private final FormTable table = new FormTable((_, _) -> {
    });
    final HostBar hostBar;

    /** The screens with the form open. */
    ObjectionScreens() {
        this(List.of());
        model.act(new MirrorEvent.PageOpened(new MirrorPage(MirrorPage.PageKind.SECTION, "data-privacy")));
        model.act(new MirrorEvent.PageOpened(new MirrorPage(MirrorPage.PageKind.FORM, "")));
    }

    /** Screens that resume the events of a session that was left. */
    ObjectionScreens(List<RecordedEvent> soFar) {
        this(SCENARIO, soFar);
    }

    /** The screens of a platform, which resume the events of a session. */
    ObjectionScreens(Scenario scenario, List<RecordedEvent> soFar) {
        rehearsal = new Rehearsal(scenario, soFar);
        model = rehearsal.model();
        ObjectionPageFactory pages = new ObjectionPageFactory(model, model.saving(), (_, claims) -> opened.add(claims));
        mirror = new MirrorController(model, new MirrorPageFactory(model, (_, _) -> {
        }, pages::open, pages::key));
        hostBar = new HostBar(model);
        model.watch(shown -> List.of(mirror, table, hostBar).forEach(view -> view.show(shown)));
    }

    /** The events so far, oldest first. */
    List<RecordedEvent> log() {
        return rehearsal.kept();
    }

    /** The claims that were opened. */
    List<List<String>> opened() {
        return opened;
    }

    SessionState state() {
        return model.shown().state();
    }

    /** A scene with all of it. */
    Scene scene(double mirrorWidth, double width, Look look, TextSize size) {
        VBox ours = new VBox(24, table.node(), hostBar.node());
        ours.setPrefWidth(width - mirrorWidth);
        BorderPane root = new BorderPane(ours);
        root.setLeft(mirror.node());
        ((Region) mirror.node()).setPrefWidth(mirrorWidth);
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
        edit(FormState.FIRST_NAME, "Jordan");
        edit(FormState.LAST_NAME, "Sample");
        edit(FormState.EMAIL, "jordan@example.org");
        edit(FormState.COUNTRY, "US");
        edit(FormState.RELATION, FormState.MEMBER);
        edit(FormState.KIND, kind);
        edit(FormState.DECLARED, "true");
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
