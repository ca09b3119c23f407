package org.defaulton.ui.everyone;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.defaulton.text.Language;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.EvidenceLink;
import org.defaulton.ui.controls.NodeFactory;
import org.jspecify.annotations.Nullable;

/** Rows under headings: names on the left, numbers right-aligned, the evidence last. */
final class NumbersGrid {
    private static final Messages TEXTS = Messages.of(NumbersGrid.class);

    private final GridPane grid = new GridPane();
    private final int columns;
    private int row;

    NumbersGrid(String... headings) {
        columns = headings.length;
        grid.getStyleClass().add("numbers");
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHalignment(i == 0 ? HPos.LEFT : HPos.RIGHT);
            column.setHgrow(i == 0 ? Priority.ALWAYS : Priority.NEVER);
            grid.getColumnConstraints().add(column);
            grid.add(whole(TEXTS.text(headings[i]), "caption-strong"), i, 0);
        }
    }

    void add(String name, @Nullable EvidenceLink evidence, String... cells) {
        row++;
        List<Label> line = new ArrayList<>();
        Label first = NodeFactory.paragraph(name);
        first.setMinWidth(0);
        first.setAccessibleText(
                Language.current().list(Stream.concat(Stream.of(name), Stream.of(cells)).toList()).replace('\n', ' '));
        line.add(first);
        Stream.of(cells).forEach(cell -> line.add(whole(cell, "cell")));
        for (int i = 0; i < line.size(); i++) {
            grid.add(line.get(i), i, row);
        }
        if (evidence != null) {
            line.forEach(evidence::reactsOn);
            grid.add(evidence, columns, row);
        }
    }

    /** All rows have the same evidence. */
    GridPane restOn(EvidenceLink evidence) {
        grid.getChildren().forEach(evidence::reactsOn);
        grid.add(evidence, columns, 0);
        return grid;
    }

    /** The headings have this evidence, the rows have their own. */
    void headingsRestOn(EvidenceLink evidence) {
        grid.getChildren().stream().filter(node -> GridPane.getRowIndex(node) == 0).forEach(evidence::reactsOn);
        grid.add(evidence, columns, 0);
    }

    private static Label whole(String text, String style) {
        Label label = NodeFactory.label(text, style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    GridPane grid() {
        return grid;
    }
}
