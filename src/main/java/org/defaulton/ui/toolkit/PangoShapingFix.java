package org.defaulton.ui.toolkit;

import java.lang.reflect.Field;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Text that Pango shapes, which is Hebrew, Arabic, Thai and all else that is complex, must not stop the app where it
 * breaks over a line.
 *
 * <p>On Linux, JavaFX (24 to 26.0.2) keeps the UTF-8 of a run of text while it lays out a paragraph, by the run. A run
 * that breaks over a line becomes shorter and is shaped again, but from what was kept of it: the whole run. Its glyphs
 * then lie at places before its beginning, and an ArrayIndexOutOfBoundsException ends the layout of the window. Nothing
 * that a node can be told avoids it, so what is kept is forgotten here: every shaping takes the run as it is.
 */
public final class PangoShapingFix {
    private static final Logger LOG = LoggerFactory.getLogger(PangoShapingFix.class);
    private static final String LAYOUTS = "com.sun.javafx.text.GlyphLayoutManager";
    private static final String PANGO = "com.sun.javafx.font.freetype.PangoGlyphLayout";

    private PangoShapingFix() {
    }

    /** Once, on the FX thread, before the first text. Changes nothing where another system shapes the text. */
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

    /** Finds nothing by its key, and has all that was ever put in among its values: Pango's layout frees these. */
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
