package org.defaulton.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.stage.WindowEvent;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.CardEvent;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.EvidenceLink;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.EvidenceOpener;
import org.defaulton.ui.model.Intents;

/** The popup of a marker: the card of its entry, or a list if it has several. */
final class EntryPopup {
    private static final Messages TEXTS = Messages.of(EntryPopup.class);

    private final Intents intents;
    private final EvidenceOpener evidence;
    private final Consumer<LocalDate> go;
    private final Popup popup = new Popup();
    private final ContextMenu list = new ContextMenu();
    private final EventHandler<WindowEvent> hiding = _ -> hide();

    EntryPopup(Intents intents, EvidenceOpener evidence, Consumer<LocalDate> go) {
        this.intents = intents;
        this.evidence = evidence;
        this.go = go;
        popup.setAutoHide(true);
        popup.setOnAutoHide(_ -> close());
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_BOTTOM_LEFT);
    }

    /** Opens the card of the entry, or a list if the marker has several entries. */
    void open(TimelineMarker marker, List<TimelineEntry> entries) {
        if (entries.size() == 1) {
            open(entries.getFirst());
        } else {
            list.getItems().setAll(entries.stream().map(this::item).toList());
            list.show(marker, Side.TOP, 0, 0);
        }
    }

    private MenuItem item(TimelineEntry entry) {
        MenuItem item = new MenuItem(TEXTS.text("entry", entry.day(), entry.title()));
        item.setOnAction(_ -> open(entry));
        return item;
    }

    private void open(TimelineEntry entry) {
        intents.act(new CardEvent.CardOpened(entry.card()));
    }

    private void close() {
        intents.act(new CardEvent.CardClosed());
    }

    void hide() {
        popup.hide();
    }

    /** Shows the card of the entry above its marker. */
    void show(TimelineMarker marker, TimelineEntry entry, Scenario scenario) {
        EvidenceLink word = new EvidenceLink((_, claims) -> {
            close();
            evidence.open(marker, claims);
        }).show(scenario, entry.claims());
        Button there = new Button(TEXTS.text("go"));
        there.setAccessibleText(TEXTS.text("go.spoken", entry.day()));
        there.setOnAction(_ -> {
            close();
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
        // A popup has its own scene, which inherits the style sheets but not the look and the text size.
        popup.getScene().getRoot().getStyleClass().setAll(marker.getScene().getRoot().getStyleClass());
        // The toolkit fails if it hides a window under an open popup. The session still opens the card the next time.
        marker.getScene().getWindow().addEventHandler(WindowEvent.WINDOW_HIDING, hiding);
        Bounds bounds = marker.localToScreen(marker.getLayoutBounds());
        popup.show(marker, bounds.getMinX(), bounds.getMinY());
    }
}
