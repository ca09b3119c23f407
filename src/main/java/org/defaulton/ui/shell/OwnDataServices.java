package org.defaulton.ui.shell;

import java.nio.file.Path;
import java.util.List;
import org.defaulton.scenario.Member;

/** What the window asks of the app for a member's own data. All on the FX thread; none waits. */
public interface OwnDataServices {
    /** Whether the session may be looked at with a member's own data. */
    boolean takesOwnData();

    /**
     * Counts an archive; what comes of it is shown.
     *
     * @param parts the ZIPs or folders that make it up
     */
    void readArchive(List<Path> parts);

    /** Counts no further. */
    void stopReading();

    /**
     * Looks at the member's data from now on.
     *
     * @param keep whether the counts stay when the session ends
     */
    void useOwnData(Member member, boolean keep);

    /** Removes the counts, kept or not, and looks at another member's data. */
    void forgetOwnData();
}
