package org.defaulton.ui.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.defaulton.drawing.CardPosition;
import org.defaulton.drawing.FlowDiagram;
import org.defaulton.drawing.FlowKey;
import org.defaulton.drawing.FlowLayout;
import org.defaulton.drawing.FlowLink;
import org.defaulton.drawing.FlowModel;
import org.defaulton.drawing.FlowOutline;
import org.defaulton.drawing.FlowPart;
import org.defaulton.drawing.FlowShapes;
import org.defaulton.session.OpenCard;
import org.defaulton.ui.controls.DisplayLayer;
import org.defaulton.ui.controls.FluidRegion;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.controls.RovingFocus;
import org.defaulton.ui.controls.ScrollIntoView;
import org.defaulton.ui.model.EvidenceOpener;
import org.defaulton.ui.model.Intents;
import org.jspecify.annotations.Nullable;

/** Draws the flow, and lays it out again whenever its size changes. */
final class FlowDiagramPane extends FluidRegion {
    private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");
    private static final PseudoClass EXPLAINED = PseudoClass.getPseudoClass("explained");
    private static final PseudoClass EXPLAINING = PseudoClass.getPseudoClass("explaining");

    /** The size used until it has its own, so that its nodes are styled by then. */
    private static final DiagramSize FIRST = new DiagramSize(720, 380, 14);

    private final FlowCard card;
    private final FlowSelection selection;
    private final RovingFocus rover = new RovingFocus(this);
    private final DisplayLayer shapes = new DisplayLayer();
    private final RibbonAnimation animation = new RibbonAnimation();
    private final DisplayLayer outlines = new DisplayLayer();
    private List<FlowNode> words = List.of();
    private List<FlowTarget> targets = List.of();
    private @Nullable FlowModel outline;
    private @Nullable FlowModel model;
    private @Nullable FlowDiagram diagram;
    private DiagramSize size = FIRST;
    private double least;
    /** The input of the cached minimum height, which parents request again and again. */
    private @Nullable DiagramSize leastOf;

    /** The input of the layout, besides the model. */
    private record DiagramSize(double width, double height, double em) {}

    FlowDiagramPane(Intents intents, EvidenceOpener opener) {
        selection = new FlowSelection(intents, this::explain);
        // The card closes when the focus leaves it, but its target stays the place to return to.
        card = new FlowCard((asked, claims) -> {
            FlowTarget item = explained();
            opener.open(item == null ? asked : item.node(), claims);
        });
        getStyleClass().add("flow");
        setId("flow");
        outlines.setId("flow-outlines");
        outlines.setMouseTransparent(true);
        sceneProperty().flatMap(Scene::focusOwnerProperty)
                .subscribe(owner -> selection.focus(owner, NodeFactory.isInside(owner, card)));
        setOnMouseClicked(_ -> selection.close());
        card.setOnMouseClicked(event -> event.consume());
    }

    /**
     * Shows another flow; ribbons that stop or flow again are animated.
     *
     * @param newOutline a flow to draw over it as outlines; null for none
     * @param newWords its labels, with what they explain
     * @param ribbons makes its ribbons explain themselves, too
     */
    void show(FlowModel newModel, @Nullable FlowModel newOutline, List<FlowNode> newWords,
            BiFunction<FlowLink, Node, FlowTarget> ribbons) {
        animation.finish();
        Map<FlowKey, RibbonNodes> before = model == null ? Map.of() : RibbonNodes.all(shapes, model.ribbons());
        targets = List.of();
        model = newModel;
        outline = newOutline;
        leastOf = null;
        draw(newModel);
        words = List.copyOf(newWords);
        targets = Stream
                .concat(words.stream().map(FlowNode::target).filter(Objects::nonNull),
                        newModel.ribbons()
                                .stream()
                                .map(link -> ribbons.apply(link, shapes.node(FlowKey.of(FlowPart.RIBBON, link)))))
                .toList();
        selection.watch(targets);
        hold(nodes());
        if (getScene() != null && isVisible()) {
            animation.play(before, RibbonNodes.all(shapes, newModel.ribbons()));
        }
        rover.rove(selection.route(drawnLinks(newModel)));
        explain();
        requestLayout();
    }

    private List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(List.of(animation.under(), shapes, animation.over()));
        words.forEach(word -> nodes.add(word.node()));
        if (outline != null) {
            nodes.add(outlines);
        }
        nodes.add(card);
        return nodes;
    }

    private FlowDiagram draw(FlowModel drawn) {
        FlowDiagram placed = FlowLayout.of(drawn, size.width(), size.height(), size.em());
        diagram = placed;
        shapes.show(FlowShapes.of(drawn, placed));
        shapes.getChildren().forEach(node -> node.setMouseTransparent(true));
        drawn.ribbons().forEach(link -> shapes.node(FlowKey.of(FlowPart.RIBBON, link)).setMouseTransparent(false));
        outlines.show(outline == null
                ? List.of()
                : FlowOutline.of(placed, FlowLayout.of(outline, size.width(), size.height(), size.em())));
        return placed;
    }

    /** Keeps this card open from now on; null for none. */
    void pin(@Nullable OpenCard pinned) {
        selection.pin(pinned);
    }

    /** The target that the card explains; null for none. */
    @Nullable
    FlowTarget explained() {
        return selection.explained();
    }

    /** Focuses the node where Tab would enter. */
    void requestFocusInside() {
        NodeFactory.focusable(this).findFirst().ifPresent(Node::requestFocus);
    }

    /** Closes the card and returns whether it was open. */
    boolean closeCard() {
        boolean open = selection.explained() != null;
        selection.close();
        return open;
    }

    @Override
    protected double computePrefHeight(double width) {
        DiagramSize asked = new DiagramSize(width, 0, em());
        if (model != null && !asked.equals(leastOf)) {
            least = FlowLayout.leastHeight(model, width, em());
            leastOf = asked;
        }
        return model == null ? 0 : least;
    }

    @Override
    protected void layoutChildren() {
        if (model == null) {
            return;
        }
        DiagramSize now = new DiagramSize(getWidth(), getHeight(), em());
        FlowDiagram placed = diagram;
        if (placed == null || !now.equals(size)) {
            size = now;
            placed = draw(model);
        }
        for (FlowNode word : words) {
            word.place().accept(placed);
        }
        placeCard(placed);
    }

    private void placeCard(FlowDiagram placed) {
        FlowTarget item = selection.explained();
        if (item != null) {
            double block = placed.focus().barY() + placed.focus().barHeight();
            boolean underBlock = placeCard(placed, placed.columns().node(), Math.max(block, below(item, placed)));
            if (!underBlock) {
                placeCard(placed, placed.columns().block(), below(item, placed));
            }
            card.setMouseTransparent(false);
        }
    }

    /** Puts the card left of an end; returns whether it is below the block and may extend to the nodes. */
    private boolean placeCard(FlowDiagram placed, double end, double below) {
        double width = CardPosition.width(placed.columns(), end, em());
        double height = card.prefHeight(width);
        CardPosition place = CardPosition.of(placed.columns(), end, below, width, height, ScrollIntoView.lowest(this));
        card.resizeRelocate(place.x(), place.y(), width, height);
        return place.y() >= placed.focus().barY() + placed.focus().barHeight();
    }

    /** The bottom edge of the ribbons that the target concerns. */
    private static double below(FlowTarget item, FlowDiagram placed) {
        double own = item.node().getBoundsInParent().getMaxY();
        return Stream
                .concat(Stream.of(item.column() == FlowTarget.FlowTargetColumn.RIBBON ? 0 : own),
                        placed.ribbons()
                                .stream()
                                .filter(band -> item.concerns().test(band.link()))
                                .map(band -> Math.max(band.from(), band.to()) + band.width()))
                .max(Double::compare)
                .orElse(own);
    }

    private void explain() {
        FlowTarget item = selection.explained();
        pseudoClassStateChanged(EXPLAINING, item != null);
        fade(item);
        targets.forEach(target -> target.node().pseudoClassStateChanged(EXPLAINED, target.equals(item)));
        card.show(item == null ? null : item.explanation());
        // Its old position may be over the node that the user is about to click.
        card.setMouseTransparent(true);
        if (diagram != null) {
            requestLayout();
        }
    }

    /** While a target is explained, unrelated parts fade. */
    private void fade(@Nullable FlowTarget item) {
        if (model == null || targets.isEmpty()) {
            return;
        }
        List<FlowLink> concerned = drawnLinks(model).stream()
                .filter(link -> item == null || item.concerns().test(link))
                .toList();
        model.ribbons()
                .forEach(link -> fade(FlowKey.of(FlowPart.RIBBON, link), item != null && !concerned.contains(link)));
        model.threads()
                .forEach(link -> fade(FlowKey.of(FlowPart.THREAD, link), item != null && !concerned.contains(link)));
        Stream.concat(model.used().stream(), model.unused().stream())
                .forEach(row -> fade(FlowKey.ofData(FlowPart.DATA_BAR, row.id()),
                        item != null && concerned.stream().noneMatch(link -> link.row().equals(row))));
        model.others()
                .forEach(total -> fade(FlowKey.ofUse(FlowPart.USE_BAR, total.use()),
                        item != null && concerned.stream().noneMatch(link -> link.use().equals(total.use()))));
    }

    private static List<FlowLink> drawnLinks(FlowModel drawn) {
        return Stream.concat(drawn.ribbons().stream(), drawn.threads().stream()).toList();
    }

    private void fade(FlowKey key, boolean faded) {
        shapes.node(key).pseudoClassStateChanged(FADED, faded);
    }
}
