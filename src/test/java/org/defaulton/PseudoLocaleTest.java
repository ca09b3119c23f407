package org.defaulton;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the app in a made-up language: text that is still English or truncated was written only for English. */
class PseudoLocaleTest {
    /** It walks through every page. */
    private static final int MOST_SECONDS = 300;

    @TempDir
    Path folder;

    @Test
    void all_that_the_window_says_is_in_the_language_of_the_process_and_has_room() throws Exception {
        PseudoLocale.translate(Path.of("src/main/resources"), folder);
        Child child = Child.run(folder, MOST_SECONDS, folder + File.pathSeparator + Child.absoluteClassPath(),
                "-Ddefaulton.language=" + PseudoLocale.TAG, "-Dglass.platform=Headless", "-Dprism.order=sw",
                "-Djava.awt.headless=true", "-Djavafx.cachedir=" + folder.resolve("cache"), "-Xmx1g",
                "org.defaulton.ui.shell.EveryText", folder.resolve("home").toString());

        assertThat(child.out()).isEmpty();
        assertThat(child.exitCode()).as(child.err()).isZero();
    }

    @Test
    void the_language_leaves_the_places_of_arguments_as_they_are() {
        String text = PseudoLocale.of("{0,choice,0#no items|1#one item|1<{0} items} by {1}");

        assertThat(new MessageFormat(text, Locale.GERMANY).format(new Object[]{1234, "Posts"}))
                .startsWith("[1.234 îţéṁš ḃý Posts");
    }
}
