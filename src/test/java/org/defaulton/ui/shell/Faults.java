package org.defaulton.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.defaulton.ui.harness.Fx;
import org.testfx.util.WaitForAsyncUtils;

/** Layout faults, as sentences. */
final class Faults {
    private static final double TOLERANCE = 1;

    private Faults() {
    }

    /** Truncated texts, and nodes that extend beyond the sides of their parents. */
    static List<String> of(Node root) {
        return of(root, _ -> false);
    }

    /**
     * The same, except for text that ends with an ellipsis and is whole in a tooltip, or, in the flow, in the accessible
     * text of the node or one around it.
     */
    static List<String> withoutTooltips(Node root) {
        return of(root, Faults::isExplained);
    }

    private static boolean isExplained(Labeled labeled) {
        String whole = labeled.getText();
        boolean isSpoken = false;
        for (Node one = labeled; one != null; one = one.getParent()) {
            if (one instanceof Control control && control.getTooltip() != null
                    && control.getTooltip().getText().contains(whole)) {
                return true;
            }
            isSpoken |= one.getAccessibleText() != null && one.getAccessibleText().contains(whole);
            if ("flow".equals(one.getId())) {
                return isSpoken;
            }
        }
        return false;
    }

    private static List<String> of(Node root, Predicate<Labeled> explained) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            List<String> faults = new ArrayList<>();
            Fx.pulse();
            Visible.nodes(root).forEach(node -> {
                if (node instanceof Labeled labeled && isCut(labeled) && !explained.test(labeled)) {
                    faults.add("cut: " + labeled.getText() + " at " + path(node));
                }
                if (standsOut(node)) {
                    faults.add("stands out: " + node.getLayoutBounds().getWidth() + " at " + path(node));
                }
            });
            return faults;
        });
    }

    private static boolean isCut(Labeled labeled) {
        if (labeled.getText() == null || labeled.getText().isBlank()) {
            return false;
        }
        return labeled.getChildrenUnmodifiable()
                .stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> text.isVisible() && !text.equals(labeled.getGraphic()))
                .anyMatch(text -> !text.getText().equals(labeled.getText()));
    }

    private static boolean standsOut(Node node) {
        Parent parent = node.getParent();
        if (!(parent instanceof Region region) || !node.isManaged() || region.getWidth() == 0
                || region instanceof VirtualFlow || scrollsSideways(node)) {
            return false;
        }
        Bounds bounds = node.getLayoutBounds();
        double left = node.getLayoutX() + bounds.getMinX();
        double hanging = region instanceof TextFlow && node instanceof Text text ? space(text) : 0;
        return left < -TOLERANCE || left + bounds.getWidth() - hanging > region.getWidth() + TOLERANCE;
    }

    /** Whether it is the content of the compared columns, which scroll sideways by the arrows above them. */
    private static boolean scrollsSideways(Node node) {
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane pane) {
                return node.equals(pane.getContent()) && "columns".equals(pane.getId());
            }
        }
        return false;
    }

    /** The width of a space at a line break, which hangs invisibly over the edge. */
    private static double space(Text of) {
        Text space = new Text(" ");
        space.setFont(of.getFont());
        return space.getLayoutBounds().getWidth();
    }

    private static String path(Node node) {
        StringBuilder path = new StringBuilder();
        for (Node one = node; one != null && path.length() < 200; one = one.getParent()) {
            path.append(one.getClass().getSimpleName())
                    .append(one.getId() == null ? "" : "#" + one.getId())
                    .append(one.getStyleClass().isEmpty() ? "" : "." + one.getStyleClass().getLast())
                    .append(" < ");
        }
        return path.toString();
    }
}
