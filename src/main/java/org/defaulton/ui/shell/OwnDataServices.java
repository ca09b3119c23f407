package org.defaulton.ui.shell;

import java.nio.file.Path;
import java.util.List;
import org.defaulton.scenario.Member;

/** What the window asks of the app for the user's own data. Call them on the FX thread; none blocks. */
public interface OwnDataServices {
    /** Whether the session takes the user's own data; a study does not. */
    boolean takesOwnData();

    /**
     * Counts an archive and shows the result.
     *
     * @param parts the ZIP files or folders that make up the archive
     */
    void readArchive(List<Path> parts);

    /** Stops counting. */
    void stopReading();

    /**
     * Switches to the member.
     *
     * @param keep whether to keep the counts when the session ends
     */
    void useOwnData(Member member, boolean keep);

    /** Removes the counts, kept or not, and switches to another member. */
    void forgetOwnData();
}
