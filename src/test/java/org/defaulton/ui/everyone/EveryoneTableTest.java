package org.defaulton.ui.everyone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulton.ui.harness.Fx.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import org.defaulton.scenario.check.TestFiles;
import org.defaulton.session.ImpactEvent;
import org.defaulton.ui.controls.EvidenceLink;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.harness.Rehearsal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of the model as a table. */
class EveryoneTableTest {
    private final List<List<String>> opened = new ArrayList<>();
    private final Rehearsal rehearsal = new Rehearsal();

    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    /** The rows as a screen reader announces them. */
    private List<String> rows() {
        return call(() -> {
            EveryoneTable table = new EveryoneTable((_, claims) -> opened.add(claims));
            table.show(rehearsal.shown());
            Fx.all(table.node(), EvidenceLink.class, ".evidence").forEach(EvidenceLink::fire);
            return Fx.all(table.node(), Label.class, ".label")
                    .stream()
                    .map(Label::getAccessibleText)
                    .filter(text -> text != null)
                    .toList();
        });
    }

    @Test
    void it_has_the_parameters_with_their_intervals_and_the_results_per_thousand() {
        assertThat(rows()).contains("Notice it: Quietly (made up), 1%, 4.9%, 21%, ",
                "Would rather not (a survey), 63%, 66%, 68.9%, ", "Say they want it (a survey), 5.6%, 7.1%, 8.8%, ",
                "Accept at a prompt (made up), 13%, 28.3%, 51%, ",
                "Get it done: Settings (from three opt-outs), 0.8%, 3.8%, 16.4%, ",
                "Dependence (made up), 0.05, 0.22, 0.60, ")
                .anyMatch(row -> row.startsWith("On by default, 97") && row.endsWith(", 995.9, 999.6"))
                .contains("Must choose, as said, 55.7, 70.6, 87.5")
                .anyMatch(row -> row.startsWith("Must choose, as done, 129.8, 283.0, 51"))
                .contains("Off by default, 0.0, 0.0, 0.5");
    }

    @Test
    void it_has_what_the_uncertainty_comes_from_and_the_studies_held_out() {
        List<String> rows = rows();

        assertThat(rows).anyMatch(row -> row.startsWith("Get it done: Settings, 0.8%\u00a0→\u00a016.4%, 999.0\u00a0→"))
                .anyMatch(row -> row.startsWith("In the news, 0.59%, 3.1%, 13.7%, 2.2%"))
                .anyMatch(row -> row.startsWith("In banners, 0.06%, 0.52%, 3.4%, 0.23%"));
    }

    @Test
    void a_value_set_by_hand_is_shown_beside_that_of_the_study() {
        rehearsal.happens(new ImpactEvent.EveryoneSet("quiet", "50"));

        assertThat(rows()).contains("Notice it: Quietly (made up), 1%, 4.9%, 21%, 50%");
    }

    @Test
    void a_month_has_the_members_in_scope_and_how_many_are_in() {
        rehearsal.of("HK", 29, "2024-09-19").happens(new ImpactEvent.EveryoneSet("scope", "home"));
        Map.of("prefers-on", "7", "accepts", "46", "quiet", "73", "prefers-off", "66", "settings", "8", "dependence",
                "0").forEach((share, value) -> rehearsal.happens(new ImpactEvent.EveryoneSet(share, value)));

        // 3.52 million; 45 % of those who act have left: 3.52 - 3.52 * .038544 * .45; of those asked 70 % have answered.
        assertThat(rows()).contains(
                "Oct 2024, 3.52, 3.5 (3.5 to 3.5), 0.2 (0.2 to 0.2), 1.1 (1.1 to 1.1), " + "0.0 (0.0 to 0.0)");
        rehearsal.of("GB", 29, "2024-09-19");
        assertThat(rows())
                .contains("Jun 2025, 0, 0.0 (0.0 to 0.0), 0.0 (0.0 to 0.0), 0.0 (0.0 to 0.0), " + "0.0 (0.0 to 0.0)");
    }

    @Test
    void countries_say_which_of_their_counts_were_found() {
        assertThat(rows())
                .contains("Hong Kong SAR China, 3.52", "Germany and France, 200", "United States, 250",
                        "Switzerland, 4", "All, 1,000")
                .noneMatch(row -> row.startsWith("China"));
        assertThat(opened).contains(List.of("model-survey"), List.of("model-members"),
                List.of("model-members", "model-survey"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            platform.yaml      | No population model comes with this platform.
            administrator.yaml | The administrator decides for everyone here, so there is no model of what members would do.
            """)
    void without_a_model_it_says_why(String file, String why) {
        Rehearsal bare = new Rehearsal(TestFiles.scenario(file));

        assertThat(call(() -> {
            EveryoneTable table = new EveryoneTable((_, _) -> {
            });
            table.show(bare.shown());
            return Fx.words(table.node());
        })).containsExactly(why);
    }
}
