package org.defaulton.ui.timeline;

import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.defaulton.drawing.LabelLayout;
import org.defaulton.ui.controls.ActionRow;
import org.defaulton.ui.controls.EvidenceClicks;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.EvidenceOpener;

/** A mark on the timeline with its label, for one entry or for several that would touch. */
final class TimelineMarker extends ActionRow {
    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

    /** The label's font size at the usual text size, in pixels. */
    private static final double USUAL_FONT = 12;
    /** A larger mark would touch its label. */
    private static final double LARGEST = 1.5;

    private final StackPane mark;
    private final Label label = NodeFactory.label("", "timeline-label");
    /** Shown beside the other only if it says more. */
    private final Label longer = NodeFactory.label("", "timeline-label");
    private final Pane words = new Pane(label);
    private final Tooltip tooltip = new Tooltip();
    private List<TimelineEntry> entries = List.of();
    private LabelLayout.LabelSide side = LabelLayout.LabelSide.NONE;

    TimelineMarker(Node shape, Runnable action) {
        super(action);
        mark = new StackPane(shape);
        getStyleClass().add("timeline-marker");
        getChildren().addAll(mark, words);
        setFocusTraversable(false);
        Tooltip.install(this, tooltip);
    }

    /** Sets the entries of the marker; without entries it is hidden. */
    void show(List<TimelineEntry> shown, String text, String longerText, String spoken) {
        entries = shown;
        label.setText(text);
        longer.setText(longerText);
        NodeFactory.replace(words.getChildren(), longerText.equals(text) ? List.of(label) : List.of(label, longer));
        setAccessibleText(spoken);
        tooltip.setText(shown.stream().map(TimelineEntry::spoken).collect(Collectors.joining("\n")));
        setVisible(!shown.isEmpty());
        pseudoClassStateChanged(FILLED, shown.stream().anyMatch(TimelineEntry::filled));
    }

    /** A click on its label opens the claims, a click on its mark the card. */
    void leadFromWords(EvidenceOpener evidence) {
        EvidenceClicks.installOnWords(words, () -> evidence.open(this,
                entries.stream().flatMap(entry -> entry.claims().stream()).distinct().toList()));
    }

    List<TimelineEntry> entries() {
        return entries;
    }

    /** The font of its label. */
    Font font() {
        return label.getFont();
    }

    double labelWidth() {
        return Math.ceil(label.prefWidth(-1));
    }

    /** The width of the label with another text. */
    double widthOf(String text) {
        Text ruler = new Text(text);
        ruler.setFont(label.getFont());
        return Math.ceil(ruler.getLayoutBounds().getWidth());
    }

    double longerWidth() {
        return longer.getParent() == null ? labelWidth() : Math.ceil(longer.prefWidth(-1));
    }

    /** Centers the mark at the point and gives its label the wanted width. */
    void place(LabelLayout.WantedLabel wanted, double y, LabelLayout.LabelSide newSide) {
        side = newSide;
        words.setVisible(side != LabelLayout.LabelSide.NONE);
        label.setVisible(wanted.width() == labelWidth());
        longer.setVisible(!label.isVisible());
        double width = LabelLayout.MARK + (words.isVisible() ? wanted.width() : 0);
        double left = wanted.x() - LabelLayout.MARK / 2 - (side == LabelLayout.LabelSide.LEFT ? wanted.width() : 0);
        double height = Math.max(LabelLayout.MARK, label.prefHeight(-1));
        resizeRelocate(Math.rint(left), Math.rint(y - height / 2), width, height);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        scale();
        double text = words.isVisible() ? getWidth() - LabelLayout.MARK : 0;
        boolean left = side == LabelLayout.LabelSide.LEFT;
        mark.resizeRelocate(left ? text : 0, 0, LabelLayout.MARK, getHeight());
        words.resizeRelocate(left ? 0 : LabelLayout.MARK, 0, text, getHeight());
        double top = Math.ceil((getHeight() - label.prefHeight(-1)) / 2);
        label.relocate(0, top);
        longer.relocate(0, top);
    }

    /** Scales the mark with the text. */
    private void scale() {
        double scale = Math.clamp(label.getFont().getSize() / USUAL_FONT, 1, LARGEST);
        mark.getChildren().forEach(shape -> {
            shape.setScaleX(scale);
            shape.setScaleY(scale);
        });
    }
}
