package org.defaulton.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.defaulton.scenario.Claim;
import org.defaulton.scenario.Scenario;
import org.defaulton.ui.harness.Demo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which claims match a filter, and which filter matches a line. */
class EvidenceSelectorTest {
    private static final Scenario DEMO = Demo.SCENARIO;

    @ParameterizedTest(name = "{0} while \"{1}\" is in focus: \"{2}\"")
    @CsvSource({"on-by-default, '', train-content-ai", "runs-assumed, '', train-content-ai", "outside-holds, '', ads",
            "outside-holds, ads, ads", "runs-assumed, ads, train-content-ai", "runs-assumed, '', train-content-ai",
            "on-by-default outside-holds, '', ''", "form-full, '', ''", "'', ads, ''", "unheard-of, '', ''"})
    void a_line_is_shown_among_all_claims_about_the_same_use(String claims, String focus, String use) {
        List<String> ids = claims.isEmpty() ? List.of() : List.of(claims.split(" ", -1));

        assertThat(EvidenceSelector.around(DEMO, ids, focus)).isEqualTo(EvidenceFilter.NONE.ofUse(use));
    }

    @Test
    void the_filter_of_a_line_lets_its_claims_through() {
        for (Claim claim : DEMO.claims()) {
            EvidenceFilter filter = EvidenceSelector.around(DEMO, List.of(claim.id()), "");
            assertThat(EvidenceSelector.of(DEMO, filter)).contains(claim);
        }
    }

    @Test
    void nothing_is_left_out_without_a_filter_and_a_filter_leaves_out_no_more_than_it_says() {
        assertThat(EvidenceSelector.of(DEMO, EvidenceFilter.NONE)).isEqualTo(DEMO.claims());
        assertThat(EvidenceSelector.of(DEMO, EvidenceFilter.NONE.ofKind("reported").contradicted(true))).isNotEmpty()
                .containsExactlyElementsOf(DEMO.claims()
                        .stream()
                        .filter(claim -> claim.kind().name().equals("REPORTED") && !claim.contradicts().isEmpty())
                        .toList());
    }

    @Test
    void a_platform_without_uses_has_nothing_to_narrow_to() {
        assertThat(EvidenceSelector.around(TinyScenario.create(), List.of("any"), "")).isEqualTo(EvidenceFilter.NONE);
    }
}
