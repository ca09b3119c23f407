package org.defaulton.ui.shell;

import java.nio.file.Path;
import org.defaulton.ui.common.Appearance;

/** What the window asks of the app behind it. All on the FX thread; none waits. */
public interface Services {
    /** Ends the session and begins another. */
    void startOver();

    /** Erases all that is kept, then begins a session. */
    void erase();

    /** Keeps how the person wants the app to look. */
    void keep(Appearance appearance);

    /** Where the data lies. */
    Path folder();
}
