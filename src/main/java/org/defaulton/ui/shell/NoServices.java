package org.defaulton.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.defaulton.comparison.PlatformComparison;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.ui.model.Appearance;
import org.defaulton.ui.platforms.PlatformLoad;

/** Services for a window without a user, such as in a picture: they do nothing. */
public record NoServices() implements WindowServices {
    @Override
    public void startOver() {
    }

    @Override
    public void erase() {
    }

    @Override
    public void keep(Appearance appearance) {
    }

    @Override
    public void write(Path file, Callable<byte[]> content) {
    }

    @Override
    public Path folder() {
        return Path.of("");
    }

    @Override
    public boolean takesOwnData() {
        return true;
    }

    @Override
    public void readArchive(List<Path> parts) {
        // Nobody has one.
    }

    @Override
    public void stopReading() {
        // Nothing is read.
    }

    @Override
    public void useOwnData(Member member, boolean keep) {
        // The member stays.
    }

    @Override
    public void forgetOwnData() {
        // Nothing is kept.
    }

    @Override
    public void scenarios(Consumer<SequencedMap<String, String>> names) {
    }

    @Override
    public void open(String id) {
    }

    @Override
    public void openFile(Path file) {
    }

    @Override
    public void loadPlatforms(Consumer<PlatformLoad> each) {
        // Without a user, nobody minds waiting.
        List<Scenario> shipped = BuiltInContent.scenarioIds()
                .stream()
                .map(BuiltInContent::scenario)
                .filter(platform -> platform.condition() == null)
                .toList();
        for (int i = 0; i < shipped.size(); i++) {
            each.accept(new PlatformLoad(i + 1, shipped.size(), shipped.get(i), ""));
        }
    }

    @Override
    public void compare(Callable<PlatformComparison> work, Consumer<PlatformComparison> done) {
        try {
            done.accept(work.call());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stopLoading() {
        // Nothing is loaded.
    }

    @Override
    public List<RecentFiles.RecentFile> recentFiles() {
        return List.of();
    }

    @Override
    public List<RecentFiles.RecentFile> recentMembers() {
        return List.of();
    }
}
