package org.defaulton.ui.overtime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.defaulton.comparison.Counterfactual;
import org.defaulton.comparison.UsageOverTime;
import org.defaulton.comparison.UsageOverTime.UsageLine;
import org.defaulton.comparison.UsageOverTime.UsagePoint;
import org.defaulton.drawing.TimeChartTexts;
import org.defaulton.text.Language;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.EvidenceLink;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.EvidenceOpener;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.View;
import org.defaulton.ui.model.ViewBindings;
import org.defaulton.ui.model.ViewState;
import org.defaulton.usage.RunItems;

/** The numbers of the chart: a row for each training run or each month, and one for the day shown. */
public final class OverTimeTable implements View {
    private static final Messages TEXTS = Messages.of(OverTimeTable.class);
    private static final PseudoClass AHEAD = PseudoClass.getPseudoClass("ahead");
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");

    private final UseMenu uses;
    private final InterpretationSwitch reading;
    private final EvidenceLink evidence;
    private final VBox numbers = new VBox();
    private final VBox node;
    private final ViewBindings bindings = new ViewBindings()
            .bindAll(this::showHead, ViewState::overTime, shown -> shown.state().impact().readings())
            .always(this::showUse)
            .bindAll(this::showNumbers, ViewState::overTime, ViewState::day);
    private LocalDate day = LocalDate.EPOCH;

    public OverTimeTable(Intents intents, EvidenceOpener opener) {
        uses = new UseMenu(intents);
        reading = new InterpretationSwitch(intents);
        evidence = new EvidenceLink(opener);
        Label what = NodeFactory.paragraph(TEXTS.text("table.what"), "caption");
        FlowPane below = new FlowPane(what, evidence);
        below.widthProperty()
                .subscribe(width -> what.setMaxWidth(width.doubleValue() > 0 ? width.doubleValue() : Double.MAX_VALUE));
        below.setMinWidth(0);
        below.getStyleClass().add("time-table-below");
        evidence.reactsOn(below).reactsOn(numbers);
        node = new VBox(new ChartHeader(uses, reading), below, numbers);
        node.setId("time-numbers");
        node.getStyleClass().addAll("over-time", "time-table");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(ViewState shown) {
        bindings.show(shown);
    }

    /** Selects the item on every change, because choosing the selected one again deselects it. */
    private void showUse(ViewState shown) {
        uses.show(shown.scenario(), shown.overTime().use());
    }

    private void showHead(ViewState shown) {
        UsageOverTime course = shown.overTime();
        reading.show(course, shown.state().impact().readings());
        evidence.show(shown.scenario(), course.claims());
    }

    private void showNumbers(ViewState shown) {
        day = shown.day();
        numbers.getChildren().setAll(grid(shown.overTime()));
    }

    private GridPane grid(UsageOverTime course) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("time-numbers");
        addColumn(grid, 0, TEXTS.text("column.day"));
        List<UsageLine> lines = columns(course);
        for (int i = 0; i < lines.size(); i++) {
            addColumn(grid, i + 1, TimeChartTexts.name(course, lines.get(i)));
        }
        int row = 1;
        for (LocalDate rowDay : days(course)) {
            addRow(grid, row++, rowDay, course, lines);
        }
        return grid;
    }

    /** The member's own line first, then the alternatives, and last the items made. */
    private static List<UsageLine> columns(UsageOverTime course) {
        return Stream
                .of(Counterfactual.YOU, Counterfactual.NOTHING, Counterfactual.DAY_ONE, Counterfactual.REGULATOR,
                        Counterfactual.MADE)
                .flatMap(history -> course.line(history).stream())
                .toList();
    }

    private List<LocalDate> days(UsageOverTime course) {
        TreeSet<LocalDate> days = (course.inRuns()
                ? course.runs().stream().map(RunItems::day)
                : course.you().points().stream().map(UsagePoint::day)).collect(Collectors.toCollection(TreeSet::new));
        days.addAll(List.of(course.from(), day, course.until()));
        return new ArrayList<>(days);
    }

    private static void addColumn(GridPane grid, int column, String name) {
        ColumnConstraints constraints = new ColumnConstraints();
        constraints.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
        grid.getColumnConstraints().add(constraints);
        Label heading = NodeFactory.paragraph(name, "caption-strong", "time-heading");
        grid.add(heading, column, 0);
    }

    private void addRow(GridPane grid, int row, LocalDate rowDay, UsageOverTime course, List<UsageLine> lines) {
        List<String> counts = lines.stream().map(line -> TEXTS.number(course.items(line, rowDay))).toList();
        Label name = cell(TEXTS.text(rowDay.equals(day) ? "table.shown" : "table.day", rowDay), rowDay);
        List<String> spoken = new ArrayList<>(List.of(name.getText()));
        for (int i = 0; i < counts.size(); i++) {
            grid.add(cell(counts.get(i), rowDay), i + 1, row);
            spoken.add(TEXTS.text("spoken.line", TimeChartTexts.name(course, lines.get(i)),
                    course.items(lines.get(i), rowDay)));
        }
        name.setAccessibleText(Language.current().list(spoken));
        grid.add(name, 0, row);
    }

    private Label cell(String text, LocalDate rowDay) {
        Label label = NodeFactory.label(text, "time-cell");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.pseudoClassStateChanged(AHEAD, rowDay.isAfter(day));
        label.pseudoClassStateChanged(SHOWN, rowDay.equals(day));
        return label;
    }
}
