package org.defaulton.ui.everyone;

import javafx.geometry.Orientation;
import javafx.scene.control.Slider;
import javafx.scene.layout.Region;

/** A slider from 0 whose track is thick over the 95% interval. */
final class RangeSlider extends Region {
    private static final double RAIL = 3;
    private static final double RANGE = 6;

    private final Slider slider;
    private final Region rail = new Region();
    private final Region range = new Region();
    private double low;
    private double high;

    RangeSlider(double most) {
        slider = new Slider(0, most, 0);
        getStyleClass().add("range-slider");
        rail.getStyleClass().add("range-rail");
        range.getStyleClass().add("range-part");
        getChildren().addAll(rail, range, slider);
    }

    Slider slider() {
        return slider;
    }

    void setRange(double from, double to) {
        low = from;
        high = to;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return slider.prefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        // The knob stays inside, so its center, which marks the value, keeps half a knob from each end.
        double knob = knob();
        slider.resizeRelocate(0, 0, getWidth(), getHeight());
        double length = getWidth() - knob;
        double middle = getHeight() / 2;
        rail.resizeRelocate(0, Math.rint(middle - RAIL / 2), getWidth(), RAIL);
        range.resizeRelocate(Math.rint(knob / 2 + length * low / slider.getMax()), Math.rint(middle - RANGE / 2),
                Math.max(2, Math.rint(length * (high - low) / slider.getMax())), RANGE);
    }

    private double knob() {
        return slider.lookup(".thumb") instanceof Region thumb ? thumb.prefWidth(-1) : getHeight();
    }
}
