package org.defaulton.ui.shell;

import java.nio.file.Path;
import java.time.Duration;
import org.defaulton.store.HomeFolder;

/** The app in a separate process that does not wait for its first frame at all. */
final class Impatient {
    private Impatient() {
    }

    /** @param args the home */
    public static void main(String[] args) {
        System.exit(new DesktopApp(new HomeFolder(Path.of(args[0])), "test", Duration.ZERO).run());
    }
}
