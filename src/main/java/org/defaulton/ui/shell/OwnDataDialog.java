package org.defaulton.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.defaulton.archive.ArchiveCounts;
import org.defaulton.archive.ArchiveMember;
import org.defaulton.scenario.ArchiveFormat;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.ViewState;

/** Asks for an archive, then shows the progress of counting, then the result: one card after the other. */
public final class OwnDataDialog {
    private static final Messages TEXTS = Messages.of(OwnDataDialog.class);
    private static final double GAP = 12;

    private final ModalCard overlay;
    private final OwnDataServices services;
    private final Supplier<ViewState> shown;
    private final ProgressBar bar = new ProgressBar();

    OwnDataDialog(ModalCard overlay, OwnDataServices services, Supplier<ViewState> shown) {
        this.overlay = overlay;
        this.services = services;
        this.shown = shown;
        bar.setId("own-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(TEXTS.text("own.progress"));
    }

    /** Explains what will happen, and asks for the archive. */
    void open() {
        ViewState now = shown.get();
        ArchiveFormat format = now.scenario().archive();
        List<Button> buttons = new ArrayList<>(List.of(cancel()));
        if (now.members().stream().anyMatch(member -> ArchiveMember.hasId(member.id()))) {
            buttons.add(button("own.forget", "own-forget", this::forget));
        }
        if (format == null) {
            show("own.title", buttons, NodeFactory.paragraph(TEXTS.text("own.unknown", now.scenario().name()), "body"));
        } else {
            buttons.addAll(choices());
            show("own.title", buttons, NodeFactory.paragraph(format.obtain(), "body"),
                    NodeFactory.paragraph(TEXTS.text("own.counts"), "body"));
        }
    }

    /** Shows that DefaultOn is counting. */
    void read() {
        bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        show("own.reading", List.of(cancel()), bar, NodeFactory.paragraph(TEXTS.text("own.counts"), "caption"));
    }

    /** Shows the share that has been counted, from 0 to 1. */
    void progress(double share) {
        bar.setProgress(share);
    }

    /** Shows the reason why the archive cannot be counted. */
    public void refuse(String sentence) {
        Node why = NodeFactory.paragraph(sentence, "body");
        why.setId("own-refused");
        show("own.refused", Stream.concat(Stream.of(cancel()), choices().stream()).toList(), why);
    }

    /** Shows the counts and the resulting member, and asks how to use them. */
    public void show(ArchiveCounts counts) {
        OwnDataReport report = new OwnDataReport(counts, shown.get());
        Button keep = button("own.keep", "own-keep", () -> use(report, true));
        Button use = button("own.use", "own-use", () -> use(report, false));
        use.getStyleClass().add("primary");
        show("own.counted", List.of(cancel(), keep, use), report.node());
    }

    void close() {
        overlay.close();
    }

    private void use(OwnDataReport report, boolean keep) {
        report.member().ifPresent(member -> {
            close();
            services.useOwnData(member, keep);
        });
    }

    private void forget() {
        close();
        services.forgetOwnData();
    }

    private void show(String title, List<Button> buttons, Node... content) {
        close();
        overlay.open(TEXTS.text(title), new VBox(GAP, content), buttons.toArray(Button[]::new));
    }

    private Button cancel() {
        return button("own.cancel", "own-cancel", () -> {
            services.stopReading();
            close();
        });
    }

    private List<Button> choices() {
        Button zip = button("own.zip", "own-zip", this::chooseZip);
        zip.getStyleClass().add("primary");
        return List.of(button("own.folder", "own-folder", this::chooseFolder), zip);
    }

    private static Button button(String text, String id, Runnable action) {
        Button button = new Button(TEXTS.text(text));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void chooseZip() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(TEXTS.text("own.zip"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(TEXTS.text("own.zips"), "*.zip", "*.ZIP"));
        read(Optional.ofNullable(chooser.showOpenMultipleDialog(overlay.window())).orElse(List.of()));
    }

    private void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(TEXTS.text("own.folder"));
        read(Stream.ofNullable(chooser.showDialog(overlay.window())).toList());
    }

    private void read(List<File> chosen) {
        List<Path> parts = chosen.stream().map(File::toPath).toList();
        if (!parts.isEmpty()) {
            services.readArchive(parts);
        }
    }
}
