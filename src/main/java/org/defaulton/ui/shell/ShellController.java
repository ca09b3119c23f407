package org.defaulton.ui.shell;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.defaulton.session.WindowState;
import org.defaulton.session.WindowStateEvent;
import org.defaulton.story.MadeUpNote;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.controls.StateToggleButton;
import org.defaulton.ui.evidence.EvidenceDrawer;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.TextSize;
import org.defaulton.ui.model.View;
import org.defaulton.ui.model.ViewBindings;
import org.defaulton.ui.model.ViewState;
import org.defaulton.ui.platforms.PlatformsView;
import org.defaulton.ui.toolkit.FxmlViewLoader;
import org.jspecify.annotations.Nullable;

/** The layout of the window: bar, mirror, impact side, timeline and toolbar. */
public final class ShellController implements View {
    private static final Messages TEXTS = Messages.of(ShellController.class);
    private static final double BESIDE_DRAWER = 24;
    private static final PseudoClass BESIDE = PseudoClass.getPseudoClass("beside-drawer");

    private final ShellParts parts;
    private final Intents intents;
    private final StackPane root;
    private final ViewBindings bindings = new ViewBindings()
            .bindAll(this::showFooter, ViewState::scenario, ViewState::member)
            .always(this::showParts)
            .bindAll(this::giveRoom, shown -> shown.state().evidence().open(), shown -> shown.state().window());
    private boolean whole = true;
    private TextSize textSize = TextSize.P100;
    private final SlideTransition slide;
    private @Nullable NoticeBar trouble;
    private boolean drawer;
    private @Nullable WindowState window;

    @FXML
    private VBox top;
    @FXML
    private HBox middle;
    @FXML
    private HBox center;
    @FXML
    private HBox voiceTabs;
    @FXML
    private StateToggleButton settingsTab;
    @FXML
    private StateToggleButton impactTab;
    @FXML
    private HBox bottom;
    @FXML
    private Label footer;

    /**
     * The parts of the window.
     *
     * @param bar platform, member, date, settings
     * @param mirror the platform's side
     * @param rail the mirror as icons, if there is no room for it
     * @param hand the mirror with only the current control, while the view is expanded
     * @param impact the impact side
     * @param drawer the evidence
     * @param timeline the timeline
     * @param steps later, undo, redo, start over, saved
     * @param platforms the comparison of platforms, in place of both sides
     */
    public record ShellParts(View bar, View mirror, View rail, View hand, View impact, EvidenceDrawer drawer,
            View timeline, View steps, PlatformsView platforms) {
        List<View> all() {
            return List.of(bar, mirror, rail, hand, impact, drawer, timeline, steps, platforms);
        }
    }

    public ShellController(ShellParts parts, Intents intents) {
        this.parts = parts;
        this.intents = intents;
        root = new StackPane(FxmlViewLoader.load(this));
        root.getStyleClass().add("shell");
        top.getChildren().addFirst(parts.bar().node());
        center.getChildren()
                .addAll(parts.rail().node(), parts.hand().node(), parts.mirror().node(), parts.impact().node());
        HBox.setHgrow(parts.impact().node(), Priority.ALWAYS);
        middle.getChildren().addAll(parts.platforms().node(), parts.drawer().node());
        HBox.setHgrow(parts.platforms().node(), Priority.ALWAYS);
        NodeFactory.show(parts.platforms().node(), false);
        slide = new SlideTransition(parts.drawer().node());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        bottom.getChildren().addAll(parts.timeline().node(), parts.steps().node());
        HBox.setHgrow(parts.timeline().node(), Priority.ALWAYS);
        settingsTab.setOnAction(_ -> turnTo(WindowState.WindowSide.MIRROR));
        impactTab.setOnAction(_ -> turnTo(WindowState.WindowSide.IMPACT));
        root.widthProperty().subscribe(this::arrange);
        root.heightProperty().subscribe(this::arrange);
    }

    @Override
    public StackPane node() {
        return root;
    }

    @Override
    public void show(ViewState shown) {
        bindings.show(shown);
    }

    private void showFooter(ViewState shown) {
        footer.setText(TEXTS.text("footer", shown.scenario().companyBeforePeriod(),
                MadeUpNote.counts(shown.scenario(), shown.member())));
    }

    private void showParts(ViewState shown) {
        parts.all().forEach(whole ? part -> part.show(shown) : part -> part.showFirst(shown));
    }

    private void giveRoom(ViewState shown) {
        drawer = shown.state().evidence().open();
        window = shown.state().window();
        select();
        arrange();
    }

    /** Whether to show everything, or only what the first frame needs. */
    void setWhole(boolean now) {
        whole = now;
    }

    /** Shows this side if there is room for only one. */
    private void turnTo(WindowState.WindowSide side) {
        if (window != null && window.side() != side) {
            intents.act(new WindowStateEvent.SideShown(side));
        }
    }

    private void select() {
        boolean mirror = window == null || window.side() == WindowState.WindowSide.MIRROR;
        settingsTab.setSelected(mirror);
        impactTab.setSelected(!mirror);
    }

    /** E in a view opens the evidence, Esc closes it, and then the comparison of platforms. */
    private void pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        boolean types = event.getTarget() instanceof TextInputControl;
        boolean inView = event.getTarget() instanceof Node target
                && NodeFactory.isInside(target, parts.impact().node());
        if (event.getCode() == KeyCode.E && plain && !types && inView) {
            event.consume();
            parts.drawer().openAround((Node) event.getTarget());
        } else if (event.getCode() == KeyCode.ESCAPE && drawer) {
            event.consume();
            parts.drawer().close();
        } else if (event.getCode() == KeyCode.ESCAPE && isComparing()) {
            event.consume();
            parts.platforms().close();
        }
    }

    private boolean isComparing() {
        return window != null && window.comparing();
    }

    /** Shows a sentence above everything until it is dismissed. */
    void notice(String sentence) {
        top.getChildren().add(NoticeBar.dismissible(sentence, top));
    }

    /**
     * Shows a sentence with something to do about it above everything until it is dismissed.
     *
     * @param key of the button’s text; also its id
     * @return removes the sentence
     */
    Runnable offer(String sentence, String key, Runnable action) {
        Button button = button(key, action);
        NoticeBar notice = NoticeBar.dismissible(sentence, button, top);
        top.getChildren().add(notice);
        return () -> top.getChildren().remove(notice);
    }

    /**
     * Shows a sentence above everything as long as it is true; null removes it.
     *
     * @param retry tries to solve the problem
     */
    void setTrouble(@Nullable String sentence, Runnable retry) {
        top.getChildren().remove(trouble);
        trouble = sentence == null ? null : new NoticeBar(sentence, button("retry", retry));
        if (trouble != null) {
            top.getChildren().add(trouble);
        }
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(TEXTS.text(key));
        button.setId(key);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    public void setTextSize(TextSize size) {
        textSize = size;
        size.apply(outermost());
        arrange();
    }

    private void arrange() {
        if (root.getWidth() == 0 || root.getHeight() == 0) {
            // Not in a window yet; anything set now would be styled again once it is.
            return;
        }
        WindowMetrics room = WindowMetrics.of(root.getWidth(), root.getHeight(), textSize.factor());
        PaneWidths shares = PaneWidths.of(room, drawer, window != null && window.enlarged(), settingsTab.isSelected());
        NodeFactory.show(voiceTabs, !room.bothVoices() && !shares.drawer() && !isComparing());
        share(parts.mirror(), shares, PaneWidths.MirrorForm.WHOLE);
        share(parts.hand(), shares, PaneWidths.MirrorForm.AT_HAND);
        share(parts.rail(), shares, PaneWidths.MirrorForm.RAIL);
        NodeFactory.show(parts.impact().node(), shares.impact());
        boolean drawerAlone = shares.drawer() && !shares.impact();
        NodeFactory.show(parts.platforms().node(), isComparing() && !drawerAlone);
        NodeFactory.show(center, !isComparing() && (shares.impact() || shares.mirror() != PaneWidths.MirrorForm.NONE));
        HBox.setHgrow(center, drawerAlone ? Priority.NEVER : Priority.ALWAYS);
        center.setMinWidth(drawerAlone ? Region.USE_PREF_SIZE : 0);
        center.pseudoClassStateChanged(BESIDE, shares.drawer());
        give(parts.drawer().node(), shares.drawerWidth());
        slide.show(shares.drawer());
        center.setSpacing(shares.drawer() ? Math.min(room.gap(), BESIDE_DRAWER) : room.gap());
        mark("compact", room.compact());
        mark("narrow", room.narrow());
        mark("large", shares.large());
        root.pseudoClassStateChanged(NodeFactory.LOW, room.low());
        parts.all().forEach(part -> part.node().pseudoClassStateChanged(NodeFactory.LOW, room.low()));
        parts.impact().node().pseudoClassStateChanged(NodeFactory.BRIEF, shares.isBrief(room));
        parts.impact().node().pseudoClassStateChanged(NodeFactory.ALONE, !room.bothVoices());
    }

    private static void share(View mirror, PaneWidths shares, PaneWidths.MirrorForm form) {
        NodeFactory.show(mirror.node(), shares.mirror() == form);
        give((Region) mirror.node(), shares.mirrorWidth());
    }

    /** Sets the width; 0 means the remaining width. */
    private static void give(Region region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width == 0 ? Region.USE_COMPUTED_SIZE : width);
        region.setMaxWidth(width == 0 ? Double.MAX_VALUE : width);
        HBox.setHgrow(region, width == 0 ? Priority.ALWAYS : Priority.NEVER);
    }

    private void mark(String styleClass, boolean present) {
        NodeFactory.setStyleClass(outermost(), styleClass, present);
    }

    private Parent outermost() {
        Parent outermost = root;
        while (outermost.getParent() != null) {
            outermost = outermost.getParent();
        }
        return outermost;
    }
}
