package org.defaulton.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.defaulton.comparison.PlatformComparison;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.check.ScenarioFiles;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.scenario.file.FileOnDisk;
import org.defaulton.scenario.file.LoadResult;
import org.defaulton.ui.platforms.PlatformLoad;
import org.defaulton.ui.toolkit.BackgroundTasks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads all platforms in the background, one after the other, until it is stopped, and compares them. Call it on the FX
 * thread. It has a thread of its own, so that nothing else waits for it.
 */
final class PlatformLoader implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PlatformLoader.class);

    private final BackgroundTasks background = new BackgroundTasks();
    /** The current run; tasks of earlier runs do nothing. */
    private volatile int run;

    /**
     * A platform to load.
     *
     * @param file the name of its file; empty for one that ships
     */
    private record LoadTask(String file, Callable<Optional<Scenario>> work) {}

    /** Starts over with those that ship and those files. */
    void load(List<Path> files, Consumer<PlatformLoad> each) {
        stop();
        int mine = run;
        List<LoadTask> tasks = tasks(files);
        for (int i = 0; i < tasks.size(); i++) {
            LoadTask task = tasks.get(i);
            int done = i + 1;
            background.run(() -> mine == run ? task.work().call() : Optional.<Scenario>empty(),
                    platform -> deliver(mine, each, new PlatformLoad(done, tasks.size(), platform.orElse(null), "")),
                    failure -> {
                        LOG.warn("The platform {} is not compared", task.file(), failure);
                        deliver(mine, each, new PlatformLoad(done, tasks.size(), null, task.file()));
                    });
        }
    }

    /** Compares platforms after what was asked for before. */
    void compare(Callable<PlatformComparison> work, Consumer<PlatformComparison> done, Consumer<Throwable> failed) {
        background.run(work, done, failed);
    }

    private void deliver(int mine, Consumer<PlatformLoad> each, PlatformLoad load) {
        if (mine == run) {
            each.accept(load);
        }
    }

    /** Only the FX thread changes the number. */
    @SuppressWarnings("NonAtomicVolatileUpdate")
    void stop() {
        run++;
    }

    @Override
    public void close() {
        stop();
        background.close();
    }

    private static List<LoadTask> tasks(List<Path> files) {
        List<LoadTask> tasks = new ArrayList<>();
        BuiltInContent.scenarioIds().forEach(id -> tasks.add(new LoadTask("", () -> shipped(id))));
        files.forEach(file -> tasks.add(new LoadTask(String.valueOf(file.getFileName()), () -> opened(file))));
        return tasks;
    }

    /** A condition that ships is a variation of a platform rather than a platform. */
    private static Optional<Scenario> shipped(String id) {
        return Optional.of(BuiltInContent.scenario(id)).filter(scenario -> scenario.condition() == null);
    }

    private static Optional<Scenario> opened(Path file) throws Exception {
        FileOnDisk onDisk = new FileOnDisk(file);
        return switch (ScenarioFiles.scenario(String.valueOf(file.getFileName()), onDisk.content(), onDisk)) {
            case LoadResult.ValidFile<Scenario> good -> Optional.of(good.value());
            case LoadResult.FaultyFile<Scenario> faulty ->
                throw new IllegalStateException(faulty.faults().getFirst().toString());
        };
    }
}
