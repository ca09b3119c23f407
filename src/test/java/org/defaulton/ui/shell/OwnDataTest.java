package org.defaulton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.defaulton.Markers;
import org.defaulton.archive.MemberFileText;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.check.TestFiles;
import org.defaulton.session.SessionMode;
import org.defaulton.store.HomeFolder;
import org.defaulton.store.Store;
import org.defaulton.text.UserException;
import org.defaulton.ui.harness.Demo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts, uses, keeps and forgets the user's own data in the window. */
class OwnDataTest {
    private static final String UNKEPT = "own-data-unkept";

    @TempDir
    Path home;
    @TempDir
    Path files;

    private Path archive() throws IOException {
        return Markers.archive(files.resolve("archive.zip"), Demo.SCENARIO.archive());
    }

    private Person counted(Path archive) throws Exception {
        return count(new Person(home), archive);
    }

    private static Person count(Person person, Path... archive) {
        return person.act(() -> person.window().readArchive(List.of(archive))).waitUntil(() -> person.sees("#own-use"));
    }

    private static String member(Person person) {
        return person.onFx(() -> person.window().model().shown().member().id());
    }

    private void assertNothingOfTheArchiveIsIn(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.filter(Files::isRegularFile).toList();
        }
        assertThat(all).isNotEmpty();
        for (Path file : all) {
            assertThat(file.toString()).doesNotContain(Markers.MARK);
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).as(file.toString())
                    .doesNotContain(Markers.MARK);
        }
    }

    @Test
    void the_menu_explains_what_will_happen_and_escape_changes_nothing() throws Exception {
        try (Person person = new Person(home)) {
            person.choose("#member", "member-own");

            assertThat(String.join(" ", person.words())).contains("Download your data", "nothing leaves this computer");
            assertThat(person.sees("#own-zip")).isTrue();
            assertThat(person.sees("#own-folder")).isTrue();
            assertThat(person.sees("#own-forget")).isFalse();
            person.press(KeyCode.ESCAPE);
            assertThat(person.sees("#own-zip")).isFalse();
        }
    }

    @Test
    void the_counts_are_shown_before_they_are_used() throws Exception {
        try (Person person = counted(archive())) {
            assertThat(person.words()).contains("What was counted", "Posts", "Private messages");
            assertThat(String.join(" ", person.words()))
                    .contains("Skipped: 2 unknown files.", "Not in this archive: AI prompts, Activity",
                            "After Aug 2026, the monthly average of the last twelve months")
                    .doesNotContain(Markers.MARK);
            assertThat(member(person)).isEqualTo("writer");

            person.click("#own-use");

            assertThat(member(person)).isEqualTo(UNKEPT);
            assertThat(person.text("#member")).startsWith("Your own data, ");
            assertThat(String.join(" ", person.words())).contains("Counts come from your own data")
                    .doesNotContain("invented");
        }
    }

    @Test
    void canceling_uses_nothing() throws Exception {
        try (Person person = counted(archive())) {
            person.click("#own-cancel");

            assertThat(member(person)).isEqualTo("writer");
            assertThat(person.onFx(() -> person.window().model().shown().members())).isEqualTo(Demo.SCENARIO.members());
        }
    }

    @Test
    void country_and_age_are_set_on_the_page_and_the_age_limit_applies() throws Exception {
        try (Person person = counted(archive())) {
            person.retype("#own-data-age .text-field", "15").click("#own-use");
            assertThat(person.text("#own-too-young")).contains("16");

            person.retype("#own-data-age .text-field", "50").click("#own-use");

            assertThat(person.text("#member")).isEqualTo("Your own data, United States, 50");
        }
    }

    @Test
    void counts_not_kept_are_gone_at_the_next_start_with_a_notice() throws Exception {
        try (Person person = counted(archive())) {
            person.click("#own-use").waitUntilSaved();
        }
        try (Person person = new Person(home)) {
            assertThat(person.text("#notice .label")).contains("were not kept", "Writer");
            assertThat(member(person)).isEqualTo("writer");
            person.click("#notice-close").waitUntilSaved();
        }
        try (Person person = new Person(home)) {
            assertThat(person.sees("#notice")).isFalse();
            assertThat(member(person)).isEqualTo("writer");
        }
    }

    @Test
    void counts_not_kept_end_with_the_session() throws Exception {
        try (Person person = counted(archive())) {
            person.click("#own-use").waitUntilSaved();
            person.click("#over").click("#agree").waitUntilSaved();

            assertThat(member(person)).isEqualTo("writer");
            assertThat(person.onFx(() -> person.window().model().shown().members())).isEqualTo(Demo.SCENARIO.members());
        }
    }

    @Test
    void kept_counts_survive_a_restart_and_a_new_session_until_they_are_forgotten() throws Exception {
        Member kept;
        try (Person person = counted(archive())) {
            person.click("#own-keep").waitUntilSaved();
            kept = person.onFx(() -> person.window().model().shown().member());
        }
        try (Person person = new Person(home)) {
            assertThat(person.sees("#notice")).isFalse();
            assertThat(person.onFx(() -> person.window().model().shown().member())).isEqualTo(kept);
            person.click("#over").click("#agree").waitUntilSaved();
            person.choose("#member", "member-own-data").waitUntilSaved();
            assertThat(member(person)).isEqualTo("own-data");

            person.choose("#member", "member-own").click("#own-forget").waitUntilSaved();
            assertThat(member(person)).isEqualTo("writer");
        }
        try (Person person = new Person(home)) {
            assertThat(person.sees("#notice")).isFalse();
            assertThat(person.onFx(() -> person.window().model().shown().members())).isEqualTo(Demo.SCENARIO.members());
        }
        assertThat(Files.readString(home.resolve("defaulton.sqlite"), StandardCharsets.ISO_8859_1))
                .doesNotContain("\"counted\"");
    }

    @Test
    void kept_counts_have_only_the_traits_that_the_platform_has() throws Exception {
        Member member = Demo.SCENARIO.members().getFirst();
        Member kept = new Member("own-data", "Your own data", "US", 34, member.joined(), member.items(),
                List.of("of-another-platform"));
        try (Store store = Store.open(new HomeFolder(home), Clock.systemUTC())) {
            store.preference("own-data", MemberFileText.of(kept)).join();
        }
        try (Person person = new Person(home)) {
            person.choose("#member", "member-own-data").waitUntilSaved();

            assertThat(person.onFx(() -> person.window().model().shown().member()))
                    .isEqualTo(kept.with("US", 34, List.of()));
        }
    }

    @Test
    void erasing_all_data_removes_the_kept_counts() throws Exception {
        try (Person person = counted(archive())) {
            person.click("#own-keep").waitUntilSaved();
            person.act(() -> person.window().erase()).waitUntilSaved();

            assertThat(member(person)).isEqualTo("writer");
            assertThat(person.onFx(() -> person.window().model().shown().members())).isEqualTo(Demo.SCENARIO.members());
        }
        assertThat(Files.readString(home.resolve("defaulton.sqlite"), StandardCharsets.ISO_8859_1))
                .doesNotContain("own-data");
    }

    @Test
    void only_counts_ever_reach_the_disk() throws Exception {
        try (Person person = counted(archive())) {
            person.click("#own-keep").waitUntilSaved();
            person.click("#data-privacy").click("#genai").click("#genai-training").waitUntilSaved();
            // While the file is open, there is a write-ahead log.
            assertNothingOfTheArchiveIsIn(home);
            Path broken = Files.write(files.resolve(Markers.MARK + ".zip"), new byte[]{'P', 'K', 3, 4, 0, 0});
            person.act(() -> person.window().readArchive(List.of(broken))).waitUntil(() -> person.sees("#own-refused"));
            assertThat(person.text("#own-refused")).doesNotContain(Markers.MARK);
            person.click("#own-cancel");
            count(person, Markers.folder(files.resolve("folder"), Demo.SCENARIO.archive())).click("#own-use")
                    .waitUntilSaved();
        }
        assertNothingOfTheArchiveIsIn(home);
    }

    @Test
    void counting_can_be_canceled_and_then_shows_nothing() throws Exception {
        try (Person person = new Person(home)) {
            Path large = Markers.large(files.resolve("large.zip"));
            person.act(() -> person.window().readArchive(List.of(large)));
            person.click("#own-cancel");
            // Background work runs in order, so this runs after the counting.
            count(person, archive()).click("#own-cancel");

            assertThat(person.sees("#own-use")).isFalse();
            assertThat(person.sees("#own-refused")).isFalse();
        }
    }

    @Test
    void a_platform_without_an_archive_format_shows_a_message() throws Exception {
        try (Person person = new Person(home)) {
            person.act(() -> person.window().openFile(TestFiles.FOLDER.resolve("platform.yaml")))
                    .waitUntil(() -> person.text("#platform").equals("Least"));
            person.choose("#member", "member-own");

            assertThat(String.join(" ", person.words())).contains("does not describe the archives");
            assertThat(person.sees("#own-zip")).isFalse();
        }
    }

    @Test
    void a_study_takes_no_own_data_and_offers_no_kept_counts() throws Exception {
        try (Person person = counted(archive())) {
            person.click("#own-keep").waitUntilSaved();
        }
        StartupData study = read(SessionMode.STUDY);
        try (var _ = study.store()) {
            OwnData own = new OwnData(study, SessionMode.STUDY);
            Member member = Demo.SCENARIO.members().getLast();

            assertThat(study.own()).isEmpty();
            assertThat(own.isWelcome()).isFalse();
            assertThat(own.members(Demo.SCENARIO)).isEqualTo(Demo.SCENARIO.members());
            assertThatThrownBy(() -> own.use(member, false, _ -> {
            })).isInstanceOf(IllegalStateException.class);
        }
        StartupData explore = read(SessionMode.EXPLORE);
        try (var _ = explore.store()) {
            assertThat(explore.own()).isPresent();
        }
    }

    private StartupData read(SessionMode mode) throws UserException {
        return StartupData.read(new HomeFolder(home), mode);
    }
}
