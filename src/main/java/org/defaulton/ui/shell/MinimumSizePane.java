package org.defaulton.ui.shell;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Holds the window's content at its minimum size or larger; in a smaller window it scrolls. */
final class MinimumSizePane extends Region {
    private static final double WIDTH = 440;
    private static final double HEIGHT = 340;
    private static final double STEP = 40;

    private final Region content;
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();
    private double factor = 1;

    MinimumSizePane(Region content) {
        this.content = content;
        down.setOrientation(Orientation.VERTICAL);
        for (ScrollBar bar : new ScrollBar[]{across, down}) {
            bar.setVisible(false);
            bar.setUnitIncrement(STEP);
            bar.valueProperty().subscribe(this::requestLayout);
        }
        getChildren().setAll(content, across, down);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe(this::reveal);
    }

    /** Scales the minimum size with the text. */
    void setTextFactor(double now) {
        factor = now;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double thick = Math.ceil(down.prefWidth(-1));
        boolean tall = getHeight() < HEIGHT * factor;
        double width = getWidth() - (tall ? thick : 0);
        boolean wide = width < WIDTH * factor;
        double height = getHeight() - (wide ? thick : 0);
        double fullWidth = Math.max(width, WIDTH * factor);
        double fullHeight = Math.max(height, HEIGHT * factor);
        show(across, wide, width, fullWidth);
        show(down, tall || height < fullHeight, height, fullHeight);
        across.resizeRelocate(0, height, width, thick);
        down.resizeRelocate(width, 0, thick, height);
        content.resizeRelocate(-Math.rint(across.getValue()), -Math.rint(down.getValue()), fullWidth, fullHeight);
    }

    private static void show(ScrollBar bar, boolean shown, double part, double whole) {
        bar.setVisible(shown);
        bar.setMax(Math.max(0, whole - part));
        bar.setVisibleAmount(whole == 0 ? 0 : bar.getMax() * part / whole);
        bar.setBlockIncrement(part);
        bar.setValue(Math.clamp(bar.getValue(), 0, bar.getMax()));
    }

    private void scrolled(ScrollEvent event) {
        if (down.isVisible() || across.isVisible()) {
            event.consume();
            down.setValue(Math.clamp(down.getValue() - event.getDeltaY(), 0, down.getMax()));
            across.setValue(Math.clamp(across.getValue() - event.getDeltaX(), 0, across.getMax()));
        }
    }

    /** Scrolls to the node with the focus. */
    private void reveal(@Nullable Node owner) {
        if (owner != null && (down.isVisible() || across.isVisible())) {
            Bounds bounds = content.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
            reveal(down, bounds.getMinY(), bounds.getMaxY(), down.getHeight());
            reveal(across, bounds.getMinX(), bounds.getMaxX(), across.getWidth());
        }
    }

    private static void reveal(ScrollBar bar, double from, double to, double part) {
        double value = Math.min(Math.max(bar.getValue(), to - part), from);
        bar.setValue(Math.clamp(value, 0, bar.getMax()));
    }
}
