package org.defaulton.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.defaulton.drawing.DayAxis;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.Scenario;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.ViewState;
import org.defaulton.usage.Choice;
import org.defaulton.usage.TurnedValue;

/**
 * The member's choices: a square on the line for each day with any. A day on which the main control only changes by
 * itself has a hollow one. Days after the day shown are dimmed.
 */
final class ChoiceMarks extends Region {
    private static final Messages TEXTS = Messages.of(ChoiceMarks.class);
    private static final PseudoClass AHEAD = PseudoClass.getPseudoClass("ahead");
    private static final PseudoClass BY_ITSELF = PseudoClass.getPseudoClass("by-itself");
    private static final double SIZE = 10;
    private static final int MOST_WORDS = 12;

    private final List<ChoiceSquare> squares = new ArrayList<>();

    private static final class ChoiceSquare extends Region {
        private final Tooltip words = new Tooltip();
        private LocalDate day = LocalDate.EPOCH;

        ChoiceSquare() {
            getStyleClass().add("timeline-choice");
            accessibleTextProperty().bind(words.textProperty());
            Tooltip.install(this, words);
        }

        void show(LocalDate newDay, String newWords, boolean ahead, boolean byItself) {
            day = newDay;
            words.setText(newWords);
            pseudoClassStateChanged(BY_ITSELF, byItself);
            pseudoClassStateChanged(AHEAD, ahead);
        }

        void place(double x, double y) {
            resizeRelocate(Math.rint(x - SIZE / 2), Math.rint(y - SIZE / 2), SIZE, SIZE);
        }
    }

    ChoiceMarks() {
        setPickOnBounds(false);
    }

    /** @param last the last day of the timeline */
    void show(ViewState shown, LocalDate last) {
        TreeMap<LocalDate, String> chosen = shown.state()
                .now()
                .choices()
                .stream()
                .collect(Collectors.groupingBy(Choice::at, TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), all -> words(shown.scenario(), all))));
        TreeMap<LocalDate, String> byDay = new TreeMap<>(chosen);
        turned(shown, last).forEach(turned -> byDay.merge(turned.day(), words(shown.scenario(), turned),
                (choices, turn) -> choices + "\n" + turn));
        while (squares.size() < byDay.size()) {
            squares.add(new ChoiceSquare());
        }
        squares.subList(byDay.size(), squares.size()).clear();
        Iterator<ChoiceSquare> next = squares.iterator();
        byDay.forEach((day, words) -> next.next().show(day, words, day.isAfter(shown.day()), !chosen.containsKey(day)));
        NodeFactory.replace(getChildren(), squares);
    }

    /** How the main control changes by itself, as long as the timeline goes. */
    private static List<TurnedValue> turned(ViewState shown, LocalDate last) {
        Scenario scenario = shown.scenario();
        Control main = scenario.control(scenario.mainControl());
        return TurnedValue.until(last, scenario, shown.member(), shown.state().now().choices(), main);
    }

    private static String words(Scenario scenario, TurnedValue turned) {
        Control main = scenario.control(scenario.mainControl());
        return TEXTS.text("turned", turned.day(), main.label(), main.labelOf(turned.turn().to()));
    }

    /** Names only the last choices of a day, because nobody reads hundreds. */
    private static String words(Scenario scenario, List<Choice> all) {
        List<Choice> last = all.subList(Math.max(0, all.size() - MOST_WORDS), all.size());
        Stream<String> more = last.size() == all.size()
                ? Stream.empty()
                : Stream.of(TEXTS.text("choices.before", all.size() - last.size()));
        return Stream.concat(more, last.stream().map(choice -> words(scenario, choice)))
                .collect(Collectors.joining("\n"));
    }

    private static String words(Scenario scenario, Choice choice) {
        Control control = scenario.control(choice.control());
        return TEXTS.text("choice", choice.at(), control.label(), control.labelOf(choice.value()));
    }

    void arrange(DayAxis axis, double y) {
        squares.forEach(square -> square.place(axis.x(square.day), y));
    }

    /** The timeline lays out the squares together with its other parts. */
    @Override
    protected void layoutChildren() {
    }
}
