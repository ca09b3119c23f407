package org.defaulton.ui.timeline;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.defaulton.drawing.DayAxis;
import org.jspecify.annotations.Nullable;

/** Dragging along the axis, which does not change until the pointer is released. */
public final class DragToDay {
    /** The axis that can be dragged on. */
    public interface DragSurface {
        /** The days and their positions. */
        DayAxis axis();

        /** The day shown. */
        LocalDate day();

        /** The x of the pointer, in pixels of the axis. */
        double x(MouseEvent event);
    }

    private final DragSurface line;
    private final Consumer<LocalDate> preview;
    private final Consumer<LocalDate> release;
    private @Nullable LocalDate before;
    private double grip;

    /**
     * Creates the dragging along an axis.
     *
     * @param preview gets each new day during a drag
     * @param release gets the day at the end, even if it is the one at the start
     */
    public DragToDay(DragSurface line, Consumer<LocalDate> preview, Consumer<LocalDate> release) {
        this.line = line;
        this.preview = preview;
        this.release = release;
    }

    /**
     * Makes the node draggable. A handle keeps its distance to the pointer; any other node moves the day to the
     * pointer.
     */
    public void addHandle(Node node, boolean handle) {
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                before = line.day();
                grip = handle ? line.x(event) - line.axis().x(line.day()) : 0;
                drag(event);
            }
        });
        node.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        node.addEventHandler(MouseEvent.MOUSE_RELEASED, this::let);
    }

    public boolean isOn() {
        return before != null;
    }

    /** Cancels the drag and restores the day from before. */
    public void cancel() {
        LocalDate back = before;
        before = null;
        if (back != null) {
            preview.accept(back);
        }
    }

    private void drag(MouseEvent event) {
        LocalDate to = line.axis().day(line.x(event) - grip);
        if (isOn() && !to.equals(line.day())) {
            preview.accept(to);
        }
    }

    private void let(MouseEvent event) {
        if (isOn() && event.getButton() == MouseButton.PRIMARY) {
            before = null;
            release.accept(line.day());
        }
    }
}
