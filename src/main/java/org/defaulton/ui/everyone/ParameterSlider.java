package org.defaulton.ui.everyone;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.Population.Parameter;
import org.defaulton.session.Event;
import org.defaulton.story.Line;
import org.defaulton.text.Messages;
import org.defaulton.ui.common.EvidenceOpener;
import org.defaulton.ui.common.EvidenceWord;
import org.defaulton.ui.common.Intents;
import org.defaulton.ui.common.Nodes;
import org.defaulton.whatif.PopulationBeliefs;

/** A share of people: its value on a slider, the study's range as the thick part, the study, and a way back to it. */
final class ParameterSlider {
    private static final Messages TEXTS = Messages.of(ParameterSlider.class);

    private final Intents intents;
    private final BiConsumer<String, String> passing;
    private final Label name = Nodes.label("", "parameter-name");
    private final Label value = Nodes.label("", "strong");
    private final RangeSlider range = new RangeSlider();
    private final Label study = Nodes.paragraph("", "caption");
    private final Hyperlink back = new Hyperlink();
    private final EvidenceWord evidence;
    private final VBox node;
    private Parameter parameter;
    private boolean showing;

    /**
     * A slider.
     *
     * @param passing takes name and value while somebody drags; an event follows at the end only
     */
    ParameterSlider(String id, Parameter parameter, Intents intents, EvidenceOpener opener,
            BiConsumer<String, String> passing) {
        this.parameter = parameter;
        this.intents = intents;
        this.passing = passing;
        evidence = new EvidenceWord(opener);
        back.getStyleClass().setAll("back-to-study");
        back.setId(id + "-back");
        back.setOnAction(_ -> set(""));
        range.slider().setId(id);
        Slider slider = range.slider();
        slider.valueProperty().addListener((_, _, now) -> moved(now.doubleValue()));
        slider.valueChangingProperty().addListener((_, _, dragging) -> {
            if (!dragging) {
                moved(slider.getValue());
            }
        });
        study.setMaxWidth(Double.MAX_VALUE);
        HBox words = new HBox(Nodes.growing(study), evidence);
        words.getStyleClass().add("parameter-study");
        HBox head = new HBox(name, Nodes.spacer(), value);
        head.setAlignment(Pos.BASELINE_LEFT);
        node = new VBox(head, range, words, back);
        node.getStyleClass().add("parameter");
        evidence.reactsOn(words).reactsOn(head);
    }

    VBox node() {
        return node;
    }

    /**
     * Shows a parameter, which may be another one than before.
     *
     * @param label what it is called
     * @param said what its value rests on
     */
    void show(PopulationBeliefs beliefs, Parameter now, String label, Line said) {
        parameter = now;
        double worth = beliefs.value(now);
        boolean byHand = beliefs.byHand(now).isPresent();
        name.setText(label);
        value.setText(TEXTS.text("percent", worth));
        study.setText(TEXTS.text("study", now.low(), now.high(), now.study()));
        evidence.show(said);
        back.setText(TEXTS.text("back", now.base()));
        Nodes.show(back, byHand);
        range.setRange(now.low(), now.high());
        Slider slider = range.slider();
        slider.setBlockIncrement(step());
        slider.setAccessibleText(TEXTS.text(byHand ? "slider.by-hand" : "slider.spoken", label, worth, now.low(),
                now.high(), now.study(), now.base()));
        if (!slider.isValueChanging()) {
            showing = true;
            slider.setValue(worth);
            showing = false;
        }
    }

    /** Where the range begins below one per cent, tenths matter. */
    private double step() {
        return parameter.low() < 1 ? 0.1 : 1;
    }

    private void moved(double to) {
        if (showing) {
            return;
        }
        String rounded = rounded(to).toPlainString();
        if (range.slider().isValueChanging()) {
            passing.accept(parameter.id(), rounded);
        } else {
            set(rounded(to).compareTo(BigDecimal.valueOf(parameter.base())) == 0 ? "" : rounded);
        }
    }

    private BigDecimal rounded(double to) {
        return BigDecimal.valueOf(to).setScale(step() < 1 ? 1 : 0, RoundingMode.HALF_UP);
    }

    private void set(String to) {
        intents.act(new Event.EveryoneSet(parameter.id(), to));
    }
}
