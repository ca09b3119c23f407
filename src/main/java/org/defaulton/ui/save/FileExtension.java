package org.defaulton.ui.save;

import java.nio.file.Path;
import java.util.Locale;

/** The extension of a file name. */
public final class FileExtension {
    private FileExtension() {
    }

    /**
     * The path with the extension of the suggested name, which not every system's dialog adds to a typed name.
     *
     * @param suggested a name with the extension
     */
    public static Path added(Path chosen, String suggested) {
        String ending = suggested.substring(suggested.lastIndexOf('.'));
        String name = String.valueOf(chosen.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ending) ? chosen : chosen.resolveSibling(name + ending);
    }
}
