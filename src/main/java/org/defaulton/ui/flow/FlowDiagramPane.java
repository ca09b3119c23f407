package org.defaulton.ui.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.defaulton.drawing.CardPosition;
import org.defaulton.drawing.FlowDiagram;
import org.defaulton.drawing.FlowLayout;
import org.defaulton.drawing.FlowLink;
import org.defaulton.drawing.FlowModel;
import org.defaulton.ui.controls.FluidRegion;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.EvidenceOpener;
import org.jspecify.annotations.Nullable;

/** What the flow is drawn on; puts every part in its place whenever the room changes. */
final class FlowDiagramPane extends FluidRegion {
    private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");
    private static final PseudoClass EXPLAINED = PseudoClass.getPseudoClass("explained");
    /** The focus came by an arrow key, which the toolkit does not count as visible. */
    private static final PseudoClass RINGED = PseudoClass.getPseudoClass("ringed");
    private static final PseudoClass EXPLAINING = PseudoClass.getPseudoClass("explaining");

    private final FlowCard card;
    private final FlowSelection attention = new FlowSelection(this::explain);
    private List<FlowNode> parts = List.of();
    private final OutlineLayer outlines = new OutlineLayer();
    private @Nullable FlowModel outline;
    private @Nullable FlowModel model;
    private @Nullable FlowDiagram diagram;
    private @Nullable DiagramSize sizes;
    private double least;
    /** What the least height was worked out for: boxes around ask for it again and again. */
    private @Nullable DiagramSize leastOf;

    /** What the diagram follows from, beside the model. */
    private record DiagramSize(double width, double height, double em) {}

    FlowDiagramPane(EvidenceOpener opener) {
        // The card closes when the focus leaves it; what it is about is still there to come back to.
        card = new FlowCard((asked, claims) -> {
            FlowTarget item = explained();
            opener.open(item == null ? asked : item.node(), claims);
        });
        getStyleClass().add("flow");
        setId("flow");
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> attention.focus(owner, isOnCard(owner)));
        setOnMouseClicked(_ -> attention.close());
        card.setOnMouseClicked(event -> event.consume());
    }

    /**
     * Shows other nodes from now on.
     *
     * @param newOutline a flow that is laid over it in outlines; null for none
     */
    void show(FlowModel newModel, List<FlowNode> newParts, @Nullable FlowModel newOutline) {
        model = newModel;
        outline = newOutline;
        leastOf = null;
        diagram = null;
        parts = List.copyOf(newParts);
        List<Node> nodes = new ArrayList<>();
        parts.forEach(part -> nodes.add(part.node()));
        if (newOutline != null) {
            nodes.add(outlines);
        }
        nodes.add(card);
        attention.watch(parts.stream().map(FlowNode::item).filter(Objects::nonNull).toList(),
                newModel.links().stream().filter(link -> link.look() != FlowLink.FlowLinkStyle.NONE).toList());
        hold(nodes);
        attention.restore();
        explain();
        requestLayout();
    }

    /** What somebody looks at; null for nothing. */
    @Nullable
    FlowTarget explained() {
        return attention.explained();
    }

    /** The keyboard goes on where Tab would come in. */
    void requestFocusInside() {
        NodeFactory.focusable(this).findFirst().ifPresent(Node::requestFocus);
    }

    /** Says whether there was one. */
    boolean closeCard() {
        boolean open = attention.explained() != null;
        attention.close();
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
        if (placed == null || !now.equals(sizes)) {
            placed = FlowLayout.of(model, now.width(), now.height(), now.em());
            diagram = placed;
            sizes = now;
            if (outline != null) {
                outlines.place(placed, FlowLayout.of(outline, now.width(), now.height(), now.em()));
            }
        }
        for (FlowNode part : parts) {
            part.place().accept(placed);
        }
        placeCard(placed);
    }

    private void placeCard(FlowDiagram placed) {
        FlowTarget item = attention.explained();
        if (item != null) {
            double block = placed.focus().barY() + placed.focus().barHeight();
            boolean underBlock = placeCard(placed, placed.columns().node(), Math.max(block, below(item, placed)));
            if (!underBlock) {
                placeCard(placed, placed.columns().block(), below(item, placed));
            }
            card.setMouseTransparent(false);
        }
    }

    /** Puts the card left of an end; says whether it is below the block, and may go as far as the nodes. */
    private boolean placeCard(FlowDiagram placed, double end, double below) {
        double width = CardPosition.width(placed.columns(), end, em());
        double height = card.prefHeight(width);
        CardPosition place = CardPosition.of(placed.columns(), end, below, width, height, FlowScroll.lowest(this));
        card.resizeRelocate(place.x(), place.y(), width, height);
        return place.y() >= placed.focus().barY() + placed.focus().barHeight();
    }

    /** The lower side of the ribbons that the item concerns. */
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
        FlowTarget item = attention.explained();
        pseudoClassStateChanged(EXPLAINING, item != null);
        for (FlowNode part : parts) {
            part.node()
                    .pseudoClassStateChanged(FADED, item != null && !part.links().isEmpty() && part.links()
                            .stream()
                            .noneMatch(
                                    link -> link.look() != FlowLink.FlowLinkStyle.NONE && item.concerns().test(link)));
            part.node().pseudoClassStateChanged(EXPLAINED, item != null && item.equals(part.item()));
            boolean ringed = item != null && item.equals(part.item()) && attention.isRinged(item);
            part.node().pseudoClassStateChanged(RINGED, ringed);
            if (ringed) {
                FlowScroll.show(part.node());
            }
        }
        card.show(item == null ? null : item.explanation());
        // Where it was before, it may lie over what is about to be clicked.
        card.setMouseTransparent(true);
        if (diagram != null) {
            requestLayout();
        }
    }

    private boolean isOnCard(@Nullable Node node) {
        Node one = node;
        while (one != null && !one.equals(card)) {
            one = one.getParent();
        }
        return one != null;
    }
}
