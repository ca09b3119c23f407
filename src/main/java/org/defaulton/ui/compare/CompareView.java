package org.defaulton.ui.compare;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.defaulton.session.ColumnFormEvent;
import org.defaulton.session.CompareEvent;
import org.defaulton.session.CompareState;
import org.defaulton.session.ImpactEvent;
import org.defaulton.session.ImpactView;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.EvidenceOpener;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.View;
import org.defaulton.ui.model.ViewBindings;
import org.defaulton.ui.model.ViewState;
import org.defaulton.ui.theme.IconFactory;

/** The results of each choice a year on, side by side; two of them can be drawn over each other in the flow. */
public final class CompareView implements View {
    private static final Messages TEXTS = Messages.of(CompareView.class);

    private final Intents intents;
    private final GridRowFactory lines;
    private final ComparisonGrid grid = new ComparisonGrid();
    private final CustomColumnForm form;
    private final StackPane node = new StackPane(grid);
    private final Button lay = tool("lay", "layers");
    private final Button add = tool("add", "plus");
    private final ViewBindings bindings = new ViewBindings()
            .bindAll(this::showColumns, ViewState::usage, now -> now.state().compared())
            .bindAll(this::showForm, ViewState::scenario, ViewState::member, now -> now.state().now().date(),
                    now -> now.state().columnForm(), now -> now.state().compared().own().size());

    /**
     * Creates the view.
     *
     * @param intents gets columns, and which two of them the flow shows
     */
    public CompareView(Intents intents, EvidenceOpener opener) {
        this.intents = intents;
        lines = new GridRowFactory(intents, opener);
        form = new CustomColumnForm(intents, add::requestFocus);
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
    public void show(ViewState now) {
        bindings.show(now);
    }

    private void showColumns(ViewState now) {
        grid.show(lines.show(now, now.comparison()), now.comparison().columns().size());
    }

    private void layOver() {
        intents.act(new CompareEvent.FlowDrawn(CompareState.Drawn.PAIR));
        intents.act(new ImpactEvent.ViewOpened(ImpactView.FLOW));
    }

    private void open() {
        intents.act(new ColumnFormEvent.ColumnFormOpened());
        form.focus();
    }

    private void showForm(ViewState now) {
        form.show(now);
        NodeFactory.show(add, !form.isOpen());
        NodeFactory.replace(node.getChildren(), List.of(form.isOpen() ? form.node() : grid));
    }

    private static Button tool(String id, String icon) {
        Button button = new Button(TEXTS.text(id), IconFactory.icon(icon));
        button.setId(id + "-columns");
        button.setTooltip(new Tooltip(TEXTS.text(id + ".hint")));
        button.setAccessibleHelp(TEXTS.text(id + ".hint"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
