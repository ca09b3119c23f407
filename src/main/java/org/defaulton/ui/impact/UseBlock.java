package org.defaulton.ui.impact;

import java.time.LocalDate;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.session.ImpactEvent;
import org.defaulton.story.Statement;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.ActionRow;
import org.defaulton.ui.controls.EvidenceLink;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.controls.StatusLabels;
import org.defaulton.ui.model.EvidenceOpener;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.View;
import org.defaulton.ui.model.ViewBindings;
import org.defaulton.ui.model.ViewState;
import org.defaulton.ui.theme.IconFactory;
import org.defaulton.usage.FlowUsage;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UsageChange;
import org.defaulton.usage.UseTotal;
import org.jspecify.annotations.Nullable;

/** One use: its status and counts, and, when expanded, its reasons and data. */
final class UseBlock implements View {
    private static final Messages TEXTS = Messages.of(UseBlock.class);
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    /** Wide enough for one line; wraps if the row is narrower. */
    static final double STATUS_WIDTH = 10_000;

    private final Use use;
    private final ChangedNumber month = new ChangedNumber();
    private final ChangedNumber used = new ChangedNumber();
    private final ChangedNumber coming = new ChangedNumber();
    private final FlowPane status = new FlowPane();
    private final EvidenceLink evidence;
    private final StackPane chevron = new StackPane();
    private final ActionRow line;
    private final UseDetails details;
    private final VBox node;
    private boolean unfolded;
    private final ViewBindings bindings = new ViewBindings()
            .bindAll(this::showNumbers, this::now, this::before, shown -> since(shown.usage()))
            .bind(ViewState::scenario, this::showEvidence)
            .bind(this::isUnfolded, this::unfold)
            .always(this::showDetails);

    UseBlock(Use use, Intents intents, EvidenceOpener opener) {
        this.use = use;
        evidence = new EvidenceLink(opener);
        details = new UseDetails(use, opener, evidence);
        line = new ActionRow(() -> intents.act(new ImpactEvent.UseUnfolded(use.id(), !unfolded)));
        line.setId("use-" + use.id());
        line.getStyleClass().add("use-line");
        status.getStyleClass().add("statuses");
        status.setPrefWrapLength(STATUS_WIDTH);
        VBox words = new VBox(NodeFactory.withTooltip(NodeFactory.label(use.name(), "use-name")), status);
        HBox.setHgrow(words, Priority.ALWAYS);
        coming.getStyleClass().add("wide");
        chevron.getStyleClass().add("use-chevron");
        HBox word = new HBox(evidence);
        word.getStyleClass().add("evidence-column");
        line.getChildren().addAll(chevron, words, month, used, coming, word);
        line.setAlignment(Pos.TOP_LEFT);
        node = new VBox(line, details.node());
        node.getStyleClass().add("use");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(ViewState shown) {
        bindings.show(shown);
    }

    private UseTotal now(ViewState shown) {
        return shown.usage().total(use.id());
    }

    private @Nullable UseTotal before(ViewState shown) {
        UsageChange change = shown.lastChange();
        return change == null ? null : change.before().total(use.id());
    }

    private void showNumbers(ViewState shown) {
        UseTotal now = now(shown);
        UseTotal last = before(shown);
        UseTotal before = last == null ? now : last;
        boolean changed = !before.equals(now);
        month.show(before.perMonth(), now.perMonth());
        used.show(before.itemsUsed(), now.itemsUsed());
        coming.show(before.itemsComing(), now.itemsComing());
        status.getChildren().setAll(StatusLabels.of(now, last, since(shown.usage())));
        node.pseudoClassStateChanged(CHANGED, changed);
        line.setAccessibleText(TEXTS.text(changed ? "use.spoken-changed" : "use.spoken", use.name(),
                StatusLabels.word(now), now.perMonth(), now.itemsUsed(), now.itemsComing()));
    }

    private boolean isUnfolded(ViewState shown) {
        return shown.state().impact().unfolded().contains(use.id());
    }

    private void unfold(boolean now) {
        unfolded = now;
        chevron.getChildren().setAll(IconFactory.icon(unfolded ? "chevron-down" : "chevron-right"));
        NodeFactory.show(details.node(), unfolded);
        line.setAccessibleRoleDescription(TEXTS.text(unfolded ? "use.fold" : "use.unfold"));
    }

    private void showDetails(ViewState shown) {
        if (unfolded) {
            details.show(shown);
        }
    }

    private void showEvidence(Scenario scenario) {
        evidence.show(Statement.restingOn(scenario, use.claims(), use.description()));
    }

    private @Nullable LocalDate since(Usage usage) {
        return usage.into(use.id())
                .stream()
                .filter(flow -> flow.status() == usage.total(use.id()).status())
                .map(FlowUsage::since)
                .filter(day -> day != null)
                .findFirst()
                .orElse(null);
    }
}
