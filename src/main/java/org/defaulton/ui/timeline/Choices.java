package org.defaulton.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.defaulton.drawing.Axis;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.Scenario;
import org.defaulton.text.Messages;
import org.defaulton.ui.common.Shown;
import org.defaulton.usage.Choice;
import org.jspecify.annotations.Nullable;

/** The member's choices: a square on the line for each day with any. Those that lie ahead are dimmed. */
final class Choices extends Region {
    private static final Messages TEXTS = Messages.of(Choices.class);
    private static final PseudoClass AHEAD = PseudoClass.getPseudoClass("ahead");
    private static final double SIZE = 10;

    private final List<LocalDate> days = new ArrayList<>();

    private @Nullable Drawn drawn;

    /** What the squares follow from. */
    private record Drawn(SortedMap<LocalDate, String> words, LocalDate day) {}

    Choices() {
        setPickOnBounds(false);
    }

    void show(Shown shown) {
        TreeMap<LocalDate, String> byDay = shown.state().now().choices().stream()
                .collect(Collectors.groupingBy(Choice::at, TreeMap::new, Collectors
                        .mapping(choice -> words(shown.scenario(), choice), Collectors.joining("\n"))));
        Drawn now = new Drawn(byDay, shown.usage().at());
        if (!now.equals(drawn)) {
            drawn = now;
            days.clear();
            getChildren().clear();
            byDay.forEach((day, words) -> add(day, words, day.isAfter(shown.usage().at())));
        }
    }

    private void add(LocalDate day, String words, boolean ahead) {
        Region square = new Region();
        square.getStyleClass().add("timeline-choice");
        square.pseudoClassStateChanged(AHEAD, ahead);
        square.setAccessibleText(words);
        Tooltip.install(square, new Tooltip(words));
        days.add(day);
        getChildren().add(square);
    }

    private static String words(Scenario scenario, Choice choice) {
        Control control = scenario.control(choice.control());
        String value = control.values().stream().filter(one -> one.id().equals(choice.value())).findFirst()
                .map(Control.Value::label).orElse(choice.value());
        return TEXTS.text("choice", choice.at(), control.label(), value);
    }

    void arrange(Axis axis, double y) {
        for (int i = 0; i < days.size(); i++) {
            double x = axis.x(days.get(i));
            getChildren().get(i).resizeRelocate(Math.rint(x - SIZE / 2), Math.rint(y - SIZE / 2), SIZE, SIZE);
        }
    }

    /** The timeline arranges the squares together with all the rest. */
    @Override
    protected void layoutChildren() {
    }
}
