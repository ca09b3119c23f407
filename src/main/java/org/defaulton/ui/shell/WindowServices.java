package org.defaulton.ui.shell;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.defaulton.ui.model.Appearance;
import org.defaulton.ui.platforms.PlatformSource;

/** What the window asks of the app behind it. All on the FX thread; none waits. */
public interface WindowServices extends PlatformOpener, OwnDataServices, PlatformSource {
    /** Ends the session and begins another on the same platform. */
    void startOver();

    /** Erases all stored data, then begins a session. */
    void erase();

    /** Saves the user's settings for the look. */
    void keep(Appearance appearance);

    /**
     * Writes a file, then says where it is or why it could not be written.
     *
     * @param content creates the content, off the FX thread
     */
    void write(Path file, Callable<byte[]> content);

    /** The folder that contains the data. */
    Path folder();
}
