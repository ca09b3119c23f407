package org.defaulton.drawing;

import java.util.ArrayList;
import java.util.List;
import org.defaulton.drawing.FlowDiagram.PlacedItem;
import org.defaulton.drawing.FlowDiagram.PlacedThread;
import org.defaulton.usage.UseTotal;

/** Draws a flow without its text: threads, ribbons, the block and the bars. */
public final class FlowShapes {
    private static final double THREAD_BAR_WIDTH = 3;
    private static final double THREAD_BAR_HEIGHT = 5;

    private final FlowModel model;
    private final FlowDiagram diagram;

    private FlowShapes(FlowModel model, FlowDiagram diagram) {
        this.model = model;
        this.diagram = diagram;
    }

    /** The shapes, back to front. */
    public static List<DisplayShape> of(FlowModel model, FlowDiagram diagram) {
        return new FlowShapes(model, diagram).all();
    }

    private List<DisplayShape> all() {
        List<DisplayShape> shapes = new ArrayList<>();
        diagram.threads().forEach(thread -> shapes.add(thread(thread)));
        diagram.ribbons().forEach(ribbon -> shapes.add(new RibbonShape(ribbon, diagram).group()));
        shapes.add(block());
        diagram.data().forEach(place -> shapes.add(dataBar(place)));
        diagram.others().forEach(place -> shapes.add(useBar(place)));
        return shapes;
    }

    private DisplayGroup thread(PlacedThread thread) {
        FlowLink link = thread.link();
        double from = diagram.columns().from();
        double end = diagram.columns().node();
        PathOutline way = FlowCurve.way(from, thread.from(), end, thread.to());
        List<DisplayShape> shapes = new ArrayList<>();
        if (link.look() == FlowLink.FlowLinkStyle.REVIEW) {
            shapes.add(new DisplayFigure(FlowKey.of(FlowPart.THREAD_EDGE, link), "thread-edge", way));
        }
        DisplayFigure line = new DisplayFigure(FlowKey.of(FlowPart.THREAD_LINE, link), "thread-line", way);
        if (link.look() == FlowLink.FlowLinkStyle.STOPPED) {
            double stop = diagram.stopX();
            BoxOutline reach = new BoxOutline(from, Math.min(thread.from(), thread.to()) - THREAD_BAR_HEIGHT,
                    stop - from, Math.abs(thread.from() - thread.to()) + 2 * THREAD_BAR_HEIGHT);
            double y = FlowCurve.at((stop - from) / (end - from), thread.from(), thread.to());
            shapes.add(new DisplayGroup(FlowKey.of(FlowPart.THREAD_REACH, link), "", reach, List.of(line), List.of()));
            shapes.add(new DisplayFigure(FlowKey.of(FlowPart.THREAD_STOP, link), "ribbon-bar",
                    new BoxOutline(stop, y - THREAD_BAR_HEIGHT / 2, THREAD_BAR_WIDTH, THREAD_BAR_HEIGHT)));
        } else {
            shapes.add(line);
        }
        return new DisplayGroup(FlowKey.of(FlowPart.THREAD, link), "flow-thread" + style(link), null, shapes,
                link.claims());
    }

    /** Hatched if items stay in trained models, otherwise only an outline. */
    private DisplayGroup block() {
        double x = diagram.columns().block();
        double width = diagram.columns().end() - x;
        PlacedItem<UseTotal> focus = diagram.focus();
        BoxOutline whole = new BoxOutline(x, focus.barY(), width, focus.barHeight());
        BoxOutline inside = new BoxOutline(x + 0.5, focus.barY() + 0.5, width - 1, focus.barHeight() - 1);
        boolean kept = focus.what().itemsKept() > 0;
        List<DisplayShape> shapes = new ArrayList<>();
        shapes.add(new DisplayFigure(FlowKey.of(FlowPart.BLOCK_GROUND), "block-ground", inside));
        if (kept) {
            shapes.add(new DisplayGroup(FlowKey.of(FlowPart.BLOCK_INSIDE), "", inside, List
                    .of(new DisplayFigure(FlowKey.of(FlowPart.BLOCK_HATCH), "block-hatch", PathOutline.hatch(whole))),
                    List.of()));
        }
        shapes.add(new DisplayFigure(FlowKey.of(FlowPart.BLOCK_FRAME), "block-frame", inside));
        return new DisplayGroup(FlowKey.of(FlowPart.BLOCK), kept ? "kept-block" : "empty-block", null, shapes,
                model.claimsInto(focus.what().use()));
    }

    private DisplayFigure dataBar(PlacedItem<DataRow> place) {
        FlowColumns columns = diagram.columns();
        return new DisplayFigure(FlowKey.ofData(FlowPart.DATA_BAR, place.what().id()),
                model.used().contains(place.what()) ? "flow-bar" : "flow-bar unused",
                new BoxOutline(columns.bar(), place.barY(), columns.from() - columns.bar(), place.barHeight()));
    }

    private DisplayFigure useBar(PlacedItem<UseTotal> place) {
        FlowColumns columns = diagram.columns();
        return new DisplayFigure(FlowKey.ofUse(FlowPart.USE_BAR, place.what().use()), "flow-bar " + style(place.what()),
                new BoxOutline(columns.node(), place.barY(), columns.end() - columns.node(), place.barHeight()));
    }

    /** The style classes for the status of a use. */
    static String style(UseTotal use) {
        return switch (use.status()) {
            case IN_USE -> use.underReview() ? "of-review" : "of-in-use";
            case STOPPED -> "of-stopped";
            case NOT_APPLICABLE, NOT_USED -> "of-unused";
        };
    }

    /** The additional style classes of a thread or ribbon that does not simply flow. */
    static String style(FlowLink link) {
        return switch (link.look()) {
            case STOPPED -> " of-stopped";
            case REVIEW -> " of-review";
            case IN_USE, NONE -> "";
        };
    }
}
