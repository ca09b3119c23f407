package org.defaulton.ui.compare;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.defaulton.session.CompareEvent;
import org.defaulton.session.CompareState;
import org.defaulton.session.ImpactEvent;
import org.defaulton.session.ImpactView;
import org.defaulton.text.Messages;
import org.defaulton.ui.common.Comparing;
import org.defaulton.ui.common.EvidenceOpener;
import org.defaulton.ui.common.Icons;
import org.defaulton.ui.common.Intents;
import org.defaulton.ui.common.Nodes;
import org.defaulton.ui.common.Shown;
import org.defaulton.ui.common.View;
import org.defaulton.usage.Usage;
import org.defaulton.whatif.Comparison;
import org.jspecify.annotations.Nullable;

/** What each choice leads to in a year, side by side; two of them can be laid over each other in the flow. */
public final class CompareView implements View {
    private static final Messages TEXTS = Messages.of(CompareView.class);

    private final Intents intents;
    private final Lines lines;
    private final Sheet sheet = new Sheet();
    private final OwnForm form;
    private final StackPane node = new StackPane(sheet);
    private final Button lay = tool("lay", "layers");
    private final Button add = tool("add", "plus");
    private @Nullable Seen seen;
    private @Nullable Shown shown;

    /** All that the columns follow from. */
    private record Seen(Usage usage, CompareState compared) {}

    /**
     * A view that shows nothing yet.
     *
     * @param intents takes columns and which two of them are laid over each other
     */
    public CompareView(Intents intents, EvidenceOpener opener) {
        this.intents = intents;
        lines = new Lines(intents, opener);
        form = new OwnForm(this::added, this::close);
        node.getStyleClass().add("compare");
        node.setId("choices");
        lay.setOnAction(_ -> layOver());
        add.setOnAction(_ -> open());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Node> tools() {
        return List.of(lay, add);
    }

    @Override
    public void show(Shown now) {
        shown = now;
        Seen next = new Seen(now.usage(), now.state().compared());
        if (!next.equals(seen)) {
            seen = next;
            Comparison comparison = Comparing.of(now);
            sheet.show(lines.show(now, comparison), comparison.columns().size());
        }
    }

    private void layOver() {
        intents.act(new CompareEvent.FlowDrawn(CompareState.Drawn.PAIR));
        intents.act(new ImpactEvent.ViewOpened(ImpactView.FLOW));
    }

    private void open() {
        if (shown != null) {
            node.getChildren().setAll(form.open(shown));
            Nodes.show(add, false);
            form.focus();
        }
    }

    private void added(CompareEvent.ColumnAdded event) {
        close();
        intents.act(event);
    }

    private void close() {
        Nodes.show(add, true);
        node.getChildren().setAll(sheet);
        add.requestFocus();
    }

    private static Button tool(String id, String icon) {
        Button button = new Button(TEXTS.text(id), Icons.icon(icon));
        button.setId(id + "-columns");
        button.setTooltip(new Tooltip(TEXTS.text(id + ".hint")));
        button.setAccessibleHelp(TEXTS.text(id + ".hint"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
