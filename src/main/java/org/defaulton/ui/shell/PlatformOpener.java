package org.defaulton.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;

/** Opens platforms and files in the window. Call on the FX thread; no method blocks. */
public interface PlatformOpener {
    /** Reads the names of all shipped platforms by id and delivers them together. */
    void scenarios(Consumer<SequencedMap<String, String>> names);

    /** Ends the session and begins one on the shipped platform with the id. */
    void open(String id);

    /**
     * Opens a file of any kind: begins a session on a platform, or on the platform in view with another population, or
     * chooses a member of the platform in view. If it has faults or cannot be opened, it says so and continues the
     * session.
     */
    void openFile(Path file);

    /** The scenario files that were opened last, latest first; then the population files. */
    List<RecentFiles.RecentFile> recentFiles();

    /** The member files that were opened last, latest first. */
    List<RecentFiles.RecentFile> recentMembers();
}
