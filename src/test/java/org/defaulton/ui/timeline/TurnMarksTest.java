package org.defaulton.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.defaulton.scenario.check.TestFiles;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.harness.Rehearsal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The marks of a main control that changes by itself, among those of the member's choices. */
class TurnMarksTest {
    private static final LocalDate LAST = LocalDate.of(2027, 1, 1);

    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    private static List<Node> marks(Rehearsal rehearsal) {
        return Fx.call(() -> {
            ChoiceMarks marks = new ChoiceMarks();
            marks.show(rehearsal.shown(), LAST);
            return List.copyOf(marks.getChildrenUnmodifiable());
        });
    }

    private static boolean is(Node mark, String state) {
        return mark.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state));
    }

    @Test
    void a_deadline_has_a_mark_before_and_after_it_unless_an_answer_prevents_it() {
        Rehearsal rehearsal = new Rehearsal(TestFiles.scenario("deadline.yaml"));

        assertThat(marks(rehearsal)).singleElement().satisfies(mark -> {
            assertThat(mark.getAccessibleText()).isEqualTo("8 Oct 2025: Improve the model changes to On by itself");
            assertThat(is(mark, "by-itself")).isTrue();
            assertThat(is(mark, "ahead")).isTrue();
        });
        assertThat(is(marks(rehearsal.of("US", 30, "2025-10-08")).getFirst(), "ahead")).isFalse();
        assertThat(marks(rehearsal.choose("train=off@2025-09-01"))).singleElement()
                .satisfies(mark -> assertThat(is(mark, "by-itself")).isFalse());
    }

    @Test
    void an_expiry_is_marked_beside_the_choice_that_it_follows() {
        Rehearsal rehearsal = new Rehearsal(TestFiles.scenario("expiry.yaml"));

        assertThat(marks(rehearsal)).isEmpty();
        assertThat(marks(rehearsal.choose("train=on@2025-06-01"))).extracting(mark -> is(mark, "by-itself"))
                .containsExactly(false, true);
    }
}
