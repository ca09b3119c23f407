package org.defaulton.ui.handout;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.transform.Transform;
import org.defaulton.export.HandOut;
import org.defaulton.export.UsageCsv;
import org.defaulton.text.Messages;
import org.defaulton.ui.common.Icons;
import org.defaulton.ui.common.Png;
import org.defaulton.ui.common.Shown;
import org.defaulton.ui.flow.FlowSvg;

/** The ways to take along what is shown: a hand-out, a picture, a drawing, the numbers. */
public final class SaveMenu {
    private static final Messages TEXTS = Messages.of(SaveMenu.class);
    /** Sharp in print and on large screens. */
    private static final double SCALE = 2;

    private final Supplier<Shown> shown;
    private final Node pictured;
    private final Keeper keeper;
    private final MenuButton button = new MenuButton("", Icons.icon("download"));

    /**
     * A menu that saves what is shown when it is used.
     *
     * @param shown the moment
     * @param pictured what a picture shows
     * @param keeper keeps the file
     */
    public SaveMenu(Supplier<Shown> shown, Node pictured, Keeper keeper) {
        this.shown = shown;
        this.pictured = pictured;
        this.keeper = keeper;
        button.setId("save");
        button.getStyleClass().addAll("settings-button", "icon-button");
        button.setAccessibleText(TEXTS.text("save"));
        button.setTooltip(new Tooltip(TEXTS.text("save")));
        button.getItems().addAll(item("html", SaveMenu::handOut), item("csv", SaveMenu::numbers),
                item("svg", SaveMenu::drawing), pictureItem());
    }

    /** The button that opens the menu. */
    public Node node() {
        return button;
    }

    private MenuItem item(String ending, Function<Shown, String> text) {
        return item(ending, () -> {
            Shown now = shown.get();
            return () -> text.apply(now).getBytes(StandardCharsets.UTF_8);
        });
    }

    private MenuItem pictureItem() {
        return item("png", () -> {
            WritableImage image = picture();
            return () -> Png.bytes(image);
        });
    }

    private MenuItem item(String ending, Supplier<Callable<byte[]>> content) {
        MenuItem item = new MenuItem(TEXTS.text("save." + ending));
        item.setId("save-" + ending);
        item.setOnAction(_ -> {
            Shown now = shown.get();
            keeper.keep("%s-%s-%s.%s".formatted(now.scenario().id(), now.member().id(), now.usage().at(), ending),
                    content.get());
        });
        return item;
    }

    private static String handOut(Shown now) {
        return new HandOut(FlowSvg::of).html(now.scenario(), now.usage());
    }

    private static String numbers(Shown now) {
        return UsageCsv.text(now.scenario(), now.usage());
    }

    private static String drawing(Shown now) {
        return FlowSvg.file(now.scenario(), now.usage());
    }

    private WritableImage picture() {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(SCALE, SCALE));
        Scene scene = pictured.getScene();
        parameters.setFill(scene.getRoot() instanceof Region root && root.getBackground() != null
                ? root.getBackground().getFills().getFirst().getFill()
                : scene.getFill());
        return pictured.snapshot(parameters, null);
    }
}
