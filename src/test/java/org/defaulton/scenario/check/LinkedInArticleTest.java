package org.defaulton.scenario.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.defaulton.scenario.Claim;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.EvidenceKind;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.TimelineEvent;
import org.defaulton.scenario.file.BuiltInContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The press article of 19 September 2024 that started the project, statement by statement. */
class LinkedInArticleTest {
    private static final Scenario LINKEDIN = BuiltInContent.scenario("linkedin");
    private static final String ARTICLE = "readwrite";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1  | other-platforms      | following in the footsteps of other social media platforms
            2  | faq-published        | On Wednesday, Microsoft’s network for professionals published
            3  | features-suggest     | may use personal information to offer suggestions, like helping you draft posts when prompted
            4  | must-opt-out         | if you prefer not to participate, you’ll need to actively opt out
            5  | eu-wont-be-added     | are not included and won’t be added
            6  | law-reason           | due to recent changes to data protection laws
            7  | dma-reason           | The Digital Markets Act (DMA) forces
            8  | help-article-title   | Control whether LinkedIn uses your data to train generative AI models that are used for content creation on LinkedIn.
            8  | help-article-week-before | Last week, the platform also released an article
            9  | setting-highlighted  | highlights a setting called “Data for Generative AI Improvement.”
            10 | log-in-needed        | Users will need to be logged in to their account
            11 | auto-opted-in        | they just auto opted everyone in
            12 | opt-in-plea          | AND that orgs put an end to auto opt-in, it's not cool
            13 | setting-path         | Settings and Privacy > Data Privacy > Data for Generative AI Improvement
            14 | toggle-label         | Use my data for training content creation AI models
            15 | default-on-press     | That button is in the “On” position until users move it to “Off.”
            16 | only-content-training | It only stops your information from being used for content creation training.
            17 | form-full-opt-out    | To fully opt out of LinkedIn using your data for any AI activities
            18 | october-pitch        | AI can help us do the work we most enjoy
            19 | more-choice          | even more choice and control
            20 | benefit-by-default   | introducing new tools with AI that benefit all members by default
            20 | helping-professionals | generative AI is part of how we are helping professionals with that change
            """)
    void every_statement_of_the_article_is_a_claim_that_cites_it(int number, String id, String quote) {
        Claim claim = LINKEDIN.claim(id);

        assertThat(claim.source()).isEqualTo(ARTICLE);
        assertThat(claim.kind()).isEqualTo(EvidenceKind.REPORTED);
        assertThat(claim.quote()).isEqualTo(quote);
        assertThat(LINKEDIN.articles()
                .stream()
                .flatMap(article -> article.paragraphs().stream())
                .anyMatch(paragraph -> paragraph.claims().contains(id))
                || LINKEDIN.timeline().stream().anyMatch(event -> event.claims().contains(id))
                || LINKEDIN.rows().anyMatch(row -> row.claims().contains(id))).as("a person meets it").isTrue();
    }

    @Test
    void the_articles_time_stamp_is_the_day_on_which_linkedin_answers() {
        TimelineEvent answer = LINKEDIN.timeline()
                .stream()
                .filter(event -> event.id().equals("linkedin-answers"))
                .findFirst()
                .orElseThrow();

        assertThat(answer.date()).isEqualTo("2024-09-19");
        assertThat(answer.claims()).extracting(id -> LINKEDIN.claim(id).source()).containsOnly(ARTICLE);
    }

    @ParameterizedTest(name = "{0} is contradicted by {1}")
    @CsvSource({"eu-wont-be-added, regions-joined, register-october", "eu-wont-be-added, europe-opt-out, erpn-2025",
            "form-full-opt-out, form-may-refuse, erpn-2025"})
    void what_the_article_got_wrong_is_shown_beside_the_correction(String said, String right, String source) {
        assertThat(LINKEDIN.claim(said).contradicts()).contains(right);
        assertThat(LINKEDIN.claim(right).source()).isEqualTo(source);
    }
}
