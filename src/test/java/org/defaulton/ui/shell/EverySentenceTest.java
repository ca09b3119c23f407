package org.defaulton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.defaulton.scenario.check.TestFiles;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.session.CompareEvent;
import org.defaulton.session.CompareState;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.ImpactEvent;
import org.defaulton.session.ImpactView;
import org.defaulton.session.SessionEvent;
import org.defaulton.session.SessionState;
import org.defaulton.ui.controls.EvidenceClicks;
import org.defaulton.ui.controls.EvidenceLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every number and every sentence in the window is one click away from its evidence. */
class EverySentenceTest {
    /** A number, or at least three words with a full stop. */
    private static final Pattern SAYS = Pattern.compile(".*\\d.*|\\S+ \\S+ .*[.?!”]", Pattern.DOTALL);
    /** A day or a month alone. */
    private static final Pattern DAY = Pattern.compile("(\\d{1,2} )?\\p{Lu}[a-z]{2,3} \\d{4}");
    /** What the user chose, typed, searched for or can do, which has no other source. */
    private static final Set<String> OURS = Set.of("bar", "footer", "steps", "fact", "reference", "host-bar",
            "pair-line", "field-label");
    /** The labels of events repeat what their cards say, or how many are in their list; the card has the evidence. */
    private static final String EVENTS = "timeline-event-lane";
    private static final PseudoClass ASKED = PseudoClass.getPseudoClass("asked");
    /** Sentences about what the user did, and about the app. */
    private static final Set<String> NOT_CLAIMS = Set.of("Paraphrased by DefaultOn.",
            "You chose this: the switch is on.", "This is a simulation: use made-up details.", "Results for “a”",
            "Results for “zebra”", "No setting matches “zebra”. Try a word such as “AI”, “ads” or “messages”.");

    @TempDir
    Path home;

    @Test
    void leads_to_its_evidence() throws Exception {
        Map<String, String> silent = new TreeMap<>();
        try (Person person = Person.asShipped(home)) {
            pages().forEach((page, events) -> {
                person.act(() -> events.forEach(event -> person.window().model().act(event)));
                person.words();
                person.onFx(() -> silent(person.root())).forEach(text -> silent.putIfAbsent(text, page));
            });
        }
        assertThat(silent).isEmpty();
    }

    private static Map<String, List<SessionEvent>> pages() {
        Map<String, List<SessionEvent>> pages = new TreeMap<>(EveryPage.list(TestFiles.shipped(), "[^7].*"));
        pages.put("6 flows before", List.of(new ImpactEvent.ViewOpened(ImpactView.FLOW),
                new CompareEvent.FlowDrawn(CompareState.Drawn.BEFORE)));
        pages.put("6 flows of choices", List.of(new CompareEvent.FlowDrawn(CompareState.Drawn.PAIR)));
        pages.put("7 choices", List.of(new ImpactEvent.ViewOpened(ImpactView.CHOICES)));
        pages.put("7 everyone", List.of(new ImpactEvent.ViewOpened(ImpactView.EVERYONE)));
        pages.put("7 everyone set", List.of(new ImpactEvent.EveryoneSet("email", "30"),
                new ImpactEvent.EveryoneSet("notice", "email"), new ImpactEvent.EveryoneSet("scope", "home")));
        pages.put("7 everyone table", List.of(new ImpactEvent.ViewOpened(ImpactView.EVERYONE_TABLE)));
        pages.put("7 germany",
                List.of(new ImpactEvent.ViewOpened(ImpactView.FLOW),
                        new CompareEvent.FlowDrawn(CompareState.Drawn.AFTER),
                        HistoryEvent.MemberChosen.of(BuiltInContent.members().get(2))));
        pages.put("7 germany table", List.of(new ImpactEvent.ViewOpened(ImpactView.USES)));
        pages.put("7 united states", List.of(HistoryEvent.MemberChosen.of(BuiltInContent.members().getFirst())));
        return pages;
    }

    /** The card of each target in the flow that has the focus. */
    @Test
    void leads_to_its_evidence_on_the_cards_of_the_flow_too() throws Exception {
        Set<String> silent = new TreeSet<>();
        try (Person person = Person.asShipped(home)) {
            List<Node> items = person
                    .onFx(() -> Visible.nodes(person.root()).filter(EverySentenceTest::isItem).toList());
            assertThat(items).hasSizeGreaterThan(20);
            items.forEach(item -> {
                person.act(item::requestFocus);
                silent.addAll(person.onFx(() -> silent(person.root().lookup("#flow-card"))));
            });
        }
        assertThat(silent).isEmpty();
    }

    /** In diagrams, a click beside the text moves the day, keeps a card open or shows another use. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {"flow | #flow | 8", "uses | #flow | 102",
            "time | #time-chart | 171 stayed out, used, You switched off", "time | .timeline | 406"})
    void opens_its_evidence_by_the_mouse_and_moves_nothing(String view, String drawing, String some) throws Exception {
        try (Person person = Person.asShipped(home)) {
            LocalDate day = LocalDate.of(2025, 12, 15);
            String use = view.equals("uses") ? "ads" : "";
            person.act(
                    () -> List
                            .of(new HistoryEvent.Chosen("genai-training", "off", LocalDate.of(2025, 5, 20)),
                                    new HistoryEvent.DateMoved(day),
                                    new ImpactEvent.ViewOpened(view.equals("time") ? ImpactView.TIME : ImpactView.FLOW),
                                    new ImpactEvent.UseFocused(use))
                            .forEach(event -> person.window().model().act(event)));
            List<Text> words = person.onFx(() -> leading(person.root().lookup(drawing)));
            assertThat(words).extracting(Text::getText).containsAll(List.of(some.split(", ")));
            for (int i = 0; i < words.size(); i++) {
                // With the drawer open, the diagram was narrower and drawn again.
                int place = i;
                Text text = person.onFx(() -> leading(person.root().lookup(drawing)).get(place));
                assertThat(text.getText()).isEqualTo(words.get(place).getText());
                person.click(text);
                assertThat(person.onFx(() -> asked(person.root()))).as(text.getText() + " in " + path(text))
                        .isPositive();
                person.click("#evidence-close").press(KeyCode.ESCAPE);
                SessionState now = person.onFx(() -> person.window().model().shown().state());
                assertThat(now.now().date()).as(text.getText()).isEqualTo(day);
                assertThat(now.impact().focus()).as(text.getText()).isEqualTo(use);
            }
        }
    }

    /** Text on lines that react, without the days below them, which have their own action. */
    private static List<Text> leading(Node drawing) {
        return Visible.nodes(drawing)
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> !text.getText().isBlank() && !DAY.matcher(text.getText()).matches())
                .filter(text -> Stream.<Node>iterate(text, Objects::nonNull, Node::getParent)
                        .anyMatch(one -> one.getStyleClass().contains(EvidenceClicks.STYLE)))
                .toList();
    }

    private static long asked(Node root) {
        return Visible.nodes(root).filter(node -> node.getPseudoClassStates().contains(ASKED)).count();
    }

    private static boolean isItem(Node node) {
        return node.getId() != null && node.getId().matches("(data|flow|ribbon)-[a-z-]+")
                && !node.getId().equals("flow-card");
    }

    private static List<String> silent(Node root) {
        return Visible.nodes(root)
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> SAYS.matcher(text.getText().strip()).matches())
                .filter(text -> !NOT_CLAIMS.contains(text.getText()) && !DAY.matcher(text.getText()).matches())
                .filter(text -> !leads(text))
                .map(text -> text.getText() + " in " + path(text))
                .toList();
    }

    /** The line reacts, contains its evidence link, or is on a node whose clicks do something else. */
    private static boolean leads(Text text) {
        for (Node one = text; one != null; one = one.getParent()) {
            boolean control = one.getStyleClass().contains(EVENTS) || one instanceof Control && !(one instanceof Label)
                    && !one.getStyleClass().contains("scroll-pane");
            boolean line = one.getStyleClass().contains(EvidenceClicks.STYLE)
                    || one.getStyleClass().contains("use-line")
                            && Visible.nodes(one).anyMatch(EvidenceLink.class::isInstance);
            if (control || line || OURS.contains(String.valueOf(one.getId()))
                    || one.getStyleClass().stream().anyMatch(OURS::contains)) {
                return true;
            }
        }
        return false;
    }

    private static String path(Node node) {
        List<String> names = new ArrayList<>();
        for (Node one = node.getParent(); one != null && names.size() < 6; one = one.getParent()) {
            names.add(one.getId() == null ? String.join(".", one.getStyleClass()) : "#" + one.getId());
        }
        return String.join(" in ", names);
    }
}
