package org.defaulton.ui.shell;

import java.nio.file.Path;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.defaulton.ui.model.Appearance;

/** Services for a window without a user, such as in a picture: they do nothing. */
public record NoServices() implements WindowServices {
    @Override
    public void startOver() {
    }

    @Override
    public void erase() {
    }

    @Override
    public void keep(Appearance appearance) {
    }

    @Override
    public void write(Path file, Callable<byte[]> content) {
    }

    @Override
    public Path folder() {
        return Path.of("");
    }

    @Override
    public void scenarios(Consumer<SequencedMap<String, String>> names) {
    }

    @Override
    public void open(String id) {
    }

    @Override
    public void openFile(Path file) {
    }
}
