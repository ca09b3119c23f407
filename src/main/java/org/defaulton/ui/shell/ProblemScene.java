package org.defaulton.ui.shell;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.defaulton.text.Messages;
import org.defaulton.ui.common.Fxml;
import org.defaulton.ui.common.Look;
import org.defaulton.ui.common.Nodes;
import org.defaulton.ui.common.Theme;

/** What the window shows where the app cannot start: the sentences that say why and what to do. */
final class ProblemScene {
    private static final Messages TEXTS = Messages.of(ProblemScene.class);
    private static final double WIDTH = 560;
    private static final double HEIGHT = 260;

    private ProblemScene() {
    }

    static Scene of(String sentence, Runnable close) {
        Button button = new Button(TEXTS.text("problem.close"));
        button.setDefaultButton(true);
        button.setOnAction(_ -> close.run());
        VBox root = new VBox(Nodes.paragraph(TEXTS.text("problem.title"), "figure"),
                Nodes.paragraph(sentence, "body"), new HBox(button));
        root.getStyleClass().addAll("root", "problem");
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        Theme.dress(scene);
        scene.getStylesheets().add(Fxml.stylesheet(ProblemScene.class, "shell.css"));
        Look.SYSTEM.apply(root);
        return scene;
    }
}
