package org.defaulton.ui.shell;

import java.nio.file.Path;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.defaulton.ui.model.Appearance;

/** What the window asks of the app behind it. All on the FX thread; none waits. */
public interface WindowServices {
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

    /** Reads the names of all platforms that ship, by their ids, and tells them together. */
    void scenarios(Consumer<SequencedMap<String, String>> names);

    /** Ends the session and begins one on the platform that ships under the id. */
    void open(String id);

    /** The same with a scenario file; a faulty one is shown with its faults, and the session goes on. */
    void openFile(Path file);
}
