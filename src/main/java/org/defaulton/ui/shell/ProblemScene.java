package org.defaulton.ui.shell;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.Look;
import org.defaulton.ui.theme.Theme;

/** Shown when nothing else can be: sentences about the problem, and buttons with the ways out. */
final class ProblemScene {
    private static final Messages TEXTS = Messages.of(ProblemScene.class);
    private static final double WIDTH = 560;
    private static final double HEIGHT = 260;
    private static final double GAP = 8;

    private ProblemScene() {
    }

    /** The app cannot start; the only way out is to close the window. */
    static Scene atStart(String sentence, Runnable close) {
        return of(TEXTS.text("problem.title"), sentence, List.of(button("problem.close", close)), WIDTH, HEIGHT);
    }

    /**
     * The open window failed.
     *
     * @param actions the ways out, the best first
     * @param before the scene that failed, for its size
     */
    static Scene inBetween(String sentence, List<Button> actions, Scene before) {
        return of(TEXTS.text("broken.title"), sentence, actions, before.getWidth(), before.getHeight());
    }

    /** A button with the text of the key; its id is the key with hyphens for dots. */
    static Button button(String key, Runnable action) {
        Button button = new Button(TEXTS.text(key));
        button.setId(key.replace('.', '-'));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Scene of(String title, String sentence, List<Button> actions, double width, double height) {
        actions.getFirst().setDefaultButton(true);
        FlowPane row = new FlowPane(GAP, GAP);
        row.getChildren().addAll(actions);
        VBox root = new VBox(NodeFactory.paragraph(title, "figure"), NodeFactory.paragraph(sentence, "body"), row);
        root.getStyleClass().addAll("root", "problem");
        Scene scene = new Scene(root, width, height);
        Theme.dress(scene);
        Look.SYSTEM.apply(root);
        return scene;
    }
}
