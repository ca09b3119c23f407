package org.defaulton.ui.shell;

import java.nio.file.Path;
import java.util.SequencedMap;
import java.util.function.Consumer;

/** Opens platforms in the window. All on the FX thread; none waits. */
public interface PlatformOpener {
    /** Reads the names of all platforms that ship, by their ids, and tells them together. */
    void scenarios(Consumer<SequencedMap<String, String>> names);

    /** Ends the session and begins one on the platform that ships under the id. */
    void open(String id);

    /** The same with a scenario file; a faulty one is shown with its faults, and the session goes on. */
    void openFile(Path file);
}
