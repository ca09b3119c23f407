package org.defaulton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.MenuButton;
import org.defaulton.scenario.Member;
import org.defaulton.session.CoreState;
import org.defaulton.session.SessionMode;
import org.defaulton.store.HomeFolder;
import org.defaulton.store.SessionQuery;
import org.defaulton.ui.harness.Demo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens files of every kind in the window, and again once they have changed on disk. */
class OpenFilesTest {
    private static final String COOK = """
            kind: member
            id: cook
            name: Cook
            country: US
            age: 38
            joined: 2023-05-01
            items:
              posts: {at-join: 0, per-month: 12}
            """;

    @TempDir
    Path home;
    @TempDir
    Path files;

    private Path platform(String name) throws Exception {
        return Files.writeString(files.resolve("mine.yaml"), named(name));
    }

    private static String named(String name) {
        return Demo.TEXT.replaceFirst("(?m)^id: demo$", "id: mine").replaceFirst("(?m)^name: .*$", "name: " + name);
    }

    private Path cook(String text) throws Exception {
        return Files.writeString(files.resolve("cook.yaml"), text);
    }

    private static Person open(Person person, Path file) {
        return person.act(() -> person.window().openFile(file));
    }

    private static Person openPlatform(Person person, Path file, String name) {
        return open(person, file).waitUntil(() -> person.text("#platform").equals(name));
    }

    private static Person openMember(Person person, Path file, String name) {
        return open(person, file).waitUntil(() -> person.text("#member").startsWith(name + ", "));
    }

    private static String notice(Person person) {
        return person.waitUntil(() -> person.sees("#notice")).text("#notice .label");
    }

    private static Member member(Person person) {
        return person.onFx(() -> person.window().model().shown().member());
    }

    private static CoreState now(Person person) {
        return person.onFx(() -> person.window().model().shown().state().now());
    }

    /** Looks at the disk, as the window does when it gets the focus, and waits until it has looked. */
    private static Person look(Person person) {
        person.act(() -> person.window().look());
        // Background work runs in order, so this comes after the look.
        List<Object> done = new CopyOnWriteArrayList<>();
        person.act(() -> person.window().scenarios(done::add));
        return person.waitUntil(() -> !done.isEmpty());
    }

    /** The menu lists the recent files when it opens. */
    private static Person chooseRecentMember(Person person) {
        person.act(() -> ((MenuButton) person.find("#member")).show());
        person.choose("#member", "recent-member-0");
        return person.act(() -> ((MenuButton) person.find("#member")).hide());
    }

    private static List<String> memberMenu(Person person) {
        return person.onFx(() -> {
            MenuButton menu = (MenuButton) person.root().lookup("#member");
            menu.show();
            List<String> texts = menu.getItems().stream().map(item -> String.valueOf(item.getText())).toList();
            menu.hide();
            return texts;
        });
    }

    @Test
    void an_opened_member_joins_the_menu_and_keeps_choices_and_day() throws Exception {
        try (Person person = new Person(home)) {
            person.click("#data-privacy").click("#genai").click("#genai-training");
            CoreState before = now(person);

            openMember(person, cook(COOK), "Cook");

            assertThat(person.text("#member")).isEqualTo("Cook, United States, 38");
            assertThat(person.isChosen("#member", "member-cook")).isTrue();
            assertThat(member(person).amount("posts").perMonth()).isEqualTo(12);
            assertThat(now(person).choices()).isEqualTo(before.choices());
            assertThat(now(person).date()).isEqualTo(before.date());
            person.click("#undo");
            assertThat(now(person)).isEqualTo(before);
        }
    }

    @Test
    void an_opened_member_is_there_after_a_restart_even_if_the_file_has_gone() throws Exception {
        Path file = cook(COOK);
        Member opened;
        try (Person person = new Person(home)) {
            openMember(person, file, "Cook").waitUntilSaved();
            opened = member(person);
        }
        Files.delete(file);
        try (Person person = new Person(home)) {
            assertThat(notice(person)).isEqualTo(
                    "The file " + file + " is no longer there. This session continues with what it contained.");
            person.click("#notice-close");
            assertThat(member(person)).isEqualTo(opened);
            assertThat(person.isChosen("#member", "member-cook")).isTrue();
        }
    }

    @Test
    void a_new_session_lists_the_member_as_recent_until_the_file_has_gone() throws Exception {
        Path file = cook(COOK);
        try (Person person = new Person(home)) {
            openMember(person, file, "Cook").waitUntilSaved();
            assertThat(memberMenu(person)).doesNotContain("Recent", "Cook (cook.yaml)");
            person.click("#over").click("#agree").waitUntilSaved();
        }
        try (Person person = new Person(home)) {
            assertThat(member(person).id()).isNotEqualTo("cook");
            assertThat(memberMenu(person)).contains("Recent", "Cook (cook.yaml)", "Open…");
            chooseRecentMember(person).waitUntil(() -> person.text("#member").startsWith("Cook, "));
            person.click("#over").click("#agree").waitUntilSaved();
            Files.delete(file);

            chooseRecentMember(person);

            assertThat(notice(person)).contains("cook.yaml", "cannot be read");
            assertThat(memberMenu(person)).doesNotContain("Cook (cook.yaml)");
            assertThat(member(person).id()).isNotEqualTo("cook");
        }
    }

    @Test
    void a_member_of_another_platform_or_too_young_gets_a_sentence() throws Exception {
        Path stranger = cook(COOK.replace("posts", "recipes"));
        try (Person person = new Person(home)) {
            Member before = member(person);

            open(person, stranger);

            assertThat(notice(person)).isEqualTo("cook.yaml: This member has data that Demo does not have: recipes."
                    + " Open the platform that the member belongs to first.");
            person.click("#notice-close");
            assertThat(member(person)).isEqualTo(before);
        }
        try (Person person = Person.asShipped(files.resolve("other home"))) {
            open(person, cook(COOK.replace("age: 38", "age: 13")));

            assertThat(notice(person)).startsWith("cook.yaml: This person cannot be a member here. ").contains("16");
        }
    }

    @Test
    void a_faulty_member_shows_its_faults_with_line_and_column() throws Exception {
        try (Person person = new Person(home)) {
            open(person, cook(COOK.replace("age: 38", "age: old")));

            assertThat(person.text("#faults")).contains("cook.yaml:5:6: ");
            person.click("#faults-close");
            assertThat(member(person).id()).isNotEqualTo("cook");
        }
    }

    @Test
    void every_other_file_gets_a_sentence_that_says_what_to_do() throws Exception {
        Path study = Files.writeString(files.resolve("study.yaml"), "kind: study\nid: one\n");
        Path picture = Files.write(files.resolve("a.png"), new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
        Path notes = Files.writeString(files.resolve("notes.txt"), "Buy milk\n");
        Path broken = Files.writeString(files.resolve("broken.yaml"), "kind: scenario\nid: [\n");
        try (Person person = new Person(home)) {
            open(person, study);
            assertThat(notice(person)).contains("study.yaml is of kind “study”",
                    "scenario, member, and population files");
            person.click("#notice-close");
            open(person, picture);
            assertThat(notice(person)).contains("a.png is not a DefaultOn file", "kind: scenario");
            person.click("#notice-close");
            open(person, notes);
            assertThat(notice(person)).contains("notes.txt is not a DefaultOn file");
            person.click("#notice-close");
            open(person, broken);
            assertThat(person.text("#faults")).contains("broken.yaml:");
            person.click("#faults-close");
            open(person, files);
            assertThat(notice(person)).contains("cannot be read");
        }
    }

    @Test
    void a_changed_platform_is_offered_and_reloading_begins_a_session_on_the_new_text() throws Exception {
        Path file = platform("Mine");
        try (Person person = new Person(home)) {
            openPlatform(person, file, "Mine").click("#data-privacy").click("#genai").click("#genai-training");
            look(person);
            assertThat(person.sees("#reload")).isFalse();

            platform("Changed");
            look(person).waitUntil(() -> person.sees("#reload"));

            assertThat(notice(person)).isEqualTo("mine.yaml changed on disk.");
            assertThat(person.text("#platform")).isEqualTo("Mine");
            assertThat(person.isOn("#genai-training")).isFalse();
            person.click("#reload").waitUntil(() -> person.text("#platform").equals("Changed"));
            assertThat(person.sees("#notice")).isFalse();
            person.click("#data-privacy").waitUntilSaved();
            look(person);
            assertThat(person.sees("#reload")).isFalse();
        }
        StartupData stored = StartupData.read(new HomeFolder(home), SessionMode.EXPLORE);
        try (var store = stored.store()) {
            assertThat(store.sessions(new SessionQuery(null, null, null, false)).join())
                    .extracting(one -> store.scenarioText(one).join())
                    .contains(named("Mine"), named("Changed"));
        }
    }

    @Test
    void a_file_beside_the_platform_is_watched_too() throws Exception {
        // Without members of its own, so that the cook is the first.
        Files.writeString(files.resolve("mine.yaml"),
                named("Mine").replaceFirst("(?s)\nmembers:.*?\narchive:", "\narchive:"));
        Path overlay = Files.writeString(files.resolve("other.yaml"),
                "kind: scenario\nid: other\nbase: mine.yaml\ncondition: Other\nmembers: [cook.yaml]\n");
        cook(COOK);
        try (Person person = new Person(home)) {
            openPlatform(person, overlay, "Other");
            cook(COOK.replace("Cook", "Head cook"));

            look(person).waitUntil(() -> person.sees("#reload"));

            assertThat(notice(person)).isEqualTo("cook.yaml, which other.yaml uses, changed on disk.");
            person.click("#reload").waitUntil(() -> person.text("#member").startsWith("Head cook, "));
        }
    }

    @Test
    void a_change_with_faults_shows_them_and_keeps_what_is_open() throws Exception {
        Path file = platform("Mine");
        try (Person person = new Person(home)) {
            openPlatform(person, file, "Mine").click("#data-privacy").click("#genai").click("#genai-training");
            Files.writeString(file, named("Broken").replaceFirst("(?m)^start: .*$", "start: soon"));
            look(person).waitUntil(() -> person.sees("#reload"));

            person.click("#reload").waitUntil(() -> person.sees("#faults"));

            assertThat(person.text("#faults")).contains("mine.yaml:");
            person.click("#faults-close");
            assertThat(person.text("#platform")).isEqualTo("Mine");
            assertThat(person.isOn("#genai-training")).isFalse();
            // The offer is still there, and once the file is right, it works.
            platform("Fixed");
            look(person).click("#reload").waitUntil(() -> person.text("#platform").equals("Fixed"));
        }
    }

    @Test
    void a_dismissed_change_is_not_offered_again_but_the_next_one_is() throws Exception {
        Path file = platform("Mine");
        try (Person person = new Person(home)) {
            openPlatform(person, file, "Mine");
            platform("Second");
            look(person).waitUntil(() -> person.sees("#reload"));
            person.click("#notice-close");
            look(person);
            assertThat(person.sees("#reload")).isFalse();

            platform("Third");
            look(person).waitUntil(() -> person.sees("#reload"));
            // Back to what is open.
            platform("Mine");
            look(person).waitUntil(() -> !person.sees("#reload"));
        }
    }

    @Test
    void a_deleted_file_is_no_change() throws Exception {
        Path file = platform("Mine");
        try (Person person = new Person(home)) {
            openPlatform(person, file, "Mine");
            Files.delete(file);

            look(person);

            assertThat(person.sees("#notice")).isFalse();
        }
    }

    @Test
    void a_changed_member_is_offered_while_in_view_and_begins_a_session_of_its_own() throws Exception {
        Path file = cook(COOK);
        try (Person person = new Person(home)) {
            openMember(person, file, "Cook").click("#data-privacy").click("#genai").click("#genai-training");
            person.waitUntilSaved();
            cook(COOK.replace("per-month: 12", "per-month: 30"));

            look(person).waitUntil(() -> person.sees("#reload"));
            assertThat(notice(person)).isEqualTo("cook.yaml changed on disk.");
            assertThat(member(person).amount("posts").perMonth()).isEqualTo(12);
            person.click("#reload").waitUntil(() -> member(person).amount("posts").perMonth() == 30);

            assertThat(now(person).choices()).isEmpty();
            assertThat(person.sees("#notice")).isFalse();
            person.waitUntilSaved();
        }
        try (Person person = new Person(home)) {
            assertThat(member(person).amount("posts").perMonth()).isEqualTo(30);
        }
    }

    @Test
    void the_window_looks_by_itself() throws Exception {
        Path file = platform("Mine");
        try (Person person = new Person(home)) {
            openPlatform(person, file, "Mine");
            platform("Changed");

            person.waitUntil(() -> person.sees("#reload"));
        }
    }

    @Test
    void a_change_while_the_app_was_closed_is_offered_at_the_next_start() throws Exception {
        Path file = platform("Mine");
        try (Person person = new Person(home)) {
            openPlatform(person, file, "Mine").click("#data-privacy").waitUntilSaved();
        }
        try (Person person = new Person(home)) {
            look(person);
            assertThat(person.sees("#reload")).isFalse();
        }
        platform("Changed");
        try (Person person = new Person(home)) {
            assertThat(person.text("#platform")).isEqualTo("Mine");
            person.waitUntil(() -> person.sees("#reload"));
            person.click("#reload").waitUntil(() -> person.text("#platform").equals("Changed"));
        }
    }

    @Test
    void a_member_that_changed_while_the_app_was_closed_is_offered_at_the_next_start() throws Exception {
        cook(COOK);
        try (Person person = new Person(home)) {
            openMember(person, files.resolve("cook.yaml"), "Cook").waitUntilSaved();
        }
        try (Person person = new Person(home)) {
            look(person);
            assertThat(person.sees("#notice")).isFalse();
        }
        cook(COOK.replace("per-month: 12", "per-month: 30"));
        try (Person person = new Person(home)) {
            person.waitUntil(() -> person.sees("#reload"));
            assertThat(notice(person)).isEqualTo("cook.yaml changed on disk.");
            assertThat(member(person).amount("posts").perMonth()).isEqualTo(12);
            person.click("#reload").waitUntil(() -> member(person).amount("posts").perMonth() == 30);
        }
    }

    @Test
    void a_platform_whose_file_beside_it_has_gone_says_so_at_the_next_start_and_goes_on() throws Exception {
        platform("Mine");
        Path overlay = Files.writeString(files.resolve("other.yaml"),
                "kind: scenario\nid: other\nbase: mine.yaml\ncondition: Other\n");
        try (Person person = new Person(home)) {
            openPlatform(person, overlay, "Other").click("#data-privacy").waitUntilSaved();
        }
        Files.delete(files.resolve("mine.yaml"));
        try (Person person = new Person(home)) {
            assertThat(notice(person)).startsWith("The file " + files.resolve("mine.yaml") + " is no longer there.");
            assertThat(person.text("#platform")).isEqualTo("Other");
        }
    }
}
