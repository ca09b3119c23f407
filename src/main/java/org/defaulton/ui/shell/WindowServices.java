package org.defaulton.ui.shell;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.defaulton.ui.model.Appearance;

/** What the window asks of the app behind it. All on the FX thread; none waits. */
public interface WindowServices extends PlatformOpener {
    /** Ends the session and begins another on the same platform. */
    void startOver();

    /** Erases all that is kept, then begins a session. */
    void erase();

    /** Keeps how the person wants the app to look. */
    void keep(Appearance appearance);

    /**
     * Writes a file; says afterwards where it lies, or why not.
     *
     * @param content makes the content; not on the FX thread
     */
    void write(Path file, Callable<byte[]> content);

    /** Where the data lies. */
    Path folder();
}
