package org.defaulton.ui.platforms;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.defaulton.story.PlatformStory;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.controls.TextProbe;
import org.defaulton.ui.model.EvidenceOpener;

/** The rows below their headings. In a narrow window each cell has its heading above it. */
final class PlatformsTable extends VBox {
    private static final Messages TEXTS = Messages.of(PlatformsTable.class);
    /** The width in text heights from which the cells fit side by side. */
    private static final double WIDE_EM = 54;

    private final EvidenceOpener opener;
    private final VBox rows = new VBox();
    private final TextProbe probe = new TextProbe(this::arrange);
    private List<PlatformStory> stories = List.of();
    private String own = "";
    private boolean wide = true;

    PlatformsTable(EvidenceOpener opener) {
        this.opener = opener;
        getStyleClass().add("platforms-table");
        setAccessibleText(TEXTS.text("title"));
        getChildren().setAll(probe, rows);
        widthProperty().subscribe(this::arrange);
    }

    /**
     * Shows the platforms.
     *
     * @param ownId id of the platform of the session, whose claims can be opened
     */
    void show(List<PlatformStory> all, String ownId) {
        stories = all;
        own = ownId;
        fill();
    }

    private void arrange() {
        boolean fits = getWidth() == 0 || getWidth() >= WIDE_EM * probe.em();
        if (fits != wide) {
            wide = fits;
            fill();
        }
    }

    private void fill() {
        List<GridPane> lines = new ArrayList<>();
        if (wide && !stories.isEmpty()) {
            lines.add(headings(stories.getFirst()));
        }
        stories.forEach(
                story -> lines.add(new PlatformRowPane(story, opener, story.row().scenario().id().equals(own), wide)));
        rows.getChildren().setAll(lines);
    }

    private static GridPane headings(PlatformStory any) {
        GridPane headings = new GridPane();
        headings.getStyleClass().addAll("platform-row", "heading");
        headings.getColumnConstraints().setAll(PlatformRowPane.columns(true));
        headings.add(NodeFactory.paragraph(TEXTS.text("column.platform"), "caption-strong"), 0, 0);
        for (int i = 0; i < any.cells().size(); i++) {
            headings.add(NodeFactory.paragraph(any.cells().get(i).heading(), "caption-strong"), i + 1, 0);
        }
        return headings;
    }
}
