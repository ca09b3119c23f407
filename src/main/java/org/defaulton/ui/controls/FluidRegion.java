package org.defaulton.ui.controls;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Takes any width, and the height that its content needs at that width and text size. */
public abstract class FluidRegion extends Region {
    private final TextProbe probe = new TextProbe(this::requestLayout);

    protected FluidRegion(Node... parts) {
        hold(List.of(parts));
    }

    /** Replaces the children, in the order of keyboard focus. */
    protected final void hold(List<? extends Node> parts) {
        NodeFactory.replace(getChildren(), Stream.concat(Stream.of(probe), parts.stream()).toList());
    }

    /** The height of the usual text, in pixels. */
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
