package org.defaulton.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.defaulton.scenario.Scenario;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.EvidenceLink;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.EvidenceOpener;

/** What opens at a marker: the card of its entry, or the list of its entries if there are several. */
final class EntryPopup {
    private static final Messages TEXTS = Messages.of(EntryPopup.class);

    private final EvidenceOpener evidence;
    private final Consumer<LocalDate> go;
    private final Popup popup = new Popup();
    private final ContextMenu list = new ContextMenu();

    EntryPopup(EvidenceOpener evidence, Consumer<LocalDate> go) {
        this.evidence = evidence;
        this.go = go;
        popup.setAutoHide(true);
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_BOTTOM_LEFT);
    }

    void open(TimelineMarker marker, List<TimelineEntry> entries, Scenario scenario) {
        popup.hide();
        if (entries.size() == 1) {
            open(marker, entries.getFirst(), scenario);
        } else {
            list.getItems().setAll(entries.stream().map(entry -> item(marker, entry, scenario)).toList());
            list.show(marker, Side.TOP, 0, 0);
        }
    }

    private MenuItem item(TimelineMarker marker, TimelineEntry entry, Scenario scenario) {
        MenuItem item = new MenuItem(TEXTS.text("entry", entry.day(), entry.title()));
        item.setOnAction(_ -> open(marker, entry, scenario));
        return item;
    }

    private void open(TimelineMarker marker, TimelineEntry entry, Scenario scenario) {
        EvidenceLink word = new EvidenceLink((_, claims) -> {
            popup.hide();
            evidence.open(marker, claims);
        }).show(scenario, entry.claims());
        Button there = new Button(TEXTS.text("go"));
        there.setAccessibleText(TEXTS.text("go.spoken", entry.day()));
        there.setOnAction(_ -> {
            popup.hide();
            go.accept(entry.day());
        });
        HBox foot = new HBox(word, NodeFactory.spacer(), there);
        foot.getStyleClass().add("timeline-card-foot");
        VBox card = new VBox(NodeFactory.label(TEXTS.date(entry.day()), "caption"),
                NodeFactory.paragraph(entry.title(), "strong"), NodeFactory.paragraph(entry.text(), "body"), foot);
        card.getStyleClass().addAll("popup-card", "timeline-card");
        word.reactsOn(card);
        popup.getContent().setAll(card);
        showAt(marker);
        there.requestFocus();
    }

    private void showAt(TimelineMarker marker) {
        // A popup has a scene of its own, which takes over the stylesheets but not the look and the text size.
        popup.getScene().getRoot().getStyleClass().setAll(marker.getScene().getRoot().getStyleClass());
        Bounds bounds = marker.localToScreen(marker.getLayoutBounds());
        popup.show(marker, bounds.getMinX(), bounds.getMinY());
    }
}
