package org.defaulton.ui.platforms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.defaulton.comparison.PlatformComparison;
import org.defaulton.export.PlatformCsv;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.FormCheck;
import org.defaulton.session.WindowStateEvent;
import org.defaulton.story.MadeUpNote;
import org.defaulton.story.PlatformStory;
import org.defaulton.text.Language;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.EvidenceOpener;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.View;
import org.defaulton.ui.model.ViewBindings;
import org.defaulton.ui.model.ViewState;
import org.defaulton.ui.save.FileSaver;
import org.defaulton.ui.save.SaveMenu;
import org.defaulton.ui.theme.IconFactory;
import org.jspecify.annotations.Nullable;

/**
 * The comparison of platforms, in place of both sides of the window: the person and the day of the session, on every
 * platform. The day and the person can still be changed around it.
 */
public final class PlatformsView implements View {
    private static final Messages TEXTS = Messages.of(PlatformsView.class);
    private static final double GAP = 12;

    private final Intents intents;
    private final PlatformSource source;
    private final FileSaver saver;
    private final VBox node = new VBox();
    private final Label person = NodeFactory.paragraph("", "body");
    private final Label unread = NodeFactory.paragraph("", "caption");
    private final Label made = NodeFactory.paragraph("", "caption");
    private final Label progressText = NodeFactory.label("", "caption");
    private final ProgressBar bar = new ProgressBar();
    private final HBox progress = new HBox(GAP, bar, progressText);
    private final Button save = new Button(TEXTS.text("save"));
    private final Button close = new Button("", IconFactory.icon("x"));
    private final PlatformsTable table;
    private final List<Scenario> loaded = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final ViewBindings bindings = new ViewBindings()
            .bind(now -> now.state().window().comparing(), this::showOpen)
            // The day of the session, not that of a drag, which would ask for a comparison on every step.
            .bindAll(this::compare, now -> now.state().window().comparing(), ViewState::scenario, ViewState::member,
                    now -> now.state().now().date());
    private boolean complete;
    private boolean open;
    private @Nullable Node cameFrom;
    private @Nullable ViewState last;
    private @Nullable PlatformComparison comparison;

    /**
     * Creates the view, which loads nothing until it is opened.
     *
     * @param saver saves the table as a file
     */
    public PlatformsView(Intents intents, EvidenceOpener opener, PlatformSource source, FileSaver saver) {
        this.intents = intents;
        this.source = source;
        this.saver = saver;
        table = new PlatformsTable(opener);
        node.setId("platforms");
        node.getStyleClass().add("platforms");
        node.setAccessibleText(TEXTS.text("title"));
        progress.setId("platforms-progress");
        progress.getStyleClass().add("platforms-progress");
        bar.setAccessibleText(TEXTS.text("progress.help"));
        ScrollPane scroll = new ScrollPane(new VBox(GAP, person, table, unread, note(), made));
        scroll.setId("platforms-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node.getChildren().setAll(head(), progress, scroll);
    }

    private static Label note() {
        return NodeFactory.paragraph(TEXTS.text("note"), "caption", "platforms-note");
    }

    private HBox head() {
        save.setId("platforms-save");
        save.setMinWidth(Button.USE_PREF_SIZE);
        save.setOnAction(_ -> save());
        close.setId("platforms-close");
        close.getStyleClass().addAll("icon-button", "quiet");
        close.setAccessibleText(TEXTS.text("close"));
        close.setTooltip(new Tooltip(TEXTS.text("close.hint")));
        close.setOnAction(_ -> close());
        HBox head = new HBox(GAP, NodeFactory.growing(stretched(NodeFactory.paragraph(TEXTS.text("title"), "figure"))),
                save, close);
        head.getStyleClass().add("platforms-head");
        return head;
    }

    private static Label stretched(Label label) {
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    @Override
    public VBox node() {
        return node;
    }

    @Override
    public void show(ViewState now) {
        last = now;
        bindings.show(now);
    }

    /** Opens it, and moves the focus there; closing returns the focus to the node. */
    public void open(Node from) {
        cameFrom = from;
        intents.act(new WindowStateEvent.PlatformsCompared(true));
        close.requestFocus();
    }

    /** Closes it, whether everything has been loaded or not. */
    public void close() {
        intents.act(new WindowStateEvent.PlatformsCompared(false));
        if (cameFrom != null) {
            cameFrom.requestFocus();
        }
        cameFrom = null;
    }

    private void showOpen(boolean now) {
        open = now;
        if (!now) {
            source.stopLoading();
        } else if (!complete) {
            loaded.clear();
            missing.clear();
            bar.setProgress(0);
            progressText.setText(TEXTS.text("progress.begins"));
            source.loadPlatforms(this::add);
        }
    }

    /** Adds what has been loaded. */
    private void add(PlatformLoad load) {
        Scenario platform = load.platform();
        if (platform != null) {
            loaded.add(platform);
        }
        if (!load.unreadable().isEmpty()) {
            missing.add(load.unreadable());
        }
        complete = load.isLast();
        bar.setProgress((double) load.done() / load.total());
        progressText.setText(TEXTS.text("progress", load.done(), load.total()));
        compare(Objects.requireNonNull(last));
    }

    private void compare(ViewState now) {
        if (open) {
            List<Scenario> platforms = platforms(now.scenario());
            LocalDate day = now.state().now().date();
            boolean all = complete;
            source.compare(
                    () -> PlatformComparison.of(platforms, now.member(), now.scenario().id(), day, FormCheck::toFillIn),
                    compared -> fill(compared, now, all));
        }
    }

    /** @param all whether it has all the platforms */
    private void fill(PlatformComparison compared, ViewState now, boolean all) {
        comparison = compared;
        NodeFactory.show(progress, !all);
        save.setDisable(!all);
        person.setText(PlatformStory.person(compared));
        unread.setText(TEXTS.text("unreadable", Language.current().list(missing)));
        NodeFactory.show(unread, !missing.isEmpty());
        made.setText(MadeUpNote.counts(now.scenario(), now.member()));
        table.show(compared.rows().stream().map(PlatformStory::of).toList(), now.scenario().id());
    }

    /** The platform of the session, then the others, each once. */
    private List<Scenario> platforms(Scenario own) {
        List<Scenario> all = new ArrayList<>(List.of(own));
        loaded.stream()
                .filter(platform -> all.stream().noneMatch(known -> known.id().equals(platform.id())))
                .forEach(all::add);
        return all;
    }

    private void save() {
        PlatformComparison all = comparison;
        if (all != null) {
            saver.keep("platforms-%s-%s-%s.csv".formatted(all.person().country(), all.person().age(), all.at()),
                    () -> SaveMenu.spreadsheet(PlatformCsv.text(all)));
        }
    }
}
