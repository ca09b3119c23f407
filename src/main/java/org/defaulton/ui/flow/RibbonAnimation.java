package org.defaulton.ui.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.defaulton.drawing.FlowKey;
import org.defaulton.ui.theme.ReducedMotion;

/**
 * Pulls ribbons back from the block to the stop line, or lets them flow again. During the animation, the old ribbon is
 * drawn over the new one, or under it.
 */
final class RibbonAnimation {
    private static final Duration ALL = Duration.millis(280);
    private static final Duration COLOR = Duration.millis(120);
    private static final Duration ENDS = Duration.millis(200);

    private final Group under = new Group();
    private final Group over = new Group();
    private final List<Runnable> endings = new ArrayList<>();
    private Timeline running = new Timeline();

    RibbonAnimation() {
        for (Group layer : new Group[]{under, over}) {
            layer.setManaged(false);
            layer.setAutoSizeChildren(false);
            layer.setMouseTransparent(true);
        }
    }

    /** The stopped ribbons that are about to flow, below the others. */
    Group under() {
        return under;
    }

    /** The ribbons that are about to stop, above the others. */
    Group over() {
        return over;
    }

    /** Completes a running animation at once. */
    void finish() {
        running.stop();
        endings.forEach(Runnable::run);
        endings.clear();
    }

    /** Animates ribbons that stop or flow again; with reduced motion they have already changed. */
    void play(Map<FlowKey, RibbonNodes> before, Map<FlowKey, RibbonNodes> now) {
        if (!ReducedMotion.isReduced()) {
            timeline(before, now).play();
        }
    }

    /** The animation from the old ribbons to the new ones. */
    Timeline timeline(Map<FlowKey, RibbonNodes> before, Map<FlowKey, RibbonNodes> now) {
        running = new Timeline();
        now.forEach((key, ribbon) -> {
            RibbonNodes was = before.get(key);
            if (was != null && was.stopped() != ribbon.stopped()) {
                move(was, ribbon);
            }
        });
        running.setOnFinished(_ -> finish());
        return running;
    }

    private void move(RibbonNodes was, RibbonNodes now) {
        RibbonNodes stopped = now.stopped() ? now : was;
        RibbonNodes flowing = now.stopped() ? was : now;
        (now.stopped() ? over : under).getChildren().add(was.whole());
        Rectangle pulled = (Rectangle) stopped.way().getClip();
        Rectangle solid = new Rectangle(pulled.getX(), pulled.getY(), pulled.getWidth(), pulled.getHeight());
        solid.widthProperty().bind(pulled.widthProperty());
        double stop = pulled.getWidth();
        double end = flowing.way().getLayoutBounds().getMaxX() - pulled.getX();
        flowing.way().setClip(solid);
        stopped.way().visibleProperty().bind(flowing.way().opacityProperty().lessThan(1));
        running.getKeyFrames()
                .addAll(frames(stopped, flowing, pulled, now.stopped() ? end : stop, now.stopped() ? stop : end));
        endings.add(() -> {
            (now.stopped() ? over : under).getChildren().remove(was.whole());
            solid.widthProperty().unbind();
            flowing.way().setClip(null);
            flowing.way().setOpacity(1);
            stopped.way().visibleProperty().unbind();
            stopped.way().setVisible(true);
            stopped.ends().setOpacity(1);
            pulled.setWidth(stop);
        });
    }

    /** Flowing again is the same animation in reverse. */
    private static List<KeyFrame> frames(RibbonNodes stopped, RibbonNodes flowing, Rectangle reach, double from,
            double to) {
        boolean stops = to < from;
        double before = stops ? 1 : 0;
        double after = 1 - before;
        Duration colorFrom = stops ? Duration.ZERO : ALL.subtract(COLOR);
        Duration endsFrom = stops ? ENDS : Duration.ZERO;
        return List.of(
                new KeyFrame(Duration.ZERO, new KeyValue(reach.widthProperty(), from),
                        new KeyValue(flowing.way().opacityProperty(), before),
                        new KeyValue(stopped.ends().opacityProperty(), after)),
                new KeyFrame(colorFrom, new KeyValue(flowing.way().opacityProperty(), before)),
                new KeyFrame(colorFrom.add(COLOR), new KeyValue(flowing.way().opacityProperty(), after)),
                new KeyFrame(endsFrom, new KeyValue(stopped.ends().opacityProperty(), after)),
                new KeyFrame(endsFrom.add(ALL.subtract(ENDS)), new KeyValue(stopped.ends().opacityProperty(), before)),
                new KeyFrame(ALL, new KeyValue(reach.widthProperty(), to, Interpolator.EASE_OUT)));
    }
}
