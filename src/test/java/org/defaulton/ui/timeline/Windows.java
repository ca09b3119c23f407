package org.defaulton.ui.timeline;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.defaulton.ui.common.Fxml;
import org.defaulton.ui.common.View;

/** Puts the timeline into a window as the app does. */
final class Windows {
    private Windows() {
    }

    static Scene scene(TimelineView timeline, LaterButton later, double width, List<String> looks) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        for (String weight : List.of("Regular", "SemiBold", "Bold")) {
            Font.loadFont(
                    Windows.class.getResourceAsStream("/com/formdev/flatlaf/fonts/inter/Inter-" + weight + ".otf"), 14);
        }
        HBox row = new HBox(32, timeline.node(), new VBox(later.node()));
        row.setPadding(new Insets(0, 16, 0, 16));
        HBox.setHgrow(timeline.node(), Priority.ALWAYS);
        Parent root = new VBox(row);
        root.getStyleClass().addAll(looks);
        Scene scene = new Scene(root, width, 500);
        scene.getStylesheets().setAll(Fxml.stylesheet(View.class, "tokens.css"),
                Fxml.stylesheet(View.class, "controls.css"));
        return scene;
    }
}
