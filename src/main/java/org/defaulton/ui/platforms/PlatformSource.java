package org.defaulton.ui.platforms;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.defaulton.comparison.PlatformComparison;

/** Loads platforms and compares them. Call on the FX thread; no method blocks. */
public interface PlatformSource {
    /**
     * Loads the platforms that ship and those whose files were opened, one after the other.
     *
     * @param each gets the progress after each one, on the FX thread
     */
    void loadPlatforms(Consumer<PlatformLoad> each);

    /**
     * Compares platforms, after all comparisons that were asked for before.
     *
     * @param done gets the comparison on the FX thread
     */
    void compare(Callable<PlatformComparison> work, Consumer<PlatformComparison> done);

    /** Ends the loading; nothing more is delivered. */
    void stopLoading();
}
