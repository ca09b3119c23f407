package org.defaulton.ui.shell;

import java.io.File;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import org.defaulton.scenario.Fault;
import org.defaulton.session.Event;
import org.defaulton.session.Saving;
import org.defaulton.text.Messages;
import org.defaulton.ui.common.Appearance;
import org.defaulton.ui.common.Background;
import org.defaulton.ui.common.SessionModel;
import org.defaulton.ui.common.Theme;
import org.defaulton.ui.handout.SaveMenu;
import org.defaulton.ui.impact.ImpactController;
import org.defaulton.ui.mirror.MirrorController;
import org.defaulton.ui.mirror.Pages;
import org.defaulton.ui.objection.FormTable;
import org.defaulton.ui.objection.HostBar;
import org.defaulton.ui.objection.ObjectionPages;
import org.defaulton.ui.timeline.TimelineView;

/** Everything in the window, put together and kept up to date with the model. */
public final class Desk implements AutoCloseable {
    private static final Messages TEXTS = Messages.of(Desk.class);

    private static final double GAP = 8;

    private final StackPane root = new StackPane();
    private final Scene scene;
    private final SessionModel model;
    private final Overlay overlay;
    private final ShellController shell;
    private final HostBar host;
    private final Services services;
    private final Background background = new Background();
    private Appearance current;

    public Desk(SessionModel model, Appearance appearance, Services services) {
        this.services = services;
        current = appearance;
        this.model = model;
        overlay = new Overlay(root);
        SettingsMenu settings = new SettingsMenu(appearance, this::change, services.folder(),
                () -> askToErase());
        ObjectionPages objection = new ObjectionPages(model, model.saving());
        host = new HostBar(model);
        MirrorController mirror = new MirrorController(model,
                new Pages(model, (_, claims) -> showEvidence(model, claims), objection::open, objection::key));
        ImpactController impact = new ImpactController(model, (_, claims) -> showEvidence(model, claims),
                new FormTable((_, claims) -> showEvidence(model, claims)), host, background,
                model::preview);
        SaveMenu save = new SaveMenu(() -> model.shown().get(), impact::pictured, this::saveAs);
        BarController bar = new BarController(model, end(save.node(), settings), overlay, services);
        TimelineView timeline = new TimelineView(model, (_, claims) -> showEvidence(model, claims), model::preview);
        StepsView steps = new StepsView(model, () -> askToStartOver(), model.saving());
        shell = new ShellController(new ShellController.Parts(bar, mirror, impact, timeline, steps));
        root.getChildren().addFirst(shell.node());
        root.getStyleClass().add("root");
        scene = new Scene(root);
        Theme.dress(scene);
        addKeys(model);
        dress(appearance);
        // Only while on the screen: another platform brings another desk.
        Platform.getPreferences().colorSchemeProperty().when(scene.windowProperty().map(_ -> true).orElse(false))
                .subscribe(() -> current.look().apply(root));
        model.shown().subscribe(shell::show);
        model.saving().subscribe(this::explain);
    }

    /** Ends the long work that its views have begun. */
    @Override
    public void close() {
        background.close();
    }

    /** The scene, for the window. */
    public Scene scene() {
        return scene;
    }

    /** Shows a sentence across the window until it is dismissed. */
    public void notice(String sentence) {
        shell.notice(sentence);
    }

    /** Says why nothing can be saved for as long as that is so. */
    private void explain(Saving saving) {
        shell.setTrouble(saving instanceof Saving.NotSaved(String reason) ? reason : null, model::retry);
    }

    /** Shows what is wrong in a file. */
    public void faulty(String file, List<Fault> faults) {
        Faulty.show(overlay, file, faults);
    }

    /** Asks before the window closes over something that could not be saved; says whether it may close now. */
    boolean mayClose(Runnable closeAnyway) {
        return mayGo("close", closeAnyway);
    }

    /** The same before another session takes the place of this one. */
    boolean mayLeave(Runnable leaveAnyway) {
        return mayGo("leave", leaveAnyway);
    }

    private boolean mayGo(String key, Runnable anyway) {
        if (!(model.saving().get() instanceof Saving.NotSaved)) {
            return true;
        }
        overlay.ask(TEXTS.text(key + ".title"), TEXTS.text(key + ".text"), TEXTS.text(key + ".agree"),
                TEXTS.text(key + ".decline"), anyway);
        return false;
    }

    private void change(Appearance appearance) {
        dress(appearance);
        services.keep(appearance);
    }

    private void dress(Appearance appearance) {
        current = appearance;
        appearance.look().apply(root);
        shell.setTextSize(appearance.textSize());
        host.setWanted(appearance.hostBar());
    }

    private static HBox end(Node... nodes) {
        HBox end = new HBox(GAP, nodes);
        end.setAlignment(Pos.CENTER_RIGHT);
        return end;
    }

    private void saveAs(String name, Callable<byte[]> content) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(TEXTS.text("save.title"));
        chooser.setInitialFileName(name);
        File file = chooser.showSaveDialog(scene.getWindow());
        if (file != null) {
            services.write(file.toPath(), content);
        }
    }

    private static void showEvidence(SessionModel model, List<String> claims) {
        model.act(new Event.EvidenceOpened(claims));
    }

    private void askToStartOver() {
        overlay.ask(TEXTS.text("over.title"), TEXTS.text("over.text"), TEXTS.text("over.agree"),
                TEXTS.text("over.decline"), services::startOver);
    }

    private void askToErase() {
        overlay.ask(TEXTS.text("data.erase.title"), TEXTS.text("data.erase.text"), TEXTS.text("data.erase.agree"),
                TEXTS.text("data.erase.decline"), services::erase);
    }

    private void addKeys(SessionModel model) {
        key(KeyCode.Z, () -> model.act(new Event.Undone()), KeyCombination.SHORTCUT_DOWN);
        key(KeyCode.Y, () -> model.act(new Event.Redone()), KeyCombination.SHORTCUT_DOWN);
        key(KeyCode.Z, () -> model.act(new Event.Redone()), KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        key(KeyCode.F, () -> root.lookup("#search").requestFocus(), KeyCombination.SHORTCUT_DOWN);
    }

    private void key(KeyCode code, Runnable action, KeyCombination.Modifier... modifiers) {
        scene.getAccelerators().put(new KeyCodeCombination(code, modifiers), action);
    }
}
