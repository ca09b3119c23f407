package org.defaulton.ui.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.MirrorPage;
import org.defaulton.ui.harness.Demo;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.harness.Rehearsal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Authors' names that are longer than those of the demo. */
class LongNamesTest {
    private static final String LONG = "Posts, articles and comments of the last year";
    private static final String SECTION = "Workspace settings and everything else that matters";

    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    @ParameterizedTest(name = "{0} wide")
    @ValueSource(doubles = {360, 536, 720})
    void the_chosen_value_of_a_choice_can_be_read_whatever_its_length(double width) {
        Rehearsal rehearsal = new Rehearsal(scenario()).open(MirrorPage.PageKind.ROW, "research");
        Mirror mirror = Mirror.of(rehearsal, width, Mirror.HEIGHT);

        ComboBox<?> choice = mirror.one(ComboBox.class, "#research-sharing");
        assertThat(drawn(choice)).contains(LONG);
    }

    @Test
    void a_long_section_takes_no_room_from_the_page() {
        Mirror mirror = Mirror.of(new Rehearsal(scenario()).open(MirrorPage.PageKind.SECTION, "data-privacy"));
        Mirror usual = Mirror.of(new Rehearsal().open(MirrorPage.PageKind.SECTION, "data-privacy"));

        ToggleButton button = mirror.one(ToggleButton.class, "#data-privacy");
        assertThat(drawn(button)).contains(SECTION);
        assertThat(button.getWidth()).isEqualTo(usual.one(ToggleButton.class, "#data-privacy").getWidth());
        assertThat(drawn(mirror.one(Label.class, ".page-title"))).contains(SECTION);
    }

    @ParameterizedTest(name = "{0} wide")
    @ValueSource(doubles = {360, 536, 720})
    void a_value_never_breaks_within_a_word(double width) {
        Rehearsal rehearsal = new Rehearsal(Demo.asking()).open(MirrorPage.PageKind.SECTION, "data-privacy");
        Mirror mirror = Mirror.of(rehearsal, width, Mirror.HEIGHT);

        Label value = mirror.all(Label.class, ".value")
                .stream()
                .filter(label -> label.getText().equals("Not chosen yet"))
                .findFirst()
                .orElseThrow();
        Text whole = Fx.call(() -> {
            Text text = new Text(value.getText());
            text.setFont(value.getFont());
            return text;
        });
        assertThat(value.getWidth()).isGreaterThanOrEqualTo(Math.floor(whole.getLayoutBounds().getWidth()));
    }

    private static Scenario scenario() {
        return Demo.of(Demo.TEXT.replaceFirst("(- id: research-sharing\n +kind: )toggle", "$1choice")
                .replaceFirst("(label: Use data for research\n    values: ).*",
                        "$1[{id: 'on', label: '" + LONG + "'}, {id: 'off', label: Nothing}]")
                .replaceFirst("(- id: data-privacy\n\\s+label: ).*", "$1" + SECTION));
    }

    /** The texts as drawn, truncated if there is no room. */
    private static List<String> drawn(Node node) {
        return Fx.call(() -> texts(node).map(Text::getText).toList());
    }

    private static Stream<Text> texts(Node node) {
        return node instanceof Text text
                ? Stream.of(text)
                : node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable()
                                .stream()
                                .filter(Node::isVisible)
                                .flatMap(LongNamesTest::texts)
                        : Stream.empty();
    }
}
