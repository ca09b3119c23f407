package org.defaulton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.defaulton.session.ImpactEvent;
import org.defaulton.session.ImpactView;
import org.defaulton.store.HomeFolder;
import org.defaulton.ui.harness.Fx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to a window after an unexpected failure in it. */
class WindowRecoveryTest {
    @TempDir
    Path home;

    @Test
    void if_a_frame_cannot_be_drawn_a_page_says_so_and_the_last_step_can_be_undone() throws Exception {
        try (Person person = new Person(home)) {
            person.click("#data-privacy").click("#genai").click("#genai-training").type("#search", "ads");
            breakDrawing(person, 2);
            person.waitUntil(() -> person.sees("#broken-undo"));
            assertThat(person.words())
                    .contains("Something went wrong unexpectedly", "Undo last step",
                            "Set this session aside and start fresh", "Close")
                    .anyMatch(words -> words.contains(home.resolve("defaulton.log").toString()));
            assertThat(Faults.of(person.root())).isEmpty();
            person.click("#broken-undo");
            assertThat(person.text("#search")).isEqualTo("ad");
            person.click("#search").press(KeyCode.BACK_SPACE).press(KeyCode.BACK_SPACE).waitUntilSaved();
            assertThat(person.isOn("#genai-training")).isFalse();
        }
        try (Person person = new Person(home)) {
            assertThat(person.isOn("#genai-training")).isFalse();
            assertThat(person.sees("#notice")).isFalse();
        }
    }

    @Test
    void a_session_that_is_set_aside_stays_in_the_file_and_a_fresh_one_begins() throws Exception {
        try (Person person = new Person(home)) {
            person.click("#data-privacy").click("#genai").click("#genai-training").waitUntilSaved();
            breakDrawing(person, 1);
            person.click("#broken-aside");
            assertThat(person.text("#notice .label")).contains("Demo", "set aside", "defaulton.sqlite");
            assertThat(person.sees("#account-name")).isTrue();
            person.waitUntilSaved();
        }
        assertThat(ask("SELECT count(*) FROM session WHERE set_aside IS NOT NULL")).isEqualTo(1);
        assertThat(ask("SELECT count(*) FROM event WHERE type = 'chosen'")).isEqualTo(1);
        try (Person person = new Person(home)) {
            assertThat(person.sees("#account-name")).isTrue();
            assertThat(person.sees("#notice")).isFalse();
        }
    }

    @Test
    void an_event_that_a_screen_cannot_show_has_no_effect_and_is_not_in_the_file() throws Exception {
        try (Person person = new Person(home)) {
            person.click("#data-privacy").click("#genai").waitUntilSaved();
            int events = ask("SELECT count(*) FROM event");
            person.act(() -> person.window().model().watch(shown -> {
                if (!shown.state().mirror().search().isEmpty()) {
                    throw new IllegalStateException("no such words");
                }
            }));
            person.type("#search", "a");
            assertThat(person.text("#notice .label")).contains("could not be shown, so it was not done");
            assertThat(person.text("#search")).isEmpty();
            assertThat(ask("SELECT count(*) FROM event")).isEqualTo(events);
            person.click("#notice-close").click("#genai-training").waitUntilSaved();
        }
        try (Person person = new Person(home)) {
            assertThat(person.isOn("#genai-training")).isFalse();
        }
    }

    @Test
    void a_session_whose_last_step_broke_the_window_for_good_is_set_aside_at_the_next_start() throws Exception {
        try (Person person = new Person(home)) {
            person.act(() -> person.window().model().act(new ImpactEvent.EveryoneSet("press", "sixty")))
                    .act(() -> person.window().model().act(new ImpactEvent.ViewOpened(ImpactView.EVERYONE)));
            person.waitUntil(() -> person.sees("#notice") || person.sees("#broken-undo") || person.sees("#saved"));
        }
        try (Person person = new Person(home)) {
            person.click("#data-privacy").click("#genai").click("#genai-training").waitUntilSaved();
        }
    }

    @Test
    void a_start_that_draws_no_window_in_time_says_so_and_ends() throws Exception {
        Fx.start();
        DesktopApp desktop = new DesktopApp(new HomeFolder(home), "test", Duration.ofMillis(200));
        Fx.run(() -> desktop.start(new CompletableFuture<>()));
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertThat(desktop.await()).isEqualTo(1);
        } finally {
            System.setErr(before);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("could not draw its window",
                home.resolve("defaulton.log").toString());
    }

    /** Makes every layout from the n-th on throw. */
    private static void breakDrawing(Person person, int from) {
        Region broken = new Region() {
            private int layouts;

            @Override
            protected void layoutChildren() {
                layouts++;
                if (layouts >= from) {
                    throw new ArrayIndexOutOfBoundsException("a line without an end");
                }
            }
        };
        person.act(() -> ((Pane) person.root()).getChildren().add(broken));
        for (int layout = 1; layout < from; layout++) {
            assertThat(person.sees("#broken-undo")).isFalse();
            person.act(broken::requestLayout);
        }
    }

    private int ask(String query) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("defaulton.sqlite"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.getInt(1);
        }
    }
}
