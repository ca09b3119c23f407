package org.defaulton.ui.platforms;

import java.util.function.Consumer;

/** Loads platforms to compare. Call on the FX thread; no method blocks. */
public interface PlatformSource {
    /**
     * Loads the platforms that ship and those whose files were opened, one after the other.
     *
     * @param each gets the progress after each one, on the FX thread
     */
    void loadPlatforms(Consumer<PlatformLoad> each);

    /** Ends the loading; nothing more is delivered. */
    void stopLoading();
}
