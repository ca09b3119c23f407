package org.defaulton.ui.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import org.defaulton.scenario.Claim;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Source;
import org.defaulton.session.Event;
import org.defaulton.ui.common.Fx;
import org.defaulton.ui.common.Rehearsal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The claims behind what the app says. */
class EvidenceViewTest {
    private static final Scenario LINKEDIN = Rehearsal.LINKEDIN;

    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    private static Ours showing(String... claims) {
        return Ours.of(new Rehearsal().happens(new Event.EvidenceOpened(List.of(claims))));
    }

    private static List<String> block(Ours ours, String claim) {
        return Fx.call(() -> Fx.words(ours.one(Node.class, "#claim-" + claim)));
    }

    private static String kind(Claim claim) {
        String name = claim.kind().name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    @Test
    void without_a_question_all_199_claims_show_each_with_its_source_and_quote() {
        Ours ours = showing();

        assertThat(LINKEDIN.claims()).hasSize(199);
        assertThat(ours.words()).contains("All 199 claims");
        assertThat(ours.all(Node.class, ".claim")).hasSize(199);
        for (Claim claim : LINKEDIN.claims()) {
            Source source = LINKEDIN.source(claim.source());
            assertThat(block(ours, claim.id())).startsWith(kind(claim), source.title()).contains(claim.text())
                    .containsAll(
                            Stream.of(claim.quote()).filter(Objects::nonNull)
                                    .map(quote -> "“" + quote.replace('“', '‘').replace('”', '’') + "”").toList())
                    .containsAll(Stream.of(source.address()).filter(Objects::nonNull).toList());
        }
    }

    @Test
    void a_contradiction_stands_inside_both_claims() {
        Ours ours = showing();

        for (Claim claim : LINKEDIN.claims()) {
            List<String> words = block(ours, claim.id());
            assertThat(words.stream().filter("Contradicted by"::equals)).as(claim.id())
                    .hasSize(claim.contradicts().size());
            claim.contradicts().forEach(other -> {
                assertThat(words).contains(LINKEDIN.claim(other).text());
                assertThat(block(ours, other)).contains(claim.text());
            });
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            default-on           | Stated; Help article a6278444; B; no date found
            default-on-press     | Reported; ReadWrite on LinkedIn’s AI training; B; 19 Sep 2024
            ico-pause            | Stated; ICO statement on LinkedIn; A; 20 Sep 2024
            screen-question      | Reported; Transcript of the AI page; C; 18 Sep 2025
            runs-assumed         | Assumed; Simulator; no date found
            late-opt-out-garante | Stated; Italian data protection authority, translated; B; 28 Oct 2025
            """)
    void a_claim_says_who_said_it_how_reliable_they_are_and_when(String claim, String origin) {
        assertThat(block(showing(claim), claim)).startsWith(origin.split("; "));
    }

    @Test
    void only_the_claims_that_were_asked_for_show_in_their_order_with_the_way_to_all_and_back() {
        Ours ours = showing("setting-hidden", "default-on");

        assertThat(ours.words()).contains("2 of 199 claims");
        assertThat(ours.all(Node.class, ".claim")).extracting(Node::getId).containsExactly("claim-setting-hidden",
                "claim-default-on");
        ours.fire("#claims-all");
        assertThat(ours.words()).contains("All 199 claims");
        assertThat(ours.all(Button.class, "#claims-back")).isEmpty();
        ours.happens(new Event.EvidenceOpened(List.of("default-on")));
        ours.fire("#claims-back");

        assertThat(ours.all(Node.class, "#flow")).hasSize(1);
        assertThat(ours.rehearsal.handedIn()).containsExactly(new Event.EvidenceOpened(List.of()),
                new Event.ViewOpened("flow"));
    }

    @Test
    void the_letter_of_a_source_is_explained() {
        Ours ours = showing("ico-pause", "default-on", "screen-question");

        assertThat(ours.all(Label.class, ".reliability")).extracting(Label::getAccessibleText).containsExactly(
                "Reliability A: the company’s or regulator’s own text",
                "Reliability B: a copy of the company’s own text, or named press quoting it",
                "Reliability C: a secondary site, a guide, or a copy of the screens");
    }

    @Test
    void an_address_is_copied_and_never_opened() {
        Ours ours = showing("ico-pause");
        Button copy = ours.one(Button.class, ".copy-address");
        String address = Objects.requireNonNull(LINKEDIN.source("ico-2024").address());

        Fx.run(copy::fire);

        assertThat(Fx.call(() -> Clipboard.getSystemClipboard().getString())).isEqualTo(address);
        assertThat(copy.getAccessibleText()).isEqualTo("Copy the address " + address);
        assertThat(ours.rehearsal.handedIn()).isEmpty();
    }

    @Test
    void a_claim_without_an_address_has_nothing_to_copy() {
        assertThat(showing("runs-assumed").all(Button.class, ".copy-address")).isEmpty();
    }
}
