package org.defaulton.ui.timeline;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.defaulton.ui.theme.Theme;

/** Shows the timeline in a window as the app does. */
final class Windows {
    private Windows() {
    }

    static Scene scene(TimelineView timeline, LaterButton later, double width, List<String> looks) {
        Theme.install();
        HBox row = new HBox(32, timeline.node(), new VBox(later.node()));
        row.setPadding(new Insets(0, 16, 0, 16));
        HBox.setHgrow(timeline.node(), Priority.ALWAYS);
        Parent root = new VBox(row);
        root.getStyleClass().addAll(looks);
        Scene scene = new Scene(root, width, 500);
        Theme.dress(scene);
        return scene;
    }
}
