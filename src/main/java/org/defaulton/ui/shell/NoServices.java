package org.defaulton.ui.shell;

import java.nio.file.Path;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.defaulton.ui.model.Appearance;

/** For a window that nobody sits in front of, such as one in a picture: nothing it asks for is done. */
public record NoServices() implements WindowServices {
    @Override
    public void startOver() {
        // No session follows.
    }

    @Override
    public void erase() {
        // Nothing is kept.
    }

    @Override
    public void keep(Appearance appearance) {
        // Nobody comes back.
    }

    @Override
    public void write(Path file, Callable<byte[]> content) {
        // Nobody wants a file.
    }

    @Override
    public Path folder() {
        return Path.of("");
    }

    @Override
    public void scenarios(Consumer<SequencedMap<String, String>> names) {
        // The one that is shown is enough.
    }

    @Override
    public void open(String id) {
        // The platform stays.
    }

    @Override
    public void openFile(Path file) {
        // The platform stays.
    }
}
