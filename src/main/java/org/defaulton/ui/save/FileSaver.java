package org.defaulton.ui.save;

import java.util.concurrent.Callable;

/** Saves something as a file where the user wants it. */
@FunctionalInterface
public interface FileSaver {
    /**
     * Asks for the path, writes the file off the FX thread, and says where it is or why it could not be written.
     *
     * @param name suggested file name, with its extension
     * @param content creates the content, off the FX thread
     */
    void keep(String name, Callable<byte[]> content);
}
