package org.defaulton.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import org.defaulton.drawing.DayAxis;
import org.defaulton.drawing.LabelLayout;
import org.defaulton.drawing.PixelSpan;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.FocusRoute;
import org.defaulton.ui.controls.RovingFocus;
import org.jspecify.annotations.Nullable;

/** A row of markers. It is one tab stop; Left, Right, Home and End go from marker to marker. */
final class MarkerLane extends Region {
    private static final Messages TEXTS = Messages.of(MarkerLane.class);

    private final String kind;
    private final double closest;
    private final boolean spoken;
    private final Supplier<Shape> shape;
    private final BiConsumer<TimelineMarker, List<TimelineEntry>> open;
    private final Consumer<TimelineMarker> made;
    private final List<TimelineMarker> markers = new ArrayList<>();
    private final RovingFocus rover = new RovingFocus(this);
    private List<TimelineEntry> entries = List.of();
    private @Nullable LaneInput arranged;
    private List<Double> places = List.of();

    /** All that decides where the markers are. */
    private record LaneInput(List<TimelineEntry> entries, DayAxis axis, double y, List<PixelSpan> taken, PixelSpan room,
            Font font) {}

    /**
     * Creates a lane without markers.
     *
     * @param kind suffix of its message keys
     * @param closest minimum distance of two markers in pixels; closer ones are merged
     * @param spoken whether to keep markers so far apart that at least half of them have room for labels
     * @param shape creates a mark
     * @param open opens the entries of a marker
     * @param made gets each new marker
     */
    MarkerLane(String kind, double closest, boolean spoken, Supplier<Shape> shape,
            BiConsumer<TimelineMarker, List<TimelineEntry>> open, Consumer<TimelineMarker> made) {
        this.kind = kind;
        this.closest = closest;
        this.spoken = spoken;
        getStyleClass().add("timeline-" + kind + "-lane");
        this.shape = shape;
        this.open = open;
        this.made = made;
        setPickOnBounds(false);
    }

    void show(List<TimelineEntry> shown) {
        entries = shown;
        while (markers.size() < shown.size()) {
            add();
        }
        requestLayout();
    }

    /** The marker that stands for it, if it has its place already. */
    Optional<TimelineMarker> marker(TimelineEntry entry) {
        return markers.stream().filter(marker -> marker.entries().contains(entry)).findFirst();
    }

    private void add() {
        int index = markers.size();
        Shape mark = shape.get();
        mark.getStyleClass().add("timeline-" + kind);
        TimelineMarker marker = new TimelineMarker(mark,
                () -> open.accept(markers.get(index), markers.get(index).entries()));
        made.accept(marker);
        markers.add(marker);
        getChildren().add(marker);
    }

    /**
     * Places the markers. Those that would touch become one, at the position of the first. Most clicks change none of
     * them, and to measure all labels takes long.
     *
     * @return where they are from left to right
     */
    List<Double> arrange(DayAxis axis, double y, List<PixelSpan> taken, PixelSpan room) {
        if (markers.isEmpty()) {
            return List.of();
        }
        LaneInput now = new LaneInput(entries, axis, y, taken, room, markers.getFirst().font());
        if (!now.equals(arranged)) {
            places = placed(axis, y, taken, room);
            arranged = now;
        }
        return places;
    }

    private List<Double> placed(DayAxis axis, double y, List<PixelSpan> taken, PixelSpan room) {
        List<TimelineMarker> leaders = lead(axis, taken, room);
        List<LabelLayout.WantedLabel> wanted = LabelLayout.lengthened(leaders.stream()
                .map(marker -> new LabelLayout.WantedLabel(axis.x(marker.entries().getFirst().day()),
                        marker.labelWidth()))
                .toList(), leaders.stream().map(TimelineMarker::longerWidth).toList(), taken, room);
        List<LabelLayout.LabelSide> sides = LabelLayout.place(wanted, taken, room);
        for (int i = 0; i < leaders.size(); i++) {
            leaders.get(i).place(wanted.get(i), y, sides.get(i));
        }
        rover.rove(new FocusRoute.FocusList(List.copyOf(leaders), KeyCode.LEFT, KeyCode.RIGHT));
        return wanted.stream().map(LabelLayout.WantedLabel::x).toList();
    }

    private List<TimelineMarker> lead(DayAxis axis, List<PixelSpan> taken, PixelSpan room) {
        List<Double> xs = entries.stream().map(entry -> axis.x(entry.day())).toList();
        double apart = spoken && !xs.isEmpty()
                ? LabelLayout.apart(xs, closest, markers.getFirst().widthOf(TEXTS.text("group." + kind, xs.size())),
                        taken, room)
                : closest;
        List<TimelineMarker> leaders = new ArrayList<>();
        int next = 0;
        for (int size : LabelLayout.groups(xs, apart)) {
            show(markers.get(next), entries.subList(next, next + size));
            leaders.add(markers.get(next));
            markers.subList(next + 1, next + size).forEach(marker -> show(marker, List.of()));
            next += size;
        }
        markers.subList(next, markers.size()).forEach(marker -> show(marker, List.of()));
        return leaders;
    }

    private void show(TimelineMarker marker, List<TimelineEntry> group) {
        if (group.equals(marker.entries()) && marker.isVisible() != group.isEmpty()) {
            return;
        }
        if (group.size() > 1) {
            TimelineEntry named = group.stream().filter(TimelineEntry::telling).findFirst().orElse(group.getFirst());
            marker.show(group, TEXTS.text("group." + kind, group.size()),
                    TEXTS.text("group.named." + kind, group.size(), named.label(), group.size() - 1),
                    TEXTS.text("group.spoken." + kind, group.size(), group.getFirst().day(), group.getLast().day()));
        } else {
            String text = group.isEmpty() ? "" : group.getFirst().label();
            marker.show(group, text, text, group.isEmpty() ? "" : group.getFirst().spoken());
        }
    }

    /** The timeline lays out the markers together with its other parts. */
    @Override
    protected void layoutChildren() {
    }
}
