package org.defaulton.ui.everyone;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.defaulton.population.PopulationCalibration;
import org.defaulton.population.PopulationCalibration.StudyPrediction;
import org.defaulton.scenario.Population;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.EvidenceClicks;
import org.defaulton.ui.controls.NodeFactory;

/** Shows each study's prediction from the other studies beside its measurement. */
final class HeldOutStudiesPane {
    private static final Messages TEXTS = Messages.of(HeldOutStudiesPane.class);

    private final BiConsumer<Node, List<String>> opener;
    private final VBox node = new VBox();

    /** @param opener opens claims */
    HeldOutStudiesPane(BiConsumer<Node, List<String>> opener) {
        this.opener = opener;
        node.setId("held-out");
        node.getStyleClass().add("held-out");
    }

    VBox node() {
        return node;
    }

    void show(Population population) {
        List<String> all = population.calibration().claims();
        Label title = line(TEXTS.text("held-out.title"), "caption-strong", all);
        Label what = line(TEXTS.text("held-out.what"), "caption", all);
        List<Node> lines = new ArrayList<>(List.of(title));
        new PopulationCalibration(population).predictions()
                .forEach(prediction -> lines.add(line(sentence(prediction), "caption",
                        Stream.concat(prediction.study().claims().stream(), all.stream()).distinct().toList())));
        lines.add(what);
        node.getChildren().setAll(lines);
    }

    private Label line(String text, String style, List<String> claims) {
        Label label = NodeFactory.paragraph(text, style);
        return EvidenceClicks.install(label, () -> opener.accept(label, claims));
    }

    /** The prediction, and whether the measurement matches it. */
    static String sentence(StudyPrediction prediction) {
        return TEXTS.text(prediction.isInside() ? "held-out.inside" : "held-out.outside", prediction.study().name(),
                percent(prediction.predicted().median()), percent(prediction.predicted().low()),
                percent(prediction.predicted().high()), percent(prediction.measured()));
    }

    /** In percent with two digits. */
    static String percent(double share) {
        return TEXTS.text(share < 0.01 ? "percent.small" : "percent", 100 * share);
    }
}
