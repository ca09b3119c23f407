package org.defaulton.ui.controls;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Takes whatever width there is, and as much height as it needs at that width and at the size of the text in it. */
public abstract class FluidRegion extends Region {
    private final TextProbe probe = new TextProbe(this::requestLayout);

    /** A region of these parts. */
    protected FluidRegion(Node... parts) {
        hold(List.of(parts));
    }

    /** Has these parts from now on, in the order in which the keyboard goes. */
    protected final void hold(List<? extends Node> parts) {
        NodeFactory.replace(getChildren(), Stream.concat(Stream.of(probe), parts.stream()).toList());
    }

    /** The size of the usual text here, in pixels. */
    public final double em() {
        return probe.em();
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected abstract double computePrefHeight(double width);
}
