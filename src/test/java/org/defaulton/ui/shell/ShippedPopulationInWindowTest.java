package org.defaulton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.MenuButton;
import org.defaulton.session.SessionMode;
import org.defaulton.store.HomeFolder;
import org.defaulton.store.SessionQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens a population on the platform in view. */
class ShippedPopulationInWindowTest {
    @TempDir
    Path home;
    @TempDir
    Path files;

    private Path people(String name) throws Exception {
        return Files.writeString(files.resolve("people.yaml"), named(name));
    }

    private static String named(String name) throws Exception {
        return Files.readString(Path.of("assets/population/linkedin.yaml"))
                .replaceFirst("(?m)^id: linkedin$", "id: people")
                .replaceFirst("(?m)^name: LinkedIn$", "name: " + name);
    }

    private static Person open(Person person, Path file, String platform) {
        return person.act(() -> person.window().openFile(file))
                .waitUntil(() -> person.text("#platform").equals(platform));
    }

    private static String population(Person person) {
        return person.onFx(() -> Objects.requireNonNull(person.window().model().shown().scenario().everyone()).name());
    }

    private static Person look(Person person) {
        person.act(() -> person.window().look());
        // Background work runs in order, so this comes after the look.
        List<Object> done = new CopyOnWriteArrayList<>();
        person.act(() -> person.window().scenarios(done::add));
        return person.waitUntil(() -> !done.isEmpty());
    }

    private static List<String> platformMenu(Person person) {
        return person.onFx(() -> {
            MenuButton menu = (MenuButton) person.root().lookup("#platform");
            menu.show();
            List<String> texts = menu.getItems().stream().map(item -> String.valueOf(item.getText())).toList();
            menu.hide();
            return texts;
        });
    }

    @Test
    void a_population_opens_on_the_platform_in_view_and_survives_a_restart_without_its_file() throws Exception {
        Path file = people("Town");
        try (Person person = new Person(home)) {
            open(person, file, "Demo, population Town").click("#tab-everyone");
            assertThat(person.sees("#notice")).isFalse();
            assertThat(population(person)).isEqualTo("Town");
            person.click("#data-privacy").click("#genai").click("#genai-training").waitUntilSaved();
        }
        Files.delete(file);
        try (Person person = new Person(home)) {
            assertThat(person.text("#platform")).isEqualTo("Demo, population Town");
            assertThat(population(person)).isEqualTo("Town");
            assertThat(person.isOn("#genai-training")).isFalse();
            assertThat(person.text("#notice .label")).contains("people.yaml is no longer there");
        }
    }

    @Test
    void a_population_is_left_by_choosing_the_platform_and_recent_brings_it_back_onto_the_one_in_view()
            throws Exception {
        Path file = people("Town");
        try (Person person = new Person(home)) {
            open(person, file, "Demo, population Town");
            person.act(() -> person.window().open("linkedin"))
                    .waitUntil(() -> person.text("#platform").equals("LinkedIn"));
            assertThat(population(person)).isEqualTo("LinkedIn");
            assertThat(platformMenu(person)).contains("Recent", "Population Town (people.yaml)");

            person.act(() -> ((MenuButton) person.find("#platform")).show());
            person.choose("#platform", "recent-0")
                    .waitUntil(() -> person.text("#platform").equals("LinkedIn, population Town"));
            assertThat(population(person)).isEqualTo("Town");
        }
    }

    @Test
    void a_changed_population_is_offered_also_after_a_restart_and_replaces_the_one_before() throws Exception {
        Path file = people("Town");
        try (Person person = new Person(home)) {
            open(person, file, "Demo, population Town").waitUntilSaved();
            look(person);
            assertThat(person.sees("#reload")).isFalse();
            people("Village");
            look(person).waitUntil(() -> person.sees("#reload"));
            assertThat(person.text("#notice .label")).isEqualTo("people.yaml changed on disk.");
            assertThat(population(person)).isEqualTo("Town");
            person.click("#reload").waitUntil(() -> person.text("#platform").equals("Demo, population Village"));
            person.click("#data-privacy").waitUntilSaved();
        }
        people("City");
        try (Person person = new Person(home)) {
            assertThat(person.text("#platform")).isEqualTo("Demo, population Village");
            person.waitUntil(() -> person.sees("#reload"))
                    .click("#reload")
                    .waitUntil(() -> person.text("#platform").equals("Demo, population City"));
        }
        StartupData stored = StartupData.read(new HomeFolder(home), SessionMode.EXPLORE);
        try (var store = stored.store()) {
            assertThat(store.sessions(new SessionQuery(null, null, null, false)).join())
                    .extracting(one -> store.scenarioText(one).join())
                    .anyMatch(text -> text.contains("population Town"))
                    .anyMatch(text -> text.contains("population Village"));
        }
    }

    @Test
    void the_scenario_file_under_a_population_is_watched_as_well() throws Exception {
        Path platform = Files.writeString(files.resolve("mine.yaml"),
                "kind: scenario\nid: mine\nbase: linkedin\nname: Mine\n");
        people("Town");
        try (Person person = new Person(home)) {
            open(person, platform, "Mine");
            open(person, files.resolve("people.yaml"), "Mine, population Town").waitUntilSaved();
        }
        Files.writeString(platform, "kind: scenario\nid: mine\nbase: linkedin\nname: Yours\n");
        try (Person person = new Person(home)) {
            person.waitUntil(() -> person.sees("#reload"));
            assertThat(person.text("#notice .label")).isEqualTo("mine.yaml changed on disk.");
            person.click("#reload").waitUntil(() -> person.text("#platform").equals("Yours"));
        }
    }

    @Test
    void a_faulty_population_shows_its_faults_with_line_and_column() throws Exception {
        Path file = Files.writeString(files.resolve("people.yaml"),
                named("Town").replaceFirst("country: US", "country: Nowhere"));
        try (Person person = new Person(home)) {
            person.act(() -> person.window().openFile(file)).waitUntil(() -> person.sees("#faults"));
            assertThat(person.text("#faults")).containsPattern("people\\.yaml:\\d+:\\d+: .*Nowhere");
            person.click("#faults-close");
            assertThat(person.text("#platform")).isEqualTo("Demo");
        }
    }
}
