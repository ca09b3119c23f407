package org.defaulton.ui.shell;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.defaulton.archive.ArchiveCounts;
import org.defaulton.archive.ArchiveMember;
import org.defaulton.scenario.DataCategory;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.text.Language;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.AgeField;
import org.defaulton.ui.controls.CountryBox;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.controls.TextProbe;
import org.defaulton.ui.model.ViewState;

/** The counts of an archive, the files and rows that were not counted, and the resulting member. */
final class OwnDataReport {
    private static final Messages TEXTS = Messages.of(OwnDataReport.class);
    private static final double GAP = 12;
    /** The title and buttons of the card, and a margin, in heights of the text. */
    private static final double AROUND_EM = 11;

    private final ArchiveCounts counts;
    private final Scenario scenario;
    private final Member like;
    private final CountryBox country = new CountryBox();
    private final AgeField age = new AgeField();
    private final Label refused = NodeFactory.paragraph("", "refused");

    OwnDataReport(ArchiveCounts counts, ViewState shown) {
        this.counts = counts;
        scenario = shown.scenario();
        like = shown.member();
        country.setId("own-data-country");
        country.setAccessibleText(TEXTS.text("member.country"));
        country.setValue(like.country());
        age.setId("own-data-age");
        age.setAccessibleText(TEXTS.text("member.age"));
        age.show(like.age());
        refused.setId("own-too-young");
        NodeFactory.show(refused, false);
    }

    Node node() {
        HBox home = new HBox(GAP,
                new VBox(4, NodeFactory.label(TEXTS.text("member.country"), "caption-strong"), country),
                new VBox(4, NodeFactory.label(TEXTS.text("member.age"), "caption-strong"), age));
        VBox all = new VBox(GAP, table(), NodeFactory.paragraph(Language.current().sentences(left()), "caption"),
                new VBox(4, NodeFactory.label(TEXTS.text("own.becomes"), "caption-strong"),
                        NodeFactory.paragraph(becomes(), "body")),
                new VBox(4, NodeFactory.paragraph(TEXTS.text("own.home"), "body"), home, refused),
                NodeFactory.paragraph(TEXTS.text("own.keep.text"), "caption"));
        return scrolling(all);
    }

    /** Scrolls, because a card grows with its content and this one could become taller than the window. */
    private static ScrollPane scrolling(VBox content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        TextProbe probe = new TextProbe(scroll::requestLayout);
        content.getChildren().add(probe);
        ObservableValue<Number> height = scroll.sceneProperty().flatMap(Scene::heightProperty).orElse(0);
        scroll.minHeightProperty().bind(Bindings.createDoubleBinding(() -> {
            double room = height.getValue().doubleValue() - AROUND_EM * probe.em();
            return Math.clamp(room, 0, content.getHeight() + 1);
        }, content.heightProperty(), height, probe.fontProperty()));
        return scroll;
    }

    /** The member with the chosen country and age. Empty, with a message, if the platform's age limit excludes it. */
    Optional<Member> member() {
        int years = age.age();
        Optional<String> refusal = scenario.refusal(years);
        refused.setText(refusal.orElse(""));
        NodeFactory.show(refused, refusal.isPresent());
        return refusal.isPresent()
                ? Optional.empty()
                : Optional.of(ArchiveMember.of(counts, like.with(country.getValue(), years)));
    }

    private GridPane table() {
        GridPane table = new GridPane(GAP, 4);
        table.setId("own-counts");
        ColumnConstraints kinds = new ColumnConstraints();
        kinds.setHgrow(Priority.ALWAYS);
        ColumnConstraints items = new ColumnConstraints();
        items.setHalignment(HPos.RIGHT);
        items.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints when = new ColumnConstraints();
        when.setMinWidth(Region.USE_PREF_SIZE);
        table.getColumnConstraints().setAll(kinds, items, when);
        table.addRow(0, NodeFactory.label(TEXTS.text("own.kind"), "caption-strong"),
                NodeFactory.label(TEXTS.text("own.items"), "caption-strong"),
                NodeFactory.label(TEXTS.text("own.when"), "caption-strong"));
        for (DataCategory data : scenario.data()) {
            ArchiveCounts.DataCounts counted = counts.data().get(data.id());
            if (counted != null) {
                addRow(table, data, counted);
            }
        }
        return table;
    }

    private static void addRow(GridPane table, DataCategory data, ArchiveCounts.DataCounts counted) {
        table.addRow(table.getRowCount(), NodeFactory.paragraph(data.name(), "body"),
                NodeFactory.label(TEXTS.number(counted.total()), "body"),
                NodeFactory.label(span(counted.months()), "body"));
    }

    private static String span(SortedMap<YearMonth, Integer> months) {
        if (months.isEmpty()) {
            return TEXTS.text("own.undated");
        }
        String first = TEXTS.month(months.firstKey());
        return months.size() == 1 ? first : TEXTS.text("own.span", first, TEXTS.month(months.lastKey()));
    }

    private List<String> left() {
        List<String> left = new ArrayList<>(List.of(TEXTS.text("own.files", counts.filesRead())));
        if (counts.filesUnknown() > 0) {
            left.add(TEXTS.text("own.files.unknown", counts.filesUnknown()));
        }
        if (counts.rowsWithoutDate() > 0) {
            left.add(TEXTS.text("own.rows", counts.rowsWithoutDate()));
        }
        List<String> missing = scenario.data()
                .stream()
                .filter(data -> !counts.data().containsKey(data.id()))
                .map(DataCategory::name)
                .toList();
        if (!missing.isEmpty()) {
            left.add(TEXTS.text("own.missing", Language.current().list(missing)));
        }
        return left;
    }

    private String becomes() {
        Member member = ArchiveMember.of(counts, like);
        return counts.last()
                .map(last -> TEXTS.text("own.becomes.text", TEXTS.month(YearMonth.from(member.joined())),
                        TEXTS.month(last)))
                .orElseGet(() -> TEXTS.text("own.becomes.undated"));
    }
}
