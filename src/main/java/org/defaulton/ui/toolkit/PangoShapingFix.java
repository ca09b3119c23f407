package org.defaulton.ui.toolkit;

import java.lang.reflect.Field;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps text that Pango shapes, such as Hebrew, Arabic or Thai, from stopping the app when it wraps.
 *
 * <p>On Linux, JavaFX (24 to 26.0.2) caches the UTF-8 of each run of text while it lays out a paragraph. A run that
 * wraps gets shorter and is shaped again, but from the cached text of the whole run. Its glyphs then have positions
 * before its beginning, and an ArrayIndexOutOfBoundsException ends the layout of the window. No property of a node
 * avoids this, so this class discards the cached text: every shaping uses the current run.
 */
public final class PangoShapingFix {
    private static final Logger LOG = LoggerFactory.getLogger(PangoShapingFix.class);
    private static final String LAYOUTS = "com.sun.javafx.text.GlyphLayoutManager";
    private static final String PANGO = "com.sun.javafx.font.freetype.PangoGlyphLayout";

    private PangoShapingFix() {
    }

    /** Applies the fix. Call once, on the FX thread, before the first text. Does nothing on systems without Pango. */
    public static void fix() {
        try {
            Object layout = field(Class.forName(LAYOUTS), "REUSABLE_INSTANCE").get(null);
            if (layout.getClass().getName().equals(PANGO)) {
                field(layout.getClass(), "runUtf8").set(layout, new ForgetfulMap());
            }
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            LOG.warn("This JavaFX is not one that is known: text from right to left may stop the window", e);
        }
    }

    private static Field field(Class<?> type, String name) throws NoSuchFieldException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    /** Never finds a key, but its values include everything ever put in, because Pango's layout frees them. */
    private static final class ForgetfulMap extends HashMap<Object, Object> {
        private static final long serialVersionUID = 1;

        @Override
        public @Nullable Object get(Object run) {
            return null;
        }

        @Override
        public @Nullable Object put(Object run, Object address) {
            return super.put(address, address);
        }
    }
}
