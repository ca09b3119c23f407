package org.defaulton.ui.pictures;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.WritableImage;
import org.defaulton.export.WholeFile;
import org.defaulton.scenario.BuiltIn;
import org.defaulton.scenario.Scenario;
import org.defaulton.text.Messages;
import org.defaulton.text.PathTrouble;
import org.defaulton.text.Problem;
import org.defaulton.ui.common.Png;

/** Makes pictures of the screens. */
public final class Pictures {
    private static final Messages TEXTS = Messages.of(Pictures.class);

    private static final int PULSES = 3;

    private final Scenario scenario = BuiltIn.scenario(BuiltIn.scenarioIds().getFirst());
    private final Album album = new Album(scenario);
    private final Studio studio = new Studio(scenario, BuiltIn.members());
    private final Path folder;
    private final PrintWriter out;

    public Pictures(Path folder, PrintWriter out) {
        this.folder = folder;
        this.out = out;
    }

    /**
     * Makes the picture with the name; without one, every picture whose name holds the text, which all do for an empty one.
     *
     * @throws Problem if there is no such picture or the folder cannot be made
     * @throws IOException if one cannot be written
     */
    public void all(String only) throws Exception {
        List<Shot> shots = album.named(only);
        if (shots.isEmpty()) {
            throw new Problem(TEXTS.text("none", only));
        }
        make(shots);
    }

    /**
     * Makes the pictures of the main path: the setting found, switched off, the objection, and the request sent.
     *
     * @throws Problem if the folder cannot be made
     * @throws IOException if one cannot be written
     */
    public void tour() throws Exception {
        make(album.tour());
    }

    private void make(List<Shot> shots) throws Exception {
        makeFolder();
        Headless.start();
        try {
            for (Shot shot : shots) {
                Studio.Sitting sitting = Headless.call(() -> studio.open(shot));
                if (!shot.gesture().equals(Gesture.NONE)) {
                    // What opens over a window takes its place with the next pulses.
                    Headless.pulses(PULSES);
                }
                WritableImage image = Headless.call(() -> studio.take(sitting));
                Path file = folder.resolve(shot.name() + ".png");
                WholeFile.write(file, Png.bytes(image));
                out.println(TEXTS.text("made", file));
                out.flush();
            }
        } finally {
            Headless.stop();
        }
    }

    private void makeFolder() throws Problem {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            String why = PathTrouble.ofNewFolder(folder).orElseGet(() -> PathTrouble.reason(e));
            throw new Problem(TEXTS.text("folder.unusable", PathTrouble.shown(folder), why), e);
        }
    }
}
