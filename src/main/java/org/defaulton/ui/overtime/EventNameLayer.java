package org.defaulton.ui.overtime;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Group;
import org.defaulton.drawing.ChartMark;
import org.defaulton.drawing.DisplayText;
import org.defaulton.drawing.TextWidths;
import org.defaulton.drawing.TimeChart;
import org.defaulton.drawing.TimeChartDrawing;
import org.defaulton.ui.controls.DisplayLayer;
import org.defaulton.ui.controls.EvidenceClicks;
import org.jspecify.annotations.Nullable;

/** Shows the name of the event under the pointer, or of the one that the keyboard went to. A click opens its claims. */
final class EventNameLayer extends Group {
    private final TextWidths widths;
    private final DisplayLayer layer = new DisplayLayer();
    private List<String> claims = List.of();

    /** @param evidence opens the claims behind an event */
    EventNameLayer(TextWidths widths, Consumer<List<String>> evidence) {
        this.widths = widths;
        setManaged(false);
        getChildren().add(layer);
        EvidenceClicks.installOnWords(layer, () -> evidence.accept(claims));
    }

    /** Shows the name of the day's event; hides it if there is none. */
    void show(@Nullable LocalDate day, TimeChart chart) {
        chart.events()
                .stream()
                .filter(mark -> day != null && mark.days().contains(day))
                .findFirst()
                .ifPresentOrElse(mark -> show(mark, chart, true), this::hide);
    }

    /** Unless it lasts, the name must not keep the pointer from the marks below it. */
    void show(ChartMark mark, TimeChart chart, boolean lasts) {
        if (chart.shownEvents().isEmpty()) {
            hide();
            return;
        }
        DisplayText name = TimeChartDrawing.eventName(chart, mark, widths);
        claims = name.claims();
        layer.setMouseTransparent(!lasts);
        layer.show(List.of(name));
    }

    void hide() {
        layer.show(List.of());
    }
}
