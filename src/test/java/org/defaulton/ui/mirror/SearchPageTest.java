package org.defaulton.ui.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextField;
import org.defaulton.scenario.Row;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.MirrorEvent;
import org.defaulton.session.MirrorPage;
import org.defaulton.ui.controls.ActionRow;
import org.defaulton.ui.harness.Demo;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.harness.Rehearsal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchPageTest {
    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    private static List<String> found(String text) {
        return ids(Mirror.of(new Rehearsal().happens(new MirrorEvent.Searched(text))));
    }

    private static List<String> ids(Mirror mirror) {
        return mirror.all(ActionRow.class, ".row").stream().map(ActionRow::getId).toList();
    }

    @ParameterizedTest(name = "“{0}” finds {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            generative           | genai
            GENERATIVE           | genai
            gen                  | genai
            data for gen         | genai
            improvement gen      | genai
            ai                   | genai
            personal             | account-feed
            order                | account-feed
            prefer feed          | account-feed
            name and loc         | account-name
            messag               | suggestions
            partners             | ads-off-demo
            "  ads   outside  "  | ads-off-demo
            """)
    void words_find_the_rows_that_have_a_word_beginning_with_each_of_them(String text, String rows) {
        assertThat(found(text)).containsExactly(rows.split(" "));
    }

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(strings = {"zebra", "enerative", "generative zebra", "&", "…", "genai"})
    void a_search_without_matches_says_what_to_try(String text) {
        Mirror mirror = Mirror.of(new Rehearsal().happens(new MirrorEvent.Searched(text)));

        assertThat(ids(mirror)).isEmpty();
        assertThat(mirror.page()).containsExactly("Results for “" + text + "”",
                "No setting matches “" + text + "”. Try a word such as “AI”, “ads” or “messages”.");
    }

    @Test
    void every_row_is_found_by_its_own_label() {
        Mirror mirror = Mirror.of(new Rehearsal());

        for (Row row : Demo.SCENARIO.rows().toList()) {
            mirror.happens(new MirrorEvent.Searched(row.label()));
            assertThat(ids(mirror)).contains(row.id());
        }
    }

    @Test
    void a_search_result_shows_its_section_and_its_value() {
        Mirror mirror = Mirror.of(new Rehearsal().happens(new MirrorEvent.Searched("generative")));

        assertThat(mirror.page()).containsExactly("Results for “generative”", "Data for Generative AI Improvement",
                "in Data privacy", "On");
    }

    @Test
    void a_result_follows_what_happens_while_it_is_on_the_screen() {
        Mirror mirror = Mirror.of(new Rehearsal().happens(new MirrorEvent.Searched("generative")));

        mirror.happens(new HistoryEvent.Chosen("genai-training", "off", LocalDate.of(2024, 9, 19)));
        assertThat(mirror.page()).endsWith("Off");
        mirror.happens(new HistoryEvent.MemberChosen("engineer", "DE", 29, List.of()));
        assertThat(mirror.page()).endsWith("in Data privacy");
        mirror.happens(new HistoryEvent.Undone());
        mirror.happens(new HistoryEvent.Undone());
        assertThat(mirror.page()).endsWith("On");
    }

    @Test
    void opening_a_result_ends_the_search() {
        Rehearsal rehearsal = new Rehearsal().happens(new MirrorEvent.Searched("messag"));
        Mirror mirror = Mirror.of(rehearsal);

        mirror.fire("#suggestions");

        assertThat(rehearsal.handedIn())
                .startsWith(new MirrorEvent.PageOpened(new MirrorPage(MirrorPage.PageKind.ROW, "suggestions")));
        assertThat(rehearsal.shown().state().mirror().search()).isEmpty();
        assertThat(mirror.one(TextField.class, "#search").getText()).isEmpty();
        assertThat(mirror.page()).contains("Answers are suggested to you.");
    }

    @Test
    void typed_text_is_sent_and_restored_text_is_not() {
        Rehearsal rehearsal = new Rehearsal().happens(new MirrorEvent.Searched("ads"));
        Mirror mirror = Mirror.of(rehearsal);
        TextField field = mirror.one(TextField.class, "#search");
        assertThat(field.getText()).isEqualTo("ads");
        assertThat(rehearsal.handedIn()).isEmpty();

        Fx.run(() -> field.setText("ai"));

        assertThat(rehearsal.handedIn()).containsExactly(new MirrorEvent.Searched("ai"));
        assertThat(ids(mirror)).contains("genai").doesNotContain("ads-off-demo");
    }
}
