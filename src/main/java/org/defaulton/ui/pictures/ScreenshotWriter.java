package org.defaulton.ui.pictures;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.scene.image.WritableImage;
import org.defaulton.export.WholeFileWriter;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.text.Messages;
import org.defaulton.text.PathProblem;
import org.defaulton.text.UserException;
import org.defaulton.ui.toolkit.PngWriter;

/** Saves pictures of the screens. */
public final class ScreenshotWriter {
    private static final Messages TEXTS = Messages.of(ScreenshotWriter.class);

    private final Path folder;
    private final PrintWriter out;

    public ScreenshotWriter(Path folder, PrintWriter out) {
        this.folder = folder;
        this.out = out;
    }

    /**
     * Saves pictures of the default platform: the one with the name; without one, every picture whose name contains the
     * text, which all do if it is empty.
     *
     * @throws UserException if there is no such picture or the folder cannot be created
     * @throws IOException if a picture cannot be written
     */
    public void all(String only) throws Exception {
        make(byDefault(), ScreenshotList.builtIn().named(only), only);
    }

    /**
     * The same of any platform: every page, every view, and the main control at every value, as its first member sees
     * them.
     *
     * @throws UserException if there is no such picture or the folder cannot be created
     * @throws IOException if a picture cannot be written
     */
    public void all(Scenario scenario, String only) throws Exception {
        make(scenario, ScreenshotList.named(new PlatformScreenshots(scenario).all(), only), only);
    }

    private static Scenario byDefault() {
        return BuiltInContent.scenario(BuiltInContent.scenarioIds().getFirst());
    }

    private void make(Scenario scenario, List<Screenshot> shots, String only) throws Exception {
        if (shots.isEmpty()) {
            throw new UserException(TEXTS.text("none", only));
        }
        make(scenario, shots);
    }

    /**
     * Saves the pictures of the tour: the setting found, switched off, the objection, and the request sent.
     *
     * @return the choices on the way, in the syntax of the command line
     * @throws UserException if the folder cannot be created
     * @throws IOException if a picture cannot be written
     */
    public List<String> tour() throws Exception {
        ScreenshotList list = ScreenshotList.builtIn();
        make(byDefault(), list.tour());
        return list.choices();
    }

    private void make(Scenario scenario, List<Screenshot> shots) throws Exception {
        makeFolder();
        // A picture needs no file: every event counts as saved at once.
        ScreenshotRenderer studio = new ScreenshotRenderer(scenario, scenario.members(),
                _ -> CompletableFuture.completedFuture(null));
        HeadlessToolkit.start();
        try {
            for (Screenshot shot : shots) {
                ScreenshotRenderer.OpenShot sitting = HeadlessToolkit.call(() -> studio.open(shot));
                WritableImage image = HeadlessToolkit.call(() -> studio.take(sitting));
                Path file = folder.resolve(shot.name() + ".png");
                WholeFileWriter.write(file, PngWriter.bytes(image));
                out.println(TEXTS.text("made", file));
                out.flush();
            }
        } finally {
            HeadlessToolkit.stop();
        }
    }

    private void makeFolder() throws UserException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            String why = PathProblem.ofNewFolder(folder).orElseGet(() -> PathProblem.reason(e));
            throw new UserException(TEXTS.text("folder.unusable", PathProblem.shown(folder), why), e);
        }
    }
}
