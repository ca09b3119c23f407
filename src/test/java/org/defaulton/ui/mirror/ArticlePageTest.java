package org.defaulton.ui.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulton.scenario.Article;
import org.defaulton.scenario.EvidenceKind;
import org.defaulton.session.MirrorEvent;
import org.defaulton.session.MirrorPage;
import org.defaulton.ui.controls.EvidenceLink;
import org.defaulton.ui.harness.Demo;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.harness.Rehearsal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ArticlePageTest {
    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    static Stream<String> articles() {
        return Demo.SCENARIO.articles().stream().map(Article::id);
    }

    private static Mirror at(Rehearsal rehearsal, String article) {
        return Mirror.of(rehearsal.open(MirrorPage.PageKind.ARTICLE, article));
    }

    /** A paragraph is as good as the weakest of its claims. */
    private static String word(Article.Paragraph paragraph) {
        Set<EvidenceKind> kinds = paragraph.claims()
                .stream()
                .map(id -> Demo.SCENARIO.claim(id).kind())
                .collect(Collectors.toSet());
        return kinds.contains(EvidenceKind.ASSUMED)
                ? "Assumed"
                : kinds.contains(EvidenceKind.REPORTED) ? "Reported" : "Stated";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void every_paragraph_comes_before_its_evidence_word(String id) {
        Article article = Demo.SCENARIO.article(id);
        List<String> expected = new ArrayList<>(List.of("Back", article.title(), "Paraphrased by DefaultOn."));
        article.paragraphs().forEach(paragraph -> expected.addAll(List.of(paragraph.text(), word(paragraph))));

        assertThat(at(new Rehearsal(), id).page()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void each_evidence_word_opens_the_claims_of_its_paragraph_and_says_how_many(String id) {
        Article article = Demo.SCENARIO.article(id);
        Mirror mirror = at(new Rehearsal(), id);

        List<EvidenceLink> words = mirror.all(EvidenceLink.class, ".evidence");
        Fx.run(() -> words.forEach(EvidenceLink::fire));

        assertThat(mirror.evidence).isEqualTo(article.paragraphs().stream().map(Article.Paragraph::claims).toList());
        for (int i = 0; i < words.size(); i++) {
            int claims = article.paragraphs().get(i).claims().size();
            assertThat(words.get(i).getAccessibleText())
                    .endsWith(claims == 1 ? ": show the evidence, one claim" : ", " + claims + " claims");
        }
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            genai-setting | This setting is about AI that creates content. | Reported
            genai-setting | Off holds from then on.                        | Stated
            """)
    void the_source_is_below_the_statement(String article, String part, String word) {
        List<String> words = at(new Rehearsal(), article).page();
        int at = words.indexOf(words.stream().filter(text -> text.contains(part)).findFirst().orElseThrow());

        assertThat(words.get(at + 1)).isEqualTo(word);
    }

    @Test
    void back_leads_to_the_previous_page() {
        Rehearsal rehearsal = new Rehearsal().open(MirrorPage.PageKind.ROW, "genai");
        Mirror mirror = at(rehearsal, "genai-setting");

        mirror.fire("#back");

        assertThat(rehearsal.handedIn()).containsExactly(new MirrorEvent.WentBack());
        assertThat(mirror.page()).contains("Use my data for training content creation AI models");
    }
}
