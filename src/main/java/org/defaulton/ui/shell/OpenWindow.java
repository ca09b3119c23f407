package org.defaulton.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.defaulton.export.WholeFile;
import org.defaulton.scenario.BuiltIn;
import org.defaulton.scenario.Loaded;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.ScenarioFiles;
import org.defaulton.session.Session;
import org.defaulton.store.Home;
import org.defaulton.text.Messages;
import org.defaulton.text.Problem;
import org.defaulton.ui.common.Appearance;
import org.defaulton.ui.common.Background;
import org.defaulton.ui.common.SessionModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the window asks for, done with the store; the window's content is made anew when the platform changes. */
final class OpenWindow implements Services {
    private static final Logger LOG = LoggerFactory.getLogger(OpenWindow.class);
    private static final Messages TEXTS = Messages.of(OpenWindow.class);

    private final Prepared prepared;
    private final Sessions sessions;
    private final Home home;
    private final Stage stage;
    private final Background background = new Background();
    private OpenPlatform platform;
    private SessionModel model;
    private Desk desk;
    private Appearance appearance;

    OpenWindow(Prepared prepared, Sessions sessions, Home home, Stage stage) {
        this.prepared = prepared;
        this.sessions = sessions;
        this.home = home;
        this.stage = stage;
        appearance = Appearance.of(prepared.preferences());
        platform = prepared.last().map(Prepared.Last::platform).orElse(prepared.builtIn());
        Session session = prepared.last().map(sessions::resume).orElseGet(() -> sessions.begin(platform));
        model = new SessionModel(prepared.members(), platform.scenario(), session);
        desk = Desk.begun(model, appearance, this);
    }

    /** Puts the content into the window. */
    void start() {
        stage.setScene(desk.scene());
    }

    Desk desk() {
        return desk;
    }

    SessionModel model() {
        return model;
    }

    /** Ends what is still going on beside the window. */
    void close() {
        desk.close();
        background.close();
    }

    @Override
    public void startOver() {
        unlessUnsaved(() -> model.open(platform.scenario(), sessions.startOver(platform)));
    }

    @Override
    public void erase() {
        model.open(platform.scenario(), sessions.eraseAll(platform));
    }

    @Override
    public void keep(Appearance wanted) {
        appearance = wanted;
        wanted.preferences().forEach(this::keep);
    }

    @Override
    public void write(Path file, Callable<byte[]> content) {
        background.run(() -> {
            WholeFile.write(file, content.call());
            return file;
        }, written -> desk.notice(TEXTS.text("file.written", written)), this::unwritten);
    }

    private void unwritten(Throwable failure) {
        if (failure instanceof Problem problem) {
            desk.notice(problem.sentence());
        } else {
            failed(failure);
        }
    }

    @Override
    public Path folder() {
        return home.folder();
    }

    @Override
    public void scenarios(Consumer<SequencedMap<String, String>> names) {
        background.run(() -> {
            SequencedMap<String, String> read = new LinkedHashMap<>();
            BuiltIn.scenarioIds().forEach(id -> read.put(id, BuiltIn.scenario(id).name()));
            return read;
        }, names, this::failed);
    }

    @Override
    public void open(String id) {
        background.run(() -> OpenPlatform.builtIn(id), this::change, this::failed);
    }

    @Override
    public void openFile(Path file) {
        background.run(() -> ScenarioFiles.scenario(file.getFileName().toString(), read(file)),
                loaded -> opened(file, loaded), e -> unreadable(file, e));
    }

    /** Reads one byte more than allowed at most, so that a file that never ends does, too. */
    private static byte[] read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(ScenarioFiles.MOST_BYTES + 1);
        }
    }

    private void opened(Path file, Loaded<Scenario> loaded) {
        switch (loaded) {
            case Loaded.Good<Scenario>(Scenario scenario, String text) -> change(new OpenPlatform(scenario, text));
            case Loaded.Faulty<Scenario>(var faults) -> desk.faulty(String.valueOf(file.getFileName()), faults);
        }
    }

    private void change(OpenPlatform other) {
        unlessUnsaved(() -> show(other));
    }

    private void unlessUnsaved(Runnable leave) {
        if (desk.mayLeave(leave)) {
            leave.run();
        }
    }

    private void show(OpenPlatform other) {
        platform = other;
        model = new SessionModel(prepared.members(), other.scenario(), sessions.startOver(other));
        desk.close();
        desk = new Desk(model, appearance, this);
        stage.setScene(desk.scene());
    }

    private void unreadable(Path file, Throwable failure) {
        LOG.warn("The file {} could not be read", file, failure);
        desk.notice(TEXTS.text("file.unreadable", file));
    }

    private void failed(Throwable failure) {
        LOG.error("A job failed", failure);
        desk.notice(TEXTS.text("problem.unexpected", home.log()));
    }

    private void keep(String key, String value) {
        var _ = prepared.store().preference(key, value).exceptionally(failure -> {
            LOG.warn("The preference {} could not be kept", key, failure);
            return null;
        });
    }
}
