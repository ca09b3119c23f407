package org.defaulton;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The start of the app in a process of its own. */
class StartTest {
    private static final int JAVA_8 = 52;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "Java {0}")
    @CsvSource({"1.8", "17"})
    void an_older_java_prints_what_is_needed_in_one_line(String version) throws Exception {
        Path alone = Files.createDirectories(folder.resolve("classes/org/defaulton"));
        for (Class<?> needed : List.of(Start.class, OldJava.class)) {
            String file = needed.getSimpleName() + ".class";
            try (InputStream in = needed.getResourceAsStream(file)) {
                Files.copy(in, alone.resolve(file));
            }
        }

        // Only the start class is on the class path, because it needs nothing else to report this.
        Child child = Child.run(folder, folder.resolve("classes").toString(), OldJava.class.getName(), version);

        assertThat(child.exitCode()).isEqualTo(1);
        assertThat(child.out()).isEmpty();
        assertThat(child.err().lines()).containsExactly("DefaultOn needs Java 25 or newer, this is Java " + version
                + ". Install one, for example Eclipse Temurin 25, and start the jar with its java command.");
    }

    @Test
    void an_old_java_can_read_the_start_class() throws Exception {
        try (DataInputStream in = new DataInputStream(Start.class.getResourceAsStream("Start.class"))) {
            in.skipBytes(Integer.BYTES + Short.BYTES);
            assertThat(in.readShort()).isLessThanOrEqualTo((short) JAVA_8);
        }
    }

    @Test
    void a_new_java_hands_over_with_all_arguments_and_the_exit_code() throws Exception {
        Child child = Child.run(folder, System.getProperty("java.class.path"), "org.defaulton.Start", "usage",
                "--country", "Narnia");

        assertThat(child.exitCode()).isEqualTo(2);
        assertThat(child.out()).isEmpty();
        assertThat(child.err().strip()).isEqualTo(
                "usage: Invalid value for option '--country': There is no country “Narnia”. Write a two-letter code, such as US, GB or DE.");
    }

    @Test
    void without_a_display_the_tour_gives_pictures_and_numbers() throws Exception {
        Child child = Child.run(folder, System.getProperty("java.class.path"), "org.defaulton.Start");

        assertThat(child.exitCode()).as(child.err()).isZero();
        assertThat(child.err()).isEmpty();
        assertThat(child.out()).startsWith("There is no display here")
                .contains("What is used before anything is changed", "What is used after switching off and objecting",
                        "Chosen: genai-training = off from 19 Sep 2024 on", "in use, under review");
        try (Stream<Path> files = Files.list(folder.resolve("target/pictures"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("1-found.png",
                    "2-switched-off.png", "3-objection.png", "4-sent.png");
        }
        assertThat(ImageIO.read(folder.resolve("target/pictures/1-found.png").toFile()).getWidth()).isEqualTo(1280);
    }

    @Test
    void a_process_that_draws_no_frame_in_time_ends_with_a_sentence() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));

        Child child = Child.run(folder, System.getProperty("java.class.path"), "-Dglass.platform=Headless",
                "-Dprism.order=sw", "org.defaulton.ui.shell.Impatient", home.toString());

        assertThat(child.exitCode()).as(child.err()).isEqualTo(1);
        assertThat(child.out()).isEmpty();
        assertThat(child.err().lines()).anyMatch(line -> line.startsWith("DefaultOn could not draw its window within")
                && line.contains(home.resolve("defaulton.log").toString()));
        assertThat(child.err()).doesNotContain("\tat ");
    }
}
