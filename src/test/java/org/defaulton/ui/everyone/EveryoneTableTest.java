package org.defaulton.ui.everyone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulton.ui.common.Fx.call;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import org.defaulton.session.Event;
import org.defaulton.ui.common.EvidenceWord;
import org.defaulton.ui.common.Fx;
import org.defaulton.ui.common.Rehearsal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The numbers of the model as a table. */
class EveryoneTableTest {
    private final List<List<String>> opened = new ArrayList<>();
    private final Rehearsal rehearsal = new Rehearsal();

    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    /** The rows as they are spoken. */
    private List<String> rows() {
        return call(() -> {
            EveryoneTable table = new EveryoneTable((_, claims) -> opened.add(claims));
            table.show(rehearsal.shown());
            Fx.all(table.node(), EvidenceWord.class, ".evidence").forEach(EvidenceWord::fire);
            return Fx.all(table.node(), Label.class, ".label").stream().map(Label::getAccessibleText)
                    .filter(text -> text != null).toList();
        });
    }

    @Test
    void it_has_what_goes_in_with_its_range_and_what_comes_out_of_a_thousand() {
        assertThat(rows()).contains("Notice it: Press (Gallup for noyb, 2025), 60\u00a0%, 73\u00a0%, 80\u00a0%, ",
                "Get it done: Settings (set from three studies), 1\u00a0%, 8\u00a0%, 20\u00a0%, ",
                "On by default, 856, 961, 997", "Must choose, 40, 70, 340", "Off by default, 0, 4, 21");
    }

    @Test
    void a_value_set_by_hand_stands_beside_the_studys() {
        rehearsal.happens(new Event.EveryoneSet("press", "50"));

        assertThat(rows()).contains(
                "Notice it: Press (Gallup for noyb, 2025), 60\u00a0%, 73\u00a0%, 80\u00a0%, 50\u00a0%");
    }

    @Test
    void a_month_has_the_members_in_scope_and_how_many_train_the_models() {
        rehearsal.of("DE", 29, "2024-09-19").happens(new Event.EveryoneSet("scope", "home"));

        // 20 million; in the first month 45 % of those who act have: 20 - 20 * .038544 * .45; 20 * .07 * .45.
        assertThat(rows()).contains("Dec 2025, 20, 19.7 (18.7 to 20.0), 0.6 (0.4 to 3.1), 0.0 (0.0 to 0.2)",
                "Nov 2025, 0, 0.0 (0.0 to 0.0), 0.0 (0.0 to 0.0), 0.0 (0.0 to 0.0)");
    }

    @Test
    void countries_say_which_of_their_counts_were_found() {
        assertThat(rows()).contains("Netherlands, 1.7", "Germany, 20", "All, 1,000");
        assertThat(opened).contains(List.of("model-members-dutch"), List.of("model-split"),
                List.of("model-members-total"));
    }
}
