package org.defaulton.ui.shell;

import java.nio.file.Path;
import java.time.Duration;
import org.defaulton.store.HomeFolder;

/** The app as a process of its own that waits for its first frame no time at all. */
final class Impatient {
    private Impatient() {
    }

    /** @param args the home */
    public static void main(String[] args) {
        System.exit(new DesktopApp(new HomeFolder(Path.of(args[0])), "test", Duration.ZERO).run());
    }
}
