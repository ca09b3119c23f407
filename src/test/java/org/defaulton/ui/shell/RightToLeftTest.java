package org.defaulton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.session.FormState;
import org.defaulton.session.ImpactEvent;
import org.defaulton.session.ImpactView;
import org.defaulton.session.MirrorEvent;
import org.defaulton.session.MirrorPage;
import org.defaulton.session.SessionEvent;
import org.defaulton.ui.harness.Demo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People who write Hebrew, Arabic or Persian use every field, and the window still opens the next day. */
class RightToLeftTest {
    private static final String HEBREW = "שלום עולם זה טקסט ארוך מאוד";

    /** A label that must stay short: its first word. */
    private static final String SHORT = "(?m)^( *(?:- )?label: )([^ '\"{\\[>|]+)(?: [^ '\\n]+){0,3}$";
    /** A title must stay on one line. */
    private static final String TITLE = "(?m)^( *(?:- )?title: )([^'\"{\\[>|\\n][^'\\n]*)$";
    /** Unquoted text for people on one line, followed by another key. */
    private static final String ON_ONE_LINE = "(?m)^( *(?:- )?(?:label|text|question|intro|hint): )"
            + "((?!שלום)[^'\"{\\[>|\\n][^'\\n]*)$(?=\\n *(?:- |#|[a-z-]+:))";

    @TempDir
    Path home;
    @TempDir
    Path files;

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {HEBREW, "هذا نص عربي طويل جدا للتجربة", "این یک متن فارسی بسیار طولانی است"})
    void every_field_takes_right_to_left_text_and_keeps_it_over_a_restart(String text) throws Exception {
        String longer = (text + " ").repeat(4).strip();
        try (Person person = new Person(home)) {
            person.type("#search", longer);
            assertThat(person.words()).contains("Results for “" + longer + "”");
            person.retype("#search", "a");
            person.act(() -> act(person, new MirrorEvent.Searched("")));
            person.act(() -> act(person, new MirrorEvent.PageOpened(new MirrorPage(MirrorPage.PageKind.FORM, ""))));
            person.type("#first-name", text).type("#reason", longer);
            person.act(() -> act(person, new ImpactEvent.ViewOpened(ImpactView.CHOICES)))
                    .click("#add-columns")
                    .retype("#own-name", longer)
                    .click("#own-add");
            assertThat(person.words()).contains(longer);
            person.waitUntilSaved();
            assertThat(person.sees("#notice")).isFalse();
        }
        try (Person person = new Person(home, 1024, 640)) {
            assertThat(person.text("#reason")).isEqualTo(longer);
            assertThat(person.words()).contains(longer);
            assertThat(person.sees("#notice")).isFalse();
        }
    }

    @Test
    void characters_that_reverse_text_are_removed_from_typed_text() throws Exception {
        try (Person person = new Person(home)) {
            person.type("#search", "\u202eabc\u202c");
            assertThat(person.text("#search")).isEqualTo("abc");
            assertThat(person.words()).contains("Results for “abc”");
            person.act(() -> act(person, new MirrorEvent.Searched("")));
            person.act(() -> act(person, new MirrorEvent.PageOpened(new MirrorPage(MirrorPage.PageKind.FORM, ""))));
            person.type("#reason", "a\u202e\u2067b\u200f\u0000c");
            assertThat(person.onFx(() -> person.window().model().shown().state().form().field(FormState.REASON)))
                    .isEqualTo("abc");
        }
    }

    @ParameterizedTest(name = "at {0} x {1}")
    @CsvSource({"1280, 800", "1024, 640"})
    void a_platform_whose_texts_run_from_right_to_left_shows_on_every_page(double width, double height)
            throws Exception {
        showsEveryPage(Demo.TEXT, Demo.SCENARIO, width, height);
    }

    @Test
    void a_large_one_does_so_in_a_small_window() throws Exception {
        String large = BuiltInContent.scenarioIds().getFirst();
        showsEveryPage(BuiltInContent.scenarioText(large), BuiltInContent.scenario(large), 1024, 640);
    }

    private void showsEveryPage(String text, Scenario scenario, double width, double height) throws Exception {
        Path file = Files.writeString(files.resolve("hebrew.yaml"),
                text.replaceAll(SHORT, "$1שלום עולם $2")
                        .replaceAll(TITLE, "$1'שלום $2'")
                        .replaceAll(ON_ONE_LINE, "$1'" + HEBREW + " $2'"));
        try (Person person = new Person(home, width, height)) {
            person.act(() -> person.window().openFile(file));
            person.waitUntil(() -> person.words().stream().anyMatch(word -> word.startsWith("שלום")));
            EveryPage.list(scenario, ".*").forEach((name, events) -> {
                person.act(() -> events.forEach(event -> act(person, event)));
                person.words();
                assertThat(person.sees("#notice")).as(name).isFalse();
            });
        }
    }

    private static void act(Person person, SessionEvent event) {
        person.window().model().act(event);
    }
}
