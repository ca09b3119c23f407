package org.defaulton.ui.shell;

import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.theme.ReducedMotion;

/** Slides a node in from the right and out again. The nodes beside it move to their new places at once. */
final class SlideTransition {
    private final Region node;
    private final TranslateTransition motion;
    private boolean out = true;

    SlideTransition(Region node) {
        this.node = node;
        motion = new TranslateTransition(Duration.millis(240), node);
        motion.setInterpolator(Interpolator.EASE_OUT);
        NodeFactory.show(node, false);
    }

    /** Slides it in or out; jumps if motion is reduced or the node has never been on screen. */
    void show(boolean shown) {
        if (shown != out) {
            return;
        }
        out = !shown;
        motion.stop();
        node.setTranslateX(0);
        NodeFactory.show(node, shown);
        boolean moves = !ReducedMotion.isReduced() && node.getScene() != null && node.getScene().getWindow() != null
                && node.getScene().getWindow().isShowing();
        if (moves) {
            play(shown);
        }
    }

    private void play(boolean in) {
        double width = Math.max(node.getWidth(), node.getPrefWidth());
        node.setVisible(true);
        motion.setFromX(in ? width : 0);
        motion.setToX(in ? 0 : width);
        motion.setOnFinished(_ -> {
            node.setTranslateX(0);
            node.setVisible(in);
        });
        motion.play();
    }
}
