package org.defaulton.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import org.defaulton.scenario.Claim;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Source;
import org.defaulton.session.EvidenceEvent;
import org.defaulton.session.ImpactEvent;
import org.defaulton.ui.controls.EvidenceLink;
import org.defaulton.ui.harness.Demo;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.harness.Rehearsal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The drawer with the claims behind what the app says. */
class EvidenceDrawerTest {
    private static final Scenario DEMO = Demo.SCENARIO;
    private static final PseudoClass ASKED = PseudoClass.getPseudoClass("asked");

    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    private static Beside showing(String... claims) {
        return Beside.of(new Rehearsal().happens(new EvidenceEvent.EvidenceOpened(List.of(claims))));
    }

    private static List<String> block(Beside ours, String claim) {
        return Fx.call(() -> Fx.words(ours.one(Node.class, "#claim-" + claim)));
    }

    /** What can be read on each claim that shows, by the id of the claim. */
    private static Map<String, List<String>> blocks(Beside ours) {
        return Fx.call(() -> ours.all(Node.class, ".claim")
                .stream()
                .collect(Collectors.toMap(node -> node.getId().substring("claim-".length()), Fx::words)));
    }

    private static String kind(Claim claim) {
        String name = claim.kind().name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    @Test
    void without_a_question_all_claims_show_each_with_its_source_and_quote() {
        Beside ours = showing();

        int all = DEMO.claims().size();
        assertThat(ours.words()).contains("All " + all + " claims");
        assertThat(ours.all(Node.class, ".claim")).hasSize(all);
        Map<String, List<String>> blocks = blocks(ours);
        for (Claim claim : DEMO.claims()) {
            Source source = DEMO.source(claim.source());
            assertThat(blocks.get(claim.id())).startsWith(kind(claim), source.title())
                    .contains(claim.text())
                    .containsAll(Stream.of(claim.quote())
                            .filter(Objects::nonNull)
                            .map(quote -> "“" + quote.replace('“', '‘').replace('”', '’') + "”")
                            .toList())
                    .containsAll(Stream.of(source.address()).filter(Objects::nonNull).toList());
        }
    }

    @Test
    void a_contradiction_is_shown_inside_both_claims() {
        Map<String, List<String>> blocks = blocks(showing());

        for (Claim claim : DEMO.claims()) {
            List<String> words = blocks.get(claim.id());
            assertThat(words.stream().filter("Contradicted by"::equals)).as(claim.id())
                    .hasSize(claim.contradicts().size());
            claim.contradicts().forEach(other -> {
                assertThat(words).contains(DEMO.claim(other).text());
                assertThat(blocks.get(other)).contains(claim.text());
            });
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            on-by-default | Stated; Help page; B; 18 Sep 2024
            covers-all    | Reported; An article; C; 18 Sep 2024
            forward       | Stated; Terms; A; 18 Sep 2024
            runs-assumed  | Assumed; The simulator; no date found
            """)
    void a_claim_says_who_said_it_how_reliable_they_are_and_when(String claim, String origin) {
        assertThat(block(showing(claim), claim)).startsWith(origin.split("; "));
    }

    @Test
    void the_claims_of_a_line_come_first_and_are_marked_among_all_about_the_same_use() {
        Beside ours = showing("forward", "on-by-default");

        List<Node> claims = ours.all(Node.class, ".claim");
        assertThat(claims).extracting(Node::getId)
                .startsWith("claim-forward", "claim-on-by-default")
                .contains("claim-runs-assumed")
                .doesNotContain("claim-outside-holds");
        assertThat(claims.stream().filter(claim -> claim.getPseudoClassStates().contains(ASKED)).map(Node::getId))
                .containsExactly("claim-forward", "claim-on-by-default");
        assertThat(ours.words()).contains("Train content-creation AI")
                .contains(claims.size() + " of " + DEMO.claims().size() + " claims");
    }

    @Test
    void all_claims_are_one_click_away_and_those_of_the_line_stay_on_top() {
        Beside ours = showing("forward", "on-by-default");

        ours.fire("#filter-clear");

        assertThat(ours.words()).contains("All " + DEMO.claims().size() + " claims");
        assertThat(ours.all(Node.class, ".claim")).hasSize(DEMO.claims().size())
                .extracting(Node::getId)
                .startsWith("claim-forward", "claim-on-by-default")
                .doesNotHaveDuplicates();
        assertThat(ours.all(Button.class, "#filter-clear")).isEmpty();
    }

    @Test
    void a_line_that_is_about_no_single_use_shows_among_all_claims() {
        Beside ours = showing("outside-holds", "on-by-default");

        assertThat(ours.words()).contains("All " + DEMO.claims().size() + " claims", "Any use");
        assertThat(ours.all(Node.class, ".claim")).extracting(Node::getId)
                .startsWith("claim-outside-holds", "claim-on-by-default");
    }

    @Test
    void a_line_about_the_use_in_focus_stays_with_it() {
        Beside ours = showing();
        ours.happens(new ImpactEvent.UseFocused("ads"));
        ours.happens(new EvidenceEvent.EvidenceOpened(List.of("outside-holds")));

        assertThat(ours.words()).contains("Ads");
    }

    @Test
    void a_contradiction_leads_to_the_other_claim() {
        Beside ours = showing("covers-all");
        String other = DEMO.claim("covers-all").contradicts().getFirst();

        Fx.run(() -> Fx.all(ours.one(Node.class, "#claim-covers-all"), EvidenceLink.class, ".evidence")
                .getFirst()
                .fire());

        assertThat(ours.all(Node.class, ".claim").getFirst().getId()).isEqualTo("claim-" + other);
        assertThat(ours.handedIn()).containsExactly(new EvidenceEvent.EvidenceOpened(List.of(other)));
    }

    @Test
    void it_closes_and_starts_again() {
        Beside ours = showing("on-by-default");
        ours.happens(new EvidenceEvent.EvidenceFiltered("ads", "stated", "", false));

        ours.fire("#evidence-close");
        ours.happens(new EvidenceEvent.EvidenceOpened(List.of()));

        assertThat(ours.handedIn()).containsExactly(new EvidenceEvent.EvidenceClosed());
        assertThat(ours.words()).contains("All " + DEMO.claims().size() + " claims", "Any use", "Any kind");
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: with {4}, without {5}")
    @CsvSource({"ads, '', '', false, outside-holds, covers-one", "'', assumed, '', false, runs-assumed, on-by-default",
            "'', '', '', true, covers-all, runs-assumed"})
    void claims_can_be_filtered(String use, String kind, String source, boolean contradicted, String with,
            String without) {
        Beside ours = showing();
        ours.happens(new EvidenceEvent.EvidenceFiltered(use, kind, source, contradicted));

        assertThat(ours.all(Node.class, ".claim")).extracting(Node::getId)
                .contains("claim-" + with)
                .doesNotContain("claim-" + without);
        assertThat(ours.words()).anyMatch(words -> words.endsWith(" of " + DEMO.claims().size() + " claims"));
        ours.fire("#filter-clear");
        assertThat(ours.words()).contains("All " + DEMO.claims().size() + " claims");
    }

    @Test
    void each_chip_hands_in_what_it_narrows_to_and_keeps_the_others() {
        Beside ours = showing();

        ours.choose("#filter-kind", "filter-kind-stated");
        ours.choose("#filter-use", "filter-use-ads");
        ours.fire("#filter-contradicted");
        ours.fire("#unfilter-kind");
        ours.choose("#filter-source", "filter-source-simulator");

        assertThat(ours.handedIn()).containsExactly(new EvidenceEvent.EvidenceFiltered("", "stated", "", false),
                new EvidenceEvent.EvidenceFiltered("ads", "stated", "", false),
                new EvidenceEvent.EvidenceFiltered("ads", "stated", "", true),
                new EvidenceEvent.EvidenceFiltered("ads", "", "", true),
                new EvidenceEvent.EvidenceFiltered("ads", "", "simulator", true));
        assertThat(ours.one(Button.class, "#unfilter-use").getText()).isEqualTo("Ads");
        assertThat(ours.one(Button.class, "#unfilter-source").getAccessibleText())
                .isEqualTo("Only “The simulator”: remove this filter");
    }

    @Test
    void without_matching_claims_it_says_what_to_do() {
        Beside ours = showing();
        ours.happens(new EvidenceEvent.EvidenceFiltered("ads", "", "simulator", true));

        assertThat(ours.words()).contains("No claim matches. Show all claims, or remove a filter.",
                "0 of " + DEMO.claims().size() + " claims");
        assertThat(ours.all(Node.class, ".claim")).isEmpty();
    }

    @Test
    void the_letter_of_a_source_is_explained() {
        Beside ours = showing("forward", "on-by-default", "covers-all");

        assertThat(Stream.of("forward", "on-by-default", "covers-all")
                .map(claim -> Fx.call(() -> Fx.all(ours.one(Node.class, "#claim-" + claim), Label.class, ".reliability")
                        .getFirst()
                        .getAccessibleText())))
                .containsExactly("Reliability A: the company’s or regulator’s own text",
                        "Reliability B: a copy of the company’s own text, or named press quoting it",
                        "Reliability C: a secondary site, a guide, or a copy of the screens");
    }

    @Test
    void an_address_is_copied_and_never_opened() {
        Beside ours = showing("forward");
        Button copy = Fx
                .call(() -> Fx.all(ours.one(Node.class, "#claim-forward"), Button.class, ".copy-address").getFirst());
        String address = Objects.requireNonNull(DEMO.source("terms").address());

        Fx.run(copy::fire);

        assertThat(Fx.call(() -> Clipboard.getSystemClipboard().getString())).isEqualTo(address);
        assertThat(copy.getAccessibleText()).isEqualTo("Copy the address " + address);
        assertThat(ours.handedIn()).isEmpty();
    }

    @Test
    void a_claim_without_an_address_has_nothing_to_copy() {
        Beside ours = showing("runs-assumed");

        assertThat(Fx.call(() -> Fx.all(ours.one(Node.class, "#claim-runs-assumed"), Button.class, ".copy-address")))
                .isEmpty();
    }
}
