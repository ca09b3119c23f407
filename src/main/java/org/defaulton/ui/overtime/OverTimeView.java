package org.defaulton.ui.overtime;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.defaulton.drawing.TimeChart;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.ImpactEvent;
import org.defaulton.session.ImpactView;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.DrawingOrTablePane;
import org.defaulton.ui.model.EvidenceOpener;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.View;
import org.defaulton.ui.model.ViewBindings;
import org.defaulton.ui.model.ViewState;
import org.jspecify.annotations.Nullable;

/** Items used over time, as the member has chosen and in other histories. Dragging the day moves the whole app. */
public final class OverTimeView implements View {
    private static final Messages TEXTS = Messages.of(OverTimeView.class);

    private final Intents intents;
    private final EvidenceOpener opener;
    private final OverTimeChart chart;
    private final DrawingOrTablePane room;
    private final InterpretationSwitch inTools;
    private final InterpretationSwitch inHead;
    private final UseMenu uses;
    private final VBox node;
    private final ViewBindings bindings;
    private @Nullable ViewState shown;

    /**
     * Creates the view.
     *
     * @param intents gets one change of the date per drag or key, and other events
     * @param preview gets each day passed during a drag
     * @param table replaces the chart if there is no room for it
     */
    public OverTimeView(Intents intents, EvidenceOpener opener, Consumer<LocalDate> preview, View table) {
        this.intents = intents;
        this.opener = opener;
        chart = new OverTimeChart(preview, this::go, this::openEvidence);
        chart.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        room = new DrawingOrTablePane(chart, this::hasRoom, TEXTS.text("too-large"), table);
        VBox.setVgrow(room, Priority.ALWAYS);
        inTools = new InterpretationSwitch(intents);
        inHead = new InterpretationSwitch(intents);
        inHead.standInFor(inTools);
        uses = new UseMenu(intents);
        node = new VBox(new ChartHeader(uses, inHead), room);
        node.setId("over-time");
        node.getStyleClass().add("over-time");
        bindings = new ViewBindings()
                .bindAll(this::showCourse, ViewState::overTime, now -> now.state().impact().readings())
                .always(now -> uses.show(now.scenario(), now.overTime().use()))
                .bindAll(now -> chart.show(now.overTime(), now.day()), ViewState::overTime, ViewState::day)
                .always(room::show);
    }

    private boolean hasRoom(double width) {
        return chart.em() < DrawingOrTablePane.LARGE_TEXT && width >= TimeChart.LEAST_WIDTH * chart.em();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Node> tools() {
        return List.of(inTools);
    }

    @Override
    public void show(ViewState now) {
        shown = now;
        bindings.show(now);
    }

    private void showCourse(ViewState now) {
        for (InterpretationSwitch reading : List.of(inTools, inHead)) {
            reading.show(now.overTime(), now.state().impact().readings());
        }
    }

    private void go(LocalDate day) {
        if (shown != null && !day.equals(shown.state().now().date())) {
            intents.act(new HistoryEvent.DateMoved(day));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.T) {
            event.consume();
            intents.act(new ImpactEvent.ViewOpened(ImpactView.TIME_TABLE));
        } else if (event.getCode() == KeyCode.E) {
            event.consume();
            chart.openEvidence();
        }
    }

    private void openEvidence(List<String> claims) {
        opener.open(chart, claims);
    }
}
