package org.defaulton.ui.shell;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.defaulton.text.Messages;
import org.defaulton.ui.common.Fxml;
import org.defaulton.ui.common.Nodes;
import org.defaulton.ui.common.Shown;
import org.defaulton.ui.common.TextSize;
import org.defaulton.ui.common.View;
import org.jspecify.annotations.Nullable;

/** The window's content: bar, the two voices, timeline, footer. Gives each its room. */
public final class ShellController implements View {
    private static final Messages TEXTS = Messages.of(ShellController.class);
    private final Parts parts;
    private final StackPane root;
    private final ToggleGroup voices = new ToggleGroup();
    private TextSize textSize = TextSize.P100;
    private @Nullable Notice trouble;

    @FXML
    private VBox top;
    @FXML
    private HBox center;
    @FXML
    private HBox voiceTabs;
    @FXML
    private ToggleButton settingsTab;
    @FXML
    private ToggleButton impactTab;
    @FXML
    private HBox bottom;
    @FXML
    private Label footer;

    /**
     * What the window is put together from.
     *
     * @param bar scenario, member, date, settings
     * @param mirror the platform's voice
     * @param impact our voice
     * @param timeline the clock of the simulation
     * @param steps later, undo, redo, start over, saved
     */
    public record Parts(View bar, View mirror, View impact, View timeline, View steps) {
        List<View> all() {
            return List.of(bar, mirror, impact, timeline, steps);
        }
    }

    public ShellController(Parts parts) {
        this.parts = parts;
        root = new StackPane(Fxml.load(this));
        root.getStyleClass().add("shell");
        top.getChildren().addFirst(parts.bar().node());
        center.getChildren().addAll(parts.mirror().node(), parts.impact().node());
        HBox.setHgrow(parts.impact().node(), Priority.ALWAYS);
        bottom.getChildren().addAll(parts.timeline().node(), parts.steps().node());
        HBox.setHgrow(parts.timeline().node(), Priority.ALWAYS);
        settingsTab.setToggleGroup(voices);
        impactTab.setToggleGroup(voices);
        settingsTab.setOnAction(_ -> settingsTab.setSelected(true));
        impactTab.setOnAction(_ -> impactTab.setSelected(true));
        voices.selectedToggleProperty().subscribe(this::arrange);
        root.widthProperty().subscribe(this::arrange);
        root.heightProperty().subscribe(this::arrange);
    }

    @Override
    public StackPane node() {
        return root;
    }

    @Override
    public void show(Shown shown) {
        footer.setText(TEXTS.text("footer", shown.scenario().name()));
        parts.all().forEach(part -> part.show(shown));
    }

    /** Shows a sentence above everything until it is dismissed. */
    void notice(String sentence) {
        top.getChildren().add(Notice.dismissible(sentence, top));
    }

    /**
     * Shows a sentence above everything for as long as it holds; null once it does not.
     *
     * @param retry may end the trouble
     */
    void setTrouble(@Nullable String sentence, Runnable retry) {
        top.getChildren().remove(trouble);
        trouble = sentence == null ? null : new Notice(sentence, button(retry));
        if (trouble != null) {
            top.getChildren().add(trouble);
        }
    }

    private static Button button(Runnable retry) {
        Button button = new Button(TEXTS.text("retry"));
        button.setId("retry");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> retry.run());
        return button;
    }

    /** Gives the text another size. */
    public void setTextSize(TextSize size) {
        textSize = size;
        Parent sceneRoot = root.getScene() == null ? root : root.getScene().getRoot();
        size.apply(sceneRoot);
        arrange();
    }

    private void arrange() {
        Room room = Room.of(root.getWidth(), root.getHeight(), textSize.factor());
        Nodes.show(voiceTabs, !room.bothVoices());
        boolean settings = settingsTab.isSelected();
        Nodes.show(parts.mirror().node(), room.bothVoices() || settings);
        Nodes.show(parts.impact().node(), room.bothVoices() || !settings);
        Region mirror = (Region) parts.mirror().node();
        mirror.setMinWidth(room.bothVoices() ? room.mirror() : 0);
        mirror.setPrefWidth(room.mirror());
        mirror.setMaxWidth(room.bothVoices() ? room.mirror() : Double.MAX_VALUE);
        HBox.setHgrow(mirror, room.bothVoices() ? Priority.NEVER : Priority.ALWAYS);
        center.setSpacing(room.gap());
        mark("compact", room.compact());
        mark("large", room.large());
        root.pseudoClassStateChanged(Nodes.LOW, room.low());
        parts.all().forEach(part -> part.node().pseudoClassStateChanged(Nodes.LOW, room.low()));
        parts.impact().node().pseudoClassStateChanged(Nodes.BRIEF, room.brief());
    }

    private void mark(String styleClass, boolean present) {
        Node marked = root.getScene() == null ? root : root.getScene().getRoot();
        marked.getStyleClass().remove(styleClass);
        if (present) {
            marked.getStyleClass().add(styleClass);
        }
    }
}
