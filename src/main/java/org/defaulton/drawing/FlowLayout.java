package org.defaulton.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.defaulton.drawing.FlowDiagram.PlacedItem;
import org.defaulton.drawing.FlowDiagram.PlacedRibbon;
import org.defaulton.drawing.FlowDiagram.PlacedThread;
import org.defaulton.text.Messages;
import org.defaulton.usage.Status;
import org.defaulton.usage.UseTotal;

/** Computes the position of every part of the flow. Pure. */
public final class FlowLayout {
    private static final double LARGEST_ROW_EM = 3.5;
    private static final double SMALLEST_ROW_EM = 1.714;
    private static final double HEADING_EM = 1.714;
    /** The maximum space above the headings; used if the rows have enough room. */
    private static final double TOP_EM = 0.857;
    /** Items per month up to which an item has its full width; with more, every item gets narrower. */
    private static final double USUAL_RATE = 8;
    /** The height of that many items, as a fraction of the height of a row. */
    private static final double THICKEST = 0.75;
    /** The space below the last line, without which its letters would touch the edge of the scroll pane. */
    private static final double BELOW_EM = 0.429;
    private static final double HAIRLINE = 1;
    private static final double THREAD = 1.5;
    private static final double REVIEW_THREAD = 4.5;
    private static final double UNDER_RIBBON = 2;
    private static final double LEAST_BAR = 8;
    private static final double BETWEEN_BARS = 4;

    private static final Messages TEXTS = Messages.of(FlowLayout.class);

    private final FlowModel model;
    private final List<FlowLink> threads;
    private final FlowColumns columns;
    private final double em;
    private final double row;
    private final double scale;

    private FlowLayout(FlowModel model, double width, double em, double row) {
        this.model = model;
        threads = model.threads();
        this.em = em;
        this.row = row;
        int letters = Stream.concat(model.used().stream(), model.unused().stream())
                .mapToInt(known -> known.name().length())
                .max()
                .orElse(0);
        long kept = model.focus().itemsKept();
        columns = FlowColumns.of(width, em, letters, kept == 0 ? 0 : TEXTS.number(kept).length());
        int most = model.used().stream().mapToInt(DataRow::rate).max().orElse(0);
        scale = row * THICKEST / Math.max(USUAL_RATE, most);
    }

    /** Lays out the flow with rows as high as possible; if even the lowest do not fit, it is higher than requested. */
    public static FlowDiagram of(FlowModel model, double width, double height, double em) {
        double fits = smallestRow(em);
        double tooHigh = Math.floor(LARGEST_ROW_EM * em) + 1;
        FlowDiagram diagram = inRows(model, width, em, fits);
        while (tooHigh - fits > 1) {
            double middle = Math.floor((fits + tooHigh) / 2);
            FlowDiagram tried = inRows(model, width, em, middle);
            if (tried.height() > height) {
                tooHigh = middle;
            } else {
                fits = middle;
                diagram = tried;
            }
        }
        return diagram;
    }

    /** The minimum height of the flow. */
    public static double leastHeight(FlowModel model, double width, double em) {
        return inRows(model, width, em, smallestRow(em)).height();
    }

    private static double smallestRow(double em) {
        return Math.floor(SMALLEST_ROW_EM * em);
    }

    private static FlowDiagram inRows(FlowModel model, double width, double em, double row) {
        return new FlowLayout(model, width, em, row).diagram();
    }

    private FlowDiagram diagram() {
        double heading = HEADING_EM * em;
        double top = Math.min(TOP_EM * em, row - smallestRow(em));
        List<PlacedItem<DataRow>> data = new ArrayList<>();
        double y = rows(data, model.used(), top + heading, row);
        double unusedHeading = y + 0.2 * em;
        y = rows(data, model.unused(), unusedHeading + (model.unused().isEmpty() ? 0 : heading),
                Math.max(1.43 * em, 0.75 * row));
        PlacedItem<UseTotal> focus = focus(top + heading);
        double othersHeading = Math.max(focus.y() + focus.height(), focus.barY() + focus.barHeight()) + 0.214 * em;
        List<PlacedItem<UseTotal>> others = new ArrayList<>();
        double right = uses(others, othersHeading + heading);
        double beyond = right;
        right += model.beyond().isEmpty() ? 0 : HEADING_EM * em;
        return new FlowDiagram(columns, Math.max(y, right) + BELOW_EM * em, top, heading, data, unusedHeading, focus,
                others, othersHeading, beyond, ribbons(data, focus), threads(data, others));
    }

    private double rows(List<PlacedItem<DataRow>> places, List<DataRow> rows, double from, double least) {
        double y = from;
        for (DataRow row : rows) {
            double bar = Math.max(LEAST_BAR, ribbon(row) + strands(row));
            double height = Math.max(least, bar + BETWEEN_BARS);
            places.add(new PlacedItem<>(row, y, height, y + (height - bar) / 2, bar));
            y += height;
        }
        return y;
    }

    /**
     * The block of items in the model must not move when a switch changes, so its height depends on what the member
     * makes.
     */
    private PlacedItem<UseTotal> focus(double from) {
        double block = Math.max(1.714 * em, model.used().stream().mapToDouble(this::width).sum());
        double words = 1.43 * em + 1.143 * em * (model.focus().itemsKept() > 0 ? 2 : 1);
        return new PlacedItem<>(model.focus(), from, words, from + 0.2 * em, block);
    }

    private double uses(List<PlacedItem<UseTotal>> places, double from) {
        double y = from;
        for (UseTotal use : model.others()) {
            double line = Math.max(1.43 * em, 0.8 * row);
            double height = line + (hasStatusLine(use) ? 1.143 * em : 0);
            double bar = Math.max(LEAST_BAR + 5,
                    thickness(threads.stream().filter(link -> link.use().equals(use.use())).toList()) + 2);
            height = Math.max(height, bar + BETWEEN_BARS);
            places.add(new PlacedItem<>(use, y, height, y + (height - bar) / 2, bar));
            y += height;
        }
        return y;
    }

    /** A use that is simply in use needs no status line: the heading says it. */
    public static boolean hasStatusLine(UseTotal use) {
        return use.status() != Status.IN_USE || use.underReview();
    }

    private List<PlacedRibbon> ribbons(List<PlacedItem<DataRow>> data, PlacedItem<UseTotal> focus) {
        List<PlacedRibbon> bands = new ArrayList<>();
        double total = model.used().stream().mapToDouble(this::width).sum();
        double to = focus.barY() + (focus.barHeight() - total) / 2;
        for (PlacedItem<DataRow> place : data.subList(0, model.used().size())) {
            FlowLink link = model.link(place.what(), model.focus().use());
            if (link.look() != FlowLink.FlowLinkStyle.NONE) {
                bands.add(new PlacedRibbon(link, place.barY(), to, width(place.what())));
            }
            to += width(place.what());
        }
        return bands;
    }

    private List<PlacedThread> threads(List<PlacedItem<DataRow>> data, List<PlacedItem<UseTotal>> uses) {
        List<PlacedThread> strands = new ArrayList<>();
        List<String> ids = uses.stream().map(use -> use.what().use()).toList();
        double[] into = uses.stream()
                .mapToDouble(use -> use.middle()
                        - thickness(threads.stream().filter(link -> link.use().equals(use.what().use())).toList()) / 2)
                .toArray();
        for (PlacedItem<DataRow> place : data) {
            double above = ribbon(place.what());
            double y = place.barY() + above
                    + (place.barHeight() - above - thickness(threads(place.what()))) / (above > 0 ? 1 : 2);
            for (FlowLink link : threads(place.what())) {
                int i = ids.indexOf(link.use());
                double half = thickness(link) / 2;
                strands.add(new PlacedThread(link, y + half, into[i] + half));
                y += 2 * half;
                into[i] += 2 * half;
            }
        }
        return strands;
    }

    private double ribbon(DataRow row) {
        return model.used().contains(row) && model.link(row, model.focus().use()).look() != FlowLink.FlowLinkStyle.NONE
                ? width(row)
                : 0;
    }

    private double strands(DataRow row) {
        List<FlowLink> own = threads(row);
        return own.isEmpty() ? 0 : thickness(own) + UNDER_RIBBON;
    }

    private List<FlowLink> threads(DataRow row) {
        return threads.stream().filter(link -> link.row().equals(row)).toList();
    }

    private double width(DataRow row) {
        return Math.max(HAIRLINE, row.rate() * scale);
    }

    private static double thickness(List<FlowLink> links) {
        return links.stream().mapToDouble(FlowLayout::thickness).sum();
    }

    private static double thickness(FlowLink link) {
        return link.look() == FlowLink.FlowLinkStyle.REVIEW ? REVIEW_THREAD : THREAD;
    }
}
