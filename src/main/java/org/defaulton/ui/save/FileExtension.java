package org.defaulton.ui.save;

import java.nio.file.Path;
import java.util.Locale;

/** The ending of a file's name, by which other programs know what is in it. */
public final class FileExtension {
    private FileExtension() {
    }

    /**
     * A path with the ending that its file should have. Not every system's dialog adds it to a name that a person types.
     *
     * @param suggested a name with the ending
     */
    public static Path added(Path chosen, String suggested) {
        String ending = suggested.substring(suggested.lastIndexOf('.'));
        String name = String.valueOf(chosen.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ending) ? chosen : chosen.resolveSibling(name + ending);
    }
}
