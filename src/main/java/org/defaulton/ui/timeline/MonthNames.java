package org.defaulton.ui.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.defaulton.drawing.DayAxis;
import org.defaulton.drawing.LabelLayout;
import org.defaulton.drawing.PixelSpan;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.NodeFactory;

/** The names of each quarter's last month below the axis. */
final class MonthNames extends Region {
    private static final Messages TEXTS = Messages.of(MonthNames.class);
    private static final int QUARTER = 3;

    private final List<Label> labels = new ArrayList<>();
    private List<LocalDate> months = List.of();

    MonthNames() {
        setMouseTransparent(true);
    }

    void show(DayAxis axis) {
        months = axis.months(QUARTER);
        while (labels.size() < months.size()) {
            labels.add(NodeFactory.label("", "caption"));
            getChildren().add(labels.getLast());
        }
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).setText(i < months.size() ? TEXTS.month(YearMonth.from(months.get(i))) : "");
        }
    }

    void arrange(DayAxis axis, double y, List<PixelSpan> taken, PixelSpan room) {
        List<Double> middles = months.stream().map(axis::x).toList();
        double widest = labels.stream().mapToDouble(label -> Math.ceil(label.prefWidth(-1))).max().orElse(0);
        List<Integer> shown = LabelLayout.even(middles, widest, taken, room);
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            label.setVisible(shown.contains(i));
            if (label.isVisible()) {
                double width = Math.ceil(label.prefWidth(-1));
                double height = Math.ceil(label.prefHeight(-1));
                label.resizeRelocate(Math.rint(middles.get(i) - width / 2), Math.rint(y - height / 2), width, height);
            }
        }
    }

    /** The timeline lays out the names together with its other parts. */
    @Override
    protected void layoutChildren() {
    }
}
