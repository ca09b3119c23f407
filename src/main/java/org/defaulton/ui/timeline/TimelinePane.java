package org.defaulton.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.defaulton.drawing.DayAxis;
import org.defaulton.drawing.LabelLayout;
import org.defaulton.drawing.PixelSpan;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.theme.ReducedMotion;

/**
 * Lays out the timeline: the flag of the day first, then the runs, then the events. Its top padding also sets the space
 * between two rows.
 */
final class TimelinePane extends Region implements DragToDay.DragSurface {
    private static final Duration SLIDE = Duration.millis(300);
    private static final double POLE = 2;
    private static final double WIDTH = 640;
    /** Half a thumb, so that the thumb stays inside at both ends. */
    private static final double END = DayThumb.SIZE / 2 + 2;

    private final LaneHeadings headings;
    private final MarkerLane events;
    private final MarkerLane runs;
    private final ChoiceMarks choices;
    private final MonthNames months = new MonthNames();
    private final TimelineAxis ground = new TimelineAxis();
    private final Region grip = new Region();
    private final DayFlag flag = new DayFlag();
    private final DayThumb thumb;
    private final DoubleProperty moment = new SimpleDoubleProperty();
    private final Timeline slide = new Timeline();
    private LocalDate day = LocalDate.EPOCH;
    private DayAxis axis = new DayAxis(day, day.plusDays(1), 0, 0);

    TimelinePane(LaneHeadings headings, MarkerLane events, MarkerLane runs, ChoiceMarks choices,
            Consumer<LocalDate> go) {
        this.headings = headings;
        this.events = events;
        this.runs = runs;
        this.choices = choices;
        thumb = new DayThumb(go);
        getStyleClass().add("timeline");
        grip.getStyleClass().add("timeline-grip");
        getChildren().addAll(ground, months, headings, grip, choices, events, runs, flag, thumb);
        moment.subscribe(this::requestLayout);
        getPseudoClassStates().addListener((SetChangeListener<PseudoClass>) _ -> requestLayout());
    }

    /** Makes the axis, the flag and the thumb draggable. */
    void dragWith(DragToDay drag) {
        drag.addHandle(grip, false);
        drag.addHandle(flag, true);
        drag.addHandle(thumb, true);
        thumb.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> thumb.requestFocus());
    }

    /** Shows the day; the thumb moves there smoothly unless the user holds it. */
    void show(LocalDate shown, DayAxis along, boolean glide) {
        boolean fresh = axis.width() == 0;
        axis = along.across(axis.left(), axis.width());
        day = shown;
        months.show(axis);
        flag.show(day);
        thumb.show(day, axis);
        slide.stop();
        if (glide && !fresh && !ReducedMotion.isReduced()) {
            slide.getKeyFrames()
                    .setAll(new KeyFrame(SLIDE,
                            new KeyValue(moment, (double) day.toEpochDay(), Interpolator.EASE_BOTH)));
            slide.play();
        } else {
            moment.set((double) day.toEpochDay());
        }
        requestLayout();
    }

    @Override
    public DayAxis axis() {
        return axis;
    }

    @Override
    public LocalDate day() {
        return day;
    }

    @Override
    public double x(MouseEvent event) {
        return sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
    }

    @Override
    protected void layoutChildren() {
        TimelineRows rows = rows();
        for (Region layer : List.of(headings, months, runs)) {
            layer.setVisible(!rows.flat());
        }
        double left = rows.flat() ? 0 : headings.arrange(rows, getWidth());
        axis = axis.across(left + END, getWidth() - left - 2 * END);
        PixelSpan room = new PixelSpan(left, getWidth());
        double today = Math.rint(axis.x(moment.get()));
        for (Region layer : List.of(headings, months, choices, events, runs)) {
            layer.resizeRelocate(0, 0, getWidth(), getHeight());
        }
        PixelSpan flagged = flag.place(today, rows.months(), room);
        if (!rows.flat()) {
            months.arrange(axis, rows.months(), List.of(flagged), room);
        }
        runs.arrange(axis, rows.runs(), List.of(PixelSpan.around(today, POLE)), room);
        // On the axis there is no room for labels beside the events.
        List<PixelSpan> taken = rows.flat() ? List.of(room) : List.of();
        ground.draw(axis, rows, today, events.arrange(axis, rows.events(), taken, room));
        choices.arrange(axis, rows.axis());
        thumb.resizeRelocate(today - DayThumb.SIZE / 2, rows.axis() - DayThumb.SIZE / 2, DayThumb.SIZE, DayThumb.SIZE);
        grip.resizeRelocate(left, rows.axis() - DayThumb.SIZE / 2, getWidth() - left, DayThumb.SIZE);
    }

    private boolean isFlat() {
        return getPseudoClassStates().contains(NodeFactory.LOW);
    }

    private TimelineRows rows() {
        double text = Math.ceil(flag.prefHeight(-1) - flag.getPadding().getTop() - flag.getPadding().getBottom());
        double below = Math.ceil(flag.prefHeight(-1) / 2) + 1;
        return new TimelineRows(Math.max(Math.ceil(text / 2), LabelLayout.MARK / 2), text + getPadding().getTop(),
                below, isFlat());
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return rows().height();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }
}
