package org.defaulton.ui.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.defaulton.scenario.file.Fault;
import org.defaulton.session.EvidenceEvent;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.Saving;
import org.defaulton.session.SessionEvent;
import org.defaulton.session.WindowState;
import org.defaulton.session.WindowStateEvent;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.TextInputLimits;
import org.defaulton.ui.evidence.EvidenceDrawer;
import org.defaulton.ui.impact.ImpactController;
import org.defaulton.ui.mirror.CompactMirror;
import org.defaulton.ui.mirror.MirrorController;
import org.defaulton.ui.mirror.MirrorPageFactory;
import org.defaulton.ui.mirror.NavigationRail;
import org.defaulton.ui.model.Appearance;
import org.defaulton.ui.model.SessionModel;
import org.defaulton.ui.objection.FormTable;
import org.defaulton.ui.objection.HostBar;
import org.defaulton.ui.objection.ObjectionPageFactory;
import org.defaulton.ui.platforms.PlatformsView;
import org.defaulton.ui.save.FileExtension;
import org.defaulton.ui.save.SaveMenu;
import org.defaulton.ui.theme.Theme;
import org.defaulton.ui.timeline.TimelineView;
import org.defaulton.ui.toolkit.BackgroundTasks;
import org.defaulton.ui.toolkit.NextFrame;

/** The whole content of the window, assembled and updated from the model. */
public final class MainView implements AutoCloseable {
    private static final Messages TEXTS = Messages.of(MainView.class);

    private static final double GAP = 8;

    private final StackPane root = new StackPane();
    private final Scene scene;
    private final SessionModel model;
    private final ModalCard overlay;
    private final OwnDataDialog ownData;
    private final ShellController shell;
    private final MinimumSizePane room;
    private final MirrorController mirror;
    private final EvidenceDrawer drawer;
    private final HostBar host;
    private final WindowServices services;
    private final BackgroundTasks background = new BackgroundTasks();
    private Appearance current;

    public MainView(SessionModel model, Appearance appearance, WindowServices services) {
        this(model, appearance, services, true);
    }

    private MainView(SessionModel model, Appearance appearance, WindowServices services, boolean whole) {
        this.services = services;
        current = appearance;
        this.model = model;
        overlay = new ModalCard(root);
        ownData = new OwnDataDialog(overlay, services, model::shown);
        SettingsMenu settings = new SettingsMenu(appearance, this::change, services.folder(), () -> askToErase());
        host = new HostBar(model);
        drawer = new EvidenceDrawer(model);
        ObjectionPageFactory objection = new ObjectionPageFactory(model, model.saving(), drawer);
        mirror = new MirrorController(model, new MirrorPageFactory(model, drawer, objection::open, objection::key));
        ImpactController impact = new ImpactController(model, drawer, new FormTable(drawer), host, background,
                model::preview);
        SaveMenu save = new SaveMenu(() -> model.shown(), impact::pictured, this::saveAs);
        PlatformsView platforms = new PlatformsView(model, drawer, services, this::saveAs);
        BarController bar = new BarController(model, end(save.node(), settings), overlay, services, ownData, platforms);
        TimelineView timeline = new TimelineView(model, drawer, model::preview);
        HistoryToolbar steps = new HistoryToolbar(model, () -> askToStartOver(), model.saving());
        shell = new ShellController(
                new ShellController.ShellParts(bar, mirror, new NavigationRail(model, this::goToMirror),
                        new CompactMirror(model, drawer, this::goToMirror), impact, drawer, timeline, steps, platforms),
                model);
        shell.setWhole(whole);
        room = new MinimumSizePane(shell.node());
        root.getChildren().addFirst(room);
        root.getStyleClass().add("root");
        dress(appearance);
        model.watch(shell::show);
        model.saving().subscribe(this::explain);
        scene = filled();
        addKeys(model);
        // Only while the scene is in a window: the preferences outlive every window and would keep it in memory.
        Platform.getPreferences()
                .colorSchemeProperty()
                .when(scene.windowProperty().flatMap(Window::showingProperty).orElse(false))
                .subscribe(() -> current.look().apply(root));
    }

    /**
     * A view for the window's first frame, in which the mirror works and the headline is up to date; the view below the
     * headline and the timeline follow in the next frame.
     *
     * @param drawn runs once everything has been laid out
     * @param failed gets the exception if the rest cannot be shown
     */
    static MainView begun(SessionModel model, Appearance appearance, WindowServices services, Runnable drawn,
            Consumer<Throwable> failed) {
        MainView view = new MainView(model, appearance, services, false);
        NextFrame.afterNext(view.scene, () -> view.complete(drawn, failed));
        return view;
    }

    private void complete(Runnable drawn, Consumer<Throwable> failed) {
        try {
            shell.setWhole(true);
            shell.show(model.shown());
            NextFrame.afterNext(scene, drawn);
        } catch (RuntimeException | Error e) {
            failed.accept(e);
        }
    }

    /** Styles and lays out everything now, so that failures are found before it is in the window. */
    void draw() {
        root.applyCss();
        root.layout();
    }

    /** Attaches the finished tree to a sized scene, so that CSS and layout run once instead of per part. */
    private Scene filled() {
        Scene empty = WindowPlacement.scene();
        Theme.dress(empty);
        room.resize(empty.getWidth(), empty.getHeight());
        shell.node().resize(empty.getWidth(), empty.getHeight());
        empty.setRoot(root);
        return empty;
    }

    /** Stops the background work of its views. */
    @Override
    public void close() {
        background.close();
    }

    /** Shows now what would follow in the next frames. */
    public void finish() {
        drawer.finish();
    }

    public Scene scene() {
        return scene;
    }

    /** Shows a sentence across the window until it is dismissed. */
    public void notice(String sentence) {
        shell.notice(sentence);
    }

    /**
     * Shows a sentence with something to do about it across the window until it is dismissed.
     *
     * @param key of the button’s text
     * @return removes the sentence
     */
    Runnable offer(String sentence, String key, Runnable action) {
        return shell.offer(sentence, key, action);
    }

    /** Says why nothing can be saved, as long as that is so. */
    private void explain(Saving saving) {
        shell.setTrouble(saving instanceof Saving.NotSaved(String reason) ? reason : null, model::retry);
    }

    /** The dialog for a member's own data. */
    public OwnDataDialog ownData() {
        return ownData;
    }

    /** Shows the faults of a file. */
    public void faulty(String file, List<Fault> faults) {
        FaultsDialog.show(overlay, file, faults);
    }

    /** Asks before the window closes with unsaved events; returns whether it may close now. */
    boolean mayClose(Runnable closeAnyway) {
        return mayGo("close", closeAnyway);
    }

    /** The same before another session replaces this one. */
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
        room.setTextFactor(appearance.textSize().factor());
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
            keep(file.toPath(), FileExtension.added(file.toPath(), name), content);
        }
    }

    /** The system's dialog asks before it replaces a file, but only for the name that was typed. */
    private void keep(Path typed, Path whole, Callable<byte[]> content) {
        if (whole.equals(typed) || !Files.exists(whole)) {
            services.write(whole, content);
        } else {
            overlay.ask(TEXTS.text("replace.title", whole.getFileName()), TEXTS.text("replace.text", whole),
                    TEXTS.text("replace.agree"), TEXTS.text("replace.decline"), () -> services.write(whole, content));
        }
    }

    /** Expands the mirror and moves the focus there. */
    private void goToMirror() {
        unfoldMirror();
        mirror.takeFocus();
    }

    /** With the evidence open, there may be no room for the mirror, which only the layout can tell. */
    private void unfoldMirror() {
        WindowState window = model.shown().state().window();
        if (window.comparing()) {
            model.act(new WindowStateEvent.PlatformsCompared(false));
        }
        if (window.side() != WindowState.WindowSide.MIRROR) {
            model.act(new WindowStateEvent.SideShown(WindowState.WindowSide.MIRROR));
        }
        if (window.enlarged()) {
            model.act(new WindowStateEvent.Enlarged(false));
        }
        if (!mirror.node().isVisible()) {
            model.act(new EvidenceEvent.EvidenceClosed());
        }
    }

    private void search() {
        unfoldMirror();
        mirror.firstFocus().requestFocus();
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
        key(KeyCode.Z, () -> typedOr(TextInputControl::undo, model, new HistoryEvent.Undone()),
                KeyCombination.SHORTCUT_DOWN);
        key(KeyCode.Y, () -> typedOr(TextInputControl::redo, model, new HistoryEvent.Redone()),
                KeyCombination.SHORTCUT_DOWN);
        key(KeyCode.Z, () -> typedOr(TextInputControl::redo, model, new HistoryEvent.Redone()),
                KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        key(KeyCode.F, this::search, KeyCombination.SHORTCUT_DOWN);
    }

    /** While the user types, the keys are for the text, because not every system lets the field handle all of them. */
    private void typedOr(Consumer<TextInputControl> typed, SessionModel model, SessionEvent otherwise) {
        TextInputControl field = TextInputLimits.focused(scene.getFocusOwner());
        if (field == null) {
            model.act(otherwise);
        } else {
            typed.accept(field);
        }
    }

    private void key(KeyCode code, Runnable action, KeyCombination.Modifier... modifiers) {
        scene.getAccelerators().put(new KeyCodeCombination(code, modifiers), action);
    }
}
