package org.defaulton.ui.save;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.image.WritableImage;
import org.defaulton.export.HandoutWriter;
import org.defaulton.story.MadeUpNote;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.TraitText;
import org.defaulton.ui.model.ViewState;
import org.defaulton.ui.theme.IconFactory;
import org.defaulton.ui.toolkit.PngWriter;

/** Saves the current view as a hand-out, a picture, a drawing, or numbers. */
public final class SaveMenu {
    private static final Messages TEXTS = Messages.of(SaveMenu.class);

    /** Without it, Excel misreads the characters of a CSV file. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Supplier<ViewState> shown;
    private final Supplier<List<Node>> pictured;
    private final FileSaver keeper;
    private final MenuButton button = new MenuButton("", IconFactory.icon("download"));

    /**
     * Creates a menu that saves the current view when it is used.
     *
     * @param shown the current state
     * @param pictured the nodes on a picture or drawing, from top to bottom
     * @param keeper saves the file
     */
    public SaveMenu(Supplier<ViewState> shown, Supplier<List<Node>> pictured, FileSaver keeper) {
        this.shown = shown;
        this.pictured = pictured;
        this.keeper = keeper;
        button.setId("save");
        button.getStyleClass().addAll("settings-button", "icon-button");
        button.setAccessibleText(TEXTS.text("save"));
        button.setTooltip(new Tooltip(TEXTS.text("save")));
        button.getItems().addAll(handOutItem(), tableItem(), drawingItem(), pictureItem());
    }

    public Node node() {
        return button;
    }

    /** A CSV file that Excel reads as intended, too. */
    public static byte[] spreadsheet(String csv) {
        return (BYTE_ORDER_MARK + csv).getBytes(StandardCharsets.UTF_8);
    }

    private MenuItem handOutItem() {
        return item("html", () -> {
            ViewState now = shown.get();
            return () -> handOut(now).getBytes(StandardCharsets.UTF_8);
        });
    }

    private MenuItem tableItem() {
        return item("csv", () -> {
            ViewState now = shown.get();
            return () -> spreadsheet(ViewCsv.csv(now));
        });
    }

    private MenuItem drawingItem() {
        return item("svg", () -> {
            String drawing = snapshot().svg(title());
            return () -> drawing.getBytes(StandardCharsets.UTF_8);
        });
    }

    private MenuItem pictureItem() {
        return item("png", () -> {
            WritableImage image = snapshot().image();
            return () -> PngWriter.bytes(image);
        });
    }

    private PageSnapshot snapshot() {
        return new PageSnapshot(pictured.get(),
                TEXTS.text("foot", title(), shown.get().scenario().companyBeforePeriod(), note(shown.get())));
    }

    private static String note(ViewState now) {
        return switch (now.state().impact().view()) {
            case EVERYONE, EVERYONE_TABLE -> MadeUpNote.everyone();
            default -> MadeUpNote.counts(now.scenario(), now.member());
        };
    }

    /** The member and the day. */
    private String title() {
        ViewState now = shown.get();
        return TEXTS.text("title", now.scenario().listName(), now.member().name(), now.member().age(),
                TraitText.after(TEXTS.country(now.member().country()), now.scenario(), now.member()), now.usage().at());
    }

    private MenuItem item(String ending, Supplier<Callable<byte[]>> content) {
        MenuItem item = new MenuItem(TEXTS.text("save." + ending));
        item.setId("save-" + ending);
        item.setOnAction(_ -> {
            ViewState now = shown.get();
            keeper.keep("%s-%s-%s-%s.%s".formatted(now.scenario().id(), now.member().id(), now.usage().at(),
                    now.state().impact().view().id(), ending), content.get());
        });
        return item;
    }

    private static String handOut(ViewState now) {
        return HandoutWriter.html(now.scenario(), now.usage(), now.members());
    }
}
