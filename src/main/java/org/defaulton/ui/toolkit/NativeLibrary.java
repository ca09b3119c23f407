package org.defaulton.ui.toolkit;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.defaulton.text.Language;

/** The system libraries that JavaFX needs. Only on Linux can they be missing. */
public enum NativeLibrary {
    /** Draws letters. */
    FREETYPE("libfreetype.so.6", "libfreetype6", true),
    /** Lays out text. */
    PANGO("libpango-1.0.so.0", "libpango-1.0-0", true),
    /** Connects the two. */
    PANGO_FREETYPE("libpangoft2-1.0.so.0", "libpangoft2-1.0-0", true),
    /** Opens windows. */
    GTK("libgtk-3.so.0", "libgtk-3-0", false),
    /** Passes on keys and clicks. */
    XTST("libXtst.so.6", "libxtst6", false);

    private final String file;
    private final String debian;
    private final boolean forPictures;

    NativeLibrary(String file, String debian, boolean forPictures) {
        this.file = file;
        this.debian = debian;
        this.forPictures = forPictures;
    }

    /** The missing libraries for windows. */
    public static List<NativeLibrary> missingForWindows() {
        return Arrays.stream(values()).filter(NativeLibrary::isMissing).toList();
    }

    /** The missing libraries for pictures, which need no window. */
    public static List<NativeLibrary> missingForPictures() {
        return Arrays.stream(values()).filter(library -> library.forPictures).filter(NativeLibrary::isMissing).toList();
    }

    /** The names of their files, as a list. */
    public static String files(List<NativeLibrary> libraries) {
        return Language.current().list(libraries.stream().map(library -> library.file).toList());
    }

    /** The names of their packages in Debian and Ubuntu, as a list. */
    public static String packages(List<NativeLibrary> libraries) {
        return libraries.stream().map(library -> library.debian).collect(Collectors.joining(" "));
    }

    private boolean isMissing() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux") && !isThere(file);
    }

    /** Whether the system finds a library with this name. */
    @SuppressWarnings("restricted") // only looked up, never called
    static boolean isThere(String file) {
        try (Arena arena = Arena.ofConfined()) {
            return SymbolLookup.libraryLookup(file, arena) != null;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
