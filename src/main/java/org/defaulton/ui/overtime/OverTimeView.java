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
import org.defaulton.ui.common.EvidenceOpener;
import org.defaulton.ui.common.GivesWay;
import org.defaulton.ui.common.Intents;
import org.defaulton.ui.common.Shown;
import org.defaulton.ui.common.View;
import org.defaulton.whatif.Course;
import org.jspecify.annotations.Nullable;

/** Items used over time, as the member has chosen and in other histories; dragging the day moves the whole app. */
public final class OverTimeView implements View {
    private static final Messages TEXTS = Messages.of(OverTimeView.class);

    private final Intents intents;
    private final EvidenceOpener opener;
    private final Courses courses;
    private final Chart chart;
    private final GivesWay room;
    private final ReadingSwitch inTools;
    private final ReadingSwitch inHead;
    private final UseMenu uses;
    private final VBox node;
    private @Nullable Shown shown;

    /**
     * A view that shows nothing yet.
     *
     * @param intents takes one move of the date for each drag or key, and what is to be shown
     * @param preview takes each day that is passed while dragging
     * @param courses counts
     * @param table shows the same where there is no room for the chart; not shown elsewhere
     */
    public OverTimeView(Intents intents, EvidenceOpener opener, Consumer<LocalDate> preview, Courses courses,
            View table) {
        this.intents = intents;
        this.opener = opener;
        this.courses = courses;
        chart = new Chart(preview, this::go, this::openEvidence);
        chart.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        room = new GivesWay(chart, this::hasRoom, TEXTS.text("too-large"), table);
        VBox.setVgrow(room, Priority.ALWAYS);
        inTools = new ReadingSwitch(intents);
        inHead = new ReadingSwitch(intents);
        inHead.standInFor(inTools);
        uses = new UseMenu(intents);
        node = new VBox(new Head(uses, inHead), room);
        node.setId("over-time");
        node.getStyleClass().add("over-time");
    }

    private boolean hasRoom(double width) {
        return chart.em() < GivesWay.LARGE_TEXT && width >= TimeChart.LEAST_WIDTH * chart.em();
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
    public void show(Shown now) {
        shown = now;
        Course course = courses.of(now);
        for (ReadingSwitch reading : List.of(inTools, inHead)) {
            reading.show(course, now.state().impact().readings());
        }
        uses.show(now.scenario(), course.use());
        chart.show(course, now.usage().at());
        room.show(now);
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
