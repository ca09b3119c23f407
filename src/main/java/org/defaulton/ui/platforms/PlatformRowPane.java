package org.defaulton.ui.platforms;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.defaulton.comparison.PlatformDefault;
import org.defaulton.scenario.Scenario;
import org.defaulton.story.PlatformStory;
import org.defaulton.story.PlatformStory.PlatformCell;
import org.defaulton.story.Statement;
import org.defaulton.text.Language;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.EvidenceSentence;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.controls.ScrollIntoView;
import org.defaulton.ui.model.EvidenceOpener;

/** One platform: its name and three cells, side by side or, if there is no room, below each other. */
final class PlatformRowPane extends GridPane {
    private static final Messages TEXTS = Messages.of(PlatformRowPane.class);
    private static final double NAME_PERCENT = 19;
    private static final double CELL_PERCENT = 27;

    private final PlatformStory story;
    private final EvidenceOpener opener;
    private final boolean opens;

    /**
     * Creates the row.
     *
     * @param opens whether the claims can be opened; if not, only the kind of evidence is named
     * @param wide whether the cells fit side by side
     */
    PlatformRowPane(PlatformStory story, EvidenceOpener opener, boolean opens, boolean wide) {
        this.story = story;
        this.opener = opener;
        this.opens = opens;
        setId("platform-row-" + story.row().scenario().id());
        getStyleClass().addAll("platform-row", wide ? "wide" : "stacked");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(spoken());
        focusedProperty().subscribe(this::reveal);
        List<Node> parts = Stream.concat(Stream.<Node>of(name()), story.cells().stream().map(cell -> cell(cell, wide)))
                .toList();
        for (int i = 0; i < parts.size(); i++) {
            add(parts.get(i), wide ? i : 0, wide ? 0 : i);
            GridPane.setValignment(parts.get(i), VPos.TOP);
        }
        getColumnConstraints().setAll(columns(wide));
    }

    /** The columns of a row, and of the headings above. */
    static List<ColumnConstraints> columns(boolean wide) {
        return wide
                ? List.of(column(NAME_PERCENT), column(CELL_PERCENT), column(CELL_PERCENT), column(CELL_PERCENT))
                : List.of(column(100));
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setHgrow(Priority.ALWAYS);
        column.setMinWidth(0);
        return column;
    }

    private void reveal(boolean focused) {
        if (focused) {
            ScrollIntoView.reveal(this);
        }
    }

    private VBox name() {
        Scenario platform = story.row().scenario();
        VBox name = new VBox(NodeFactory.paragraph(platform.listName(), "strong"),
                NodeFactory.paragraph(platform.mainUse().name(), "caption"));
        if (story.row().start() != PlatformDefault.TOO_YOUNG) {
            name.getChildren()
                    .add(NodeFactory.paragraph(TEXTS.text("amounts", story.row().usage().member().name()), "caption",
                            "text-2"));
        }
        name.getStyleClass().add("platform-name");
        return name;
    }

    private VBox cell(PlatformCell cell, boolean wide) {
        VBox box = new VBox();
        box.getStyleClass().add("platform-cell");
        if (!wide) {
            box.getChildren().add(NodeFactory.paragraph(cell.heading(), "caption-strong"));
        }
        box.getChildren().add(NodeFactory.paragraph(cell.figure(), "platform-figure"));
        cell.lines().forEach(line -> box.getChildren().add(sentence(line)));
        return box;
    }

    private Node sentence(Statement line) {
        EvidenceSentence sentence = new EvidenceSentence(opener, "platform-line");
        sentence.show(opens ? line : new Statement(line.text(), List.of(), line.kind()));
        return sentence;
    }

    private String spoken() {
        Stream<String> cells = story.cells()
                .stream()
                .map(cell -> TEXTS.text("spoken.cell", cell.heading(), cell.text()));
        return Language.current()
                .sentences(Stream.concat(Stream.of(TEXTS.text("spoken.name", story.row().scenario().listName())), cells)
                        .toList());
    }
}
