package org.defaulton.ui.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.defaulton.scenario.Article;
import org.defaulton.scenario.EvidenceKind;
import org.defaulton.scenario.Row;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.session.MirrorEvent;
import org.defaulton.session.MirrorPage;
import org.defaulton.ui.controls.ActionRow;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.harness.Rehearsal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** LinkedIn’s pages: what its rows and articles say, and what a search in them finds. */
class LinkedInPagesTest {
    private static final Scenario LINKEDIN = BuiltInContent.scenario("linkedin");
    private static final String NOT_DONE = "Switching off does not undo training that has already happened.";

    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    static Stream<String> rows() {
        return LINKEDIN.rows().map(Row::id);
    }

    private static Row row(String id) {
        return LINKEDIN.rows().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    static Stream<String> articles() {
        return LINKEDIN.articles().stream().map(Article::id);
    }

    private static String value(Mirror mirror, String row) {
        return Fx.call(() -> Fx.all(mirror.one(ActionRow.class, "#" + row), Label.class, ".value")
                .stream()
                .map(Label::getText)
                .findFirst()
                .orElse(""));
    }

    private static List<String> found(String text) {
        Mirror mirror = Mirror.of(new Rehearsal(LINKEDIN).happens(new MirrorEvent.Searched(text)));
        return mirror.all(ActionRow.class, ".row").stream().map(ActionRow::getId).toList();
    }

    /** A paragraph is as good as the weakest of its claims. */
    private static String word(Article.Paragraph paragraph) {
        Set<EvidenceKind> kinds = paragraph.claims()
                .stream()
                .map(id -> LINKEDIN.claim(id).kind())
                .collect(Collectors.toSet());
        return kinds.contains(EvidenceKind.ASSUMED)
                ? "Assumed"
                : kinds.contains(EvidenceKind.REPORTED) ? "Reported" : "Stated";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void every_row_opens_a_page_that_says_what_the_scenario_says(String id) {
        Row row = row(id);
        Rehearsal rehearsal = new Rehearsal(LINKEDIN).of("US", 34, "2025-12-01");

        List<String> words = Mirror.onRow(rehearsal, id).page();

        assertThat(words).contains(row.label());
        assertThat(words).containsAll(Stream.of(row.question(), row.notModelled()).filter(Objects::nonNull).toList());
        assertThat(words)
                .containsAll(row.controls().stream().map(LINKEDIN::control).map(control -> control.label()).toList());
        assertThat(words.contains("Learn more")).isEqualTo(row.article() != null);
        assertThat(words.contains("Data Processing Objection form")).isEqualTo(row.toForm());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            genai                 | on  | While this is on, your data and posts may train models
            genai                 | off | LinkedIn says that from the day of switching off it trains these models without your
            messaging-suggestions | on  | Automated systems look at your messages to find a reply that fits.
            messaging-suggestions | off | No system looks at your messages to suggest replies.
            harmful-detection     | on  | Models look for messages that break LinkedIn’s rules, and warn you.
            harmful-detection     | off | The advanced check stops.
            job-applications      | on  | Saved resumes and answers fill in forms for you.
            job-applications      | off | You are asked to delete what was saved.
            research              | on  | LinkedIn’s own research goes on either way
            research              | off | LinkedIn’s own research goes on either way
            ads-outside           | off | Turning this off also turns off data sharing.
            ads-gender            | off | You see as many ads either way.
            account-feed          | relevant | Your profile and your activity decide which posts come first.
            account-feed          | recent | The newest posts come first.
            """)
    void the_text_follows_the_value(String id, String value, String text) {
        Rehearsal rehearsal = new Rehearsal(LINKEDIN)
                .choose(row(id).controls().getFirst() + "=" + value + "@2024-09-19");

        assertThat(Mirror.onRow(rehearsal, id).page()).anyMatch(words -> words.startsWith(text));
    }

    @Test
    void only_one_text_of_the_ai_setting_shows_at_a_time() {
        Mirror mirror = Mirror.onRow(new Rehearsal(LINKEDIN), "genai");

        mirror.fire("#genai-training");

        assertThat(mirror.page()).filteredOn(words -> words.contains(NOT_DONE))
                .singleElement()
                .asString()
                .startsWith("LinkedIn says that from the day of switching off");
    }

    @ParameterizedTest(name = "{0} for {1}, {2}, on {3}: {4}")
    @CsvSource({"genai, DE, 29, 2024-09-19, false", "genai, DE, 29, 2025-11-03, true",
            "genai, CH, 17, 2025-11-02, false", "genai, CH, 17, 2025-11-03, true", "genai, GB, 41, 2024-09-19, true",
            "genai, GB, 41, 2024-09-20, false", "genai, CA, 52, 2024-12-09, true", "genai, CA, 52, 2024-12-10, false",
            "genai, HK, 52, 2024-10-10, true", "genai, HK, 52, 2024-10-11, false", "genai, CN, 52, 2026-01-01, false",
            "genai, US, 17, 2024-09-19, true", "ads-data-sharing, US, 34, 2024-09-19, true",
            "ads-data-sharing, GB, 34, 2026-01-01, true", "ads-data-sharing, DE, 34, 2026-01-01, false",
            "ads-data-sharing, CN, 34, 2024-09-19, false", "ads-outside, DE, 29, 2024-09-19, true",
            "research, DE, 29, 2024-09-19, true"})
    void one_sentence_says_why_a_setting_is_not_offered(String id, String country, int age, String day,
            boolean offered) {
        Mirror mirror = Mirror.onRow(new Rehearsal(LINKEDIN).of(country, age, day), id);
        String control = row(id).controls().getFirst();
        String sentence = LINKEDIN.control(control).notOffered();

        assertThat(mirror.all(ToggleButton.class, "#" + control)).hasSize(offered ? 1 : 0);
        assertThat(mirror.page().contains(String.valueOf(sentence))).isEqualTo(!offered);
        assertThat(mirror.page()).contains(row(id).label());
    }

    @Test
    void germany_reads_in_2024_that_the_ai_setting_is_not_offered_and_keeps_the_way_to_the_form() {
        assertThat(Mirror.onRow(new Rehearsal(LINKEDIN).of("DE", 29, "2024-09-19"), "genai").page()).contains(
                "LinkedIn does not offer this setting where you live at this time, because it does not train this AI with "
                        + "the data of members there.",
                "Data Processing Objection form", "Learn more").doesNotContain("On", "Off");
    }

    @ParameterizedTest(name = "{1} shows {2}")
    @CsvSource({"data-privacy, genai, On", "data-privacy, research, On", "data-privacy, research-invites, On",
            "data-privacy, linkedin-promotions, On", "data-privacy, focused-inbox, On",
            "data-privacy, read-receipts, On", "data-privacy, harmful-detection, On",
            "data-privacy, share-profile-apply, Off", "data-privacy, signal-interest, Off",
            "data-privacy, microsoft-word, On", "data-privacy, copy-of-data, ''",
            "data-privacy, permitted-services, ''", "advertising-data, ads-gender, On",
            "advertising-data, ads-data-sharing, On",
            "account-preferences, account-feed, Most relevant posts (Recommended)"})
    void a_row_shows_the_value_before_anyone_chooses(String section, String row, String value) {
        Mirror mirror = Mirror.of(new Rehearsal(LINKEDIN).open(MirrorPage.PageKind.SECTION, section));

        assertThat(value(mirror, row)).isEqualTo(value);
        assertThat(mirror.one(ActionRow.class, "#" + row).getAccessibleText())
                .endsWith(value.isEmpty() ? LINKEDIN.row(row).label() : ", " + value);
    }

    @Test
    void recruiter_calls_and_nothing_else_bears_a_badge() {
        Mirror mirror = Mirror.of(new Rehearsal(LINKEDIN).open(MirrorPage.PageKind.SECTION, "data-privacy"));

        assertThat(mirror.all(Label.class, ".badge")).singleElement().extracting(Label::getText).isEqualTo("BETA");
        assertThat(Fx.call(() -> Fx.words(mirror.one(ActionRow.class, "#recruiter-calls"))))
                .containsExactly("Recruiter calls", "BETA");
    }

    @ParameterizedTest(name = "“{0}” finds {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            generative         | genai
            GENERATIVE         | genai
            gen                | demographic-information genai ads-gender
            data for gen       | genai
            improvement gen    | genai
            ai                 | genai messaging-suggestions harmful-detection job-applications
            machine learning   | genai
            opt out            | research genai
            opt-out            | research genai
            nudge              | message-nudges
            inmail             | messages focused-inbox
            gdpr               | manage-data
            bing               | ads-data-sharing
            affiliates         | ads-data-sharing
            word               | microsoft-word
            passw              | security-password security-devices
            you're signed      | security-sessions
            Where you’re       | security-sessions
            profiling          | ads-interests-traits
            focused inbox      | focused-inbox
            "  focused  inbox "| focused-inbox
            """)
    void words_find_the_rows_that_have_a_word_beginning_with_each_of_them(String text, String rows) {
        assertThat(found(text)).containsExactly(rows.split(" "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void every_paragraph_comes_before_its_evidence_word(String id) {
        Article article = LINKEDIN.article(id);
        List<String> expected = new ArrayList<>(List.of("Back", article.title(), "Paraphrased by DefaultOn."));
        article.paragraphs().forEach(paragraph -> expected.addAll(List.of(paragraph.text(), word(paragraph))));

        assertThat(Mirror.of(new Rehearsal(LINKEDIN).open(MirrorPage.PageKind.ARTICLE, id)).page()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            genai-setting | What was trained before stays trained.            | Stated
            genai-setting | When it began is disputed too.                    | Reported
            genai-faq     | Private messages do not, InMail included.         | Stated
            objection     | How long LinkedIn takes was not found.            | Assumed
            objection     | An objection to direct marketing is always accepted, | Stated
            objection     | Here, an objection to direct marketing is taken to cover ads as well. | Assumed
            """)
    void the_source_is_below_the_statement(String article, String part, String word) {
        List<String> words = Mirror.of(new Rehearsal(LINKEDIN).open(MirrorPage.PageKind.ARTICLE, article)).page();
        int at = words.indexOf(words.stream().filter(text -> text.contains(part)).findFirst().orElseThrow());

        assertThat(words.get(at + 1)).isEqualTo(word);
    }
}
