package org.defaulton.ui.impact;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.defaulton.session.ImpactEvent;
import org.defaulton.session.ImpactView;
import org.defaulton.session.MirrorPage;
import org.defaulton.session.PersistentList;
import org.defaulton.session.SessionState;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.controls.SegmentedControl;
import org.defaulton.ui.controls.StateToggleButton;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.View;
import org.defaulton.ui.model.ViewState;
import org.defaulton.ui.theme.IconFactory;
import org.defaulton.usage.Choice;
import org.jspecify.annotations.Nullable;

/** The tabs of the views, the switch between a view and its table, and the open view. */
final class ViewSwitcher {
    private static final Messages TEXTS = Messages.of(ViewSwitcher.class);

    /** Views that fade in after a choice. The flow animates its own ribbons. */
    private static final Set<ImpactView> FADING = Set.of(ImpactView.USES, ImpactView.TIME, ImpactView.TIME_TABLE,
            ImpactView.CHOICES);

    private final List<ViewTab> tabs;
    private final SegmentedControl<ImpactView> bar;
    private final StateToggleButton table = new StateToggleButton(TEXTS.text("table"), IconFactory.icon("list"));
    private final ViewToolbar beside;
    private final Map<ImpactView, View> made = new EnumMap<>(ImpactView.class);
    private final ViewScrollPane pane;
    private final HBox tools;
    private ViewTab open;
    /** The choices that the view shows; null at first. */
    private @Nullable PersistentList<Choice> choices;

    ViewSwitcher(List<ViewTab> tabs, Intents intents, ViewScrollPane pane) {
        this.tabs = tabs;
        this.pane = pane;
        open = tabs.getFirst();
        bar = new SegmentedControl<>(view -> intents.act(new ImpactEvent.ViewOpened(view)));
        bar.getStyleClass().setAll("tabs");
        bar.setAccessibleText(TEXTS.text("tabs"));
        tabs.forEach(tab -> bar.add(tab.view(), "tab-" + tab.view().id(), TEXTS.text("tab." + tab.view().id())));
        beside = new ViewToolbar(intents);
        tools = new HBox(table);
        tools.getStyleClass().add("tools");
        tools.setAccessibleText(TEXTS.text("tools"));
        table.setId("table");
        table.setTooltip(new Tooltip(TEXTS.text("table.hint")));
        table.setOnAction(_ -> intents.act(
                new ImpactEvent.ViewOpened(table.isSelected() ? open.view() : Objects.requireNonNull(open.table()))));
    }

    /** The tabs. */
    HBox tabs() {
        return bar;
    }

    /** The buttons of the open view. */
    HBox tools() {
        return tools;
    }

    /** Whether the impact side has the window to itself. */
    void setAlone(boolean alone) {
        beside.setAlone(alone);
    }

    void show(ViewState shown) {
        showFirst(shown);
        fill(shown, table.isSelected());
    }

    /** Shows which tab is open, but not its content. */
    void showFirst(ViewState shown) {
        SessionState state = shown.state();
        ImpactView now = state.impact().view();
        open = tabs.stream().filter(tab -> tab.shows(now)).findFirst().orElseGet(this::flow);
        bar.select(open.view());
        bar.show(ImpactView.FORM, state.page().kind() == MirrorPage.PageKind.FORM);
        NodeFactory.show(table, open.table() != null);
        table.setSelected(now == open.table());
        beside.show(shown);
    }

    private void fill(ViewState shown, boolean asTable) {
        View view = asTable
                ? made(Objects.requireNonNull(open.table()), Objects.requireNonNull(open.tableMaker()))
                : made(open.view(), open.maker());
        view.show(shown);
        List<Node> now = Stream.of(view.tools().stream(), Stream.of(table), beside.tools().stream())
                .<Node>flatMap(tools -> tools)
                .toList();
        if (!now.equals(tools.getChildren())) {
            tools.getChildren().setAll(now);
        }
        boolean another = !view.node().equals(pane.getContent());
        pane.show(view.node(), open.fills() && !asTable);
        PersistentList<Choice> chosen = shown.state().now().made();
        boolean changes = !chosen.equals(choices) && FADING.contains(shown.state().impact().view());
        if (choices != null && (another || changes)) {
            pane.fade();
        }
        choices = chosen;
    }

    /** Views are created when first opened, so that the window does not wait for them. */
    private View made(ImpactView name, Supplier<View> maker) {
        return made.computeIfAbsent(name, _ -> maker.get());
    }

    private ViewTab flow() {
        return tabs.stream().filter(tab -> tab.shows(ImpactView.FLOW)).findFirst().orElseThrow();
    }
}
