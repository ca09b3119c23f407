package org.defaulton.ui.save;

import java.util.concurrent.Callable;

/** Keeps something as a file where the person wants it. */
@FunctionalInterface
public interface FileSaver {
    /**
     * Asks where, writes it there beside the FX thread, and says where it lies, or why not.
     *
     * @param name suggested name of the file, with its ending
     * @param content makes the content; not on the FX thread
     */
    void keep(String name, Callable<byte[]> content);
}
