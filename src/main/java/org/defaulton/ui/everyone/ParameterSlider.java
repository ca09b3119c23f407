package org.defaulton.ui.everyone;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.Event;
import org.defaulton.story.Line;
import org.defaulton.text.Messages;
import org.defaulton.ui.common.EvidenceOpener;
import org.defaulton.ui.common.Intents;
import org.defaulton.ui.common.Nodes;
import org.defaulton.ui.common.Sentence;
import org.defaulton.whatif.PopulationBeliefs;
import org.defaulton.whatif.Share;
import org.defaulton.whatif.Spread;
import org.jspecify.annotations.Nullable;

/** A share of people: its value on a slider, the study's 95% interval as the thick part, the study, and a way back to it. */
final class ParameterSlider {
    private static final Messages TEXTS = Messages.of(ParameterSlider.class);

    private final Intents intents;
    private final BiConsumer<String, String> passing;
    private final Label name = Nodes.label("", "parameter-name");
    private final Label value = Nodes.label("", "strong");
    private final RangeSlider range;
    private final Sentence study;
    private final Hyperlink back = new Hyperlink();
    private final VBox node;
    private final Share share;
    private @Nullable Known known;
    private boolean showing;

    /** What is known of the share, in percent. */
    private record Known(String id, double low, double median, double high) {
        static Known of(PopulationBeliefs beliefs, Share share) {
            Spread spread = beliefs.studied(share);
            return new Known(beliefs.parameter(share).id(), 100 * spread.quantile(Spread.LOW), 100 * spread.median(),
                    100 * spread.quantile(Spread.HIGH));
        }

        /** Where the interval begins below one percent, tenths matter. */
        double step() {
            return low < 1 ? 0.1 : 1;
        }
    }

    /**
     * A slider.
     *
     * @param passing takes name and value while somebody drags; an event follows at the end only
     */
    ParameterSlider(Share share, Intents intents, EvidenceOpener opener, BiConsumer<String, String> passing) {
        this.share = share;
        String id = share.name().toLowerCase(Locale.ROOT).replace('_', '-');
        range = new RangeSlider(share == Share.DEPENDENCE ? 100 * Share.MOST_DEPENDENCE : 100);
        this.intents = intents;
        this.passing = passing;
        study = new Sentence(opener, "parameter-study");
        back.getStyleClass().setAll("back-to-study");
        back.setId(id + "-back");
        back.setOnAction(_ -> set(Objects.requireNonNull(known), ""));
        range.slider().setId(id);
        Slider slider = range.slider();
        slider.valueProperty().addListener((_, _, now) -> moved(now.doubleValue()));
        slider.valueChangingProperty().addListener((_, _, dragging) -> {
            if (!dragging) {
                moved(slider.getValue());
            }
        });
        HBox head = new HBox(name, Nodes.spacer(), value);
        head.setAlignment(Pos.BASELINE_LEFT);
        node = new VBox(head, range, study, back);
        node.getStyleClass().add("parameter");
        study.reactsOn(head);
    }

    VBox node() {
        return node;
    }

    /** Shows the share, whose parameter may be another one than before. */
    void show(Scenario scenario, PopulationBeliefs beliefs) {
        Known now = Known.of(beliefs, share);
        known = now;
        boolean byHand = beliefs.byHand(share).isPresent();
        double worth = beliefs.byHand(share).map(value -> 100 * value).orElse(now.median());
        String label = ShareWords.name(share);
        String source = beliefs.parameter(share).study();
        name.setText(label);
        value.setText(ShareWords.value(share, worth));
        study.show(Line.restingOn(scenario, beliefs.claims(share),
                TEXTS.text("study", ShareWords.range(share, now.low(), now.high()), source)));
        back.setText(TEXTS.text("back", ShareWords.value(share, now.median())));
        Nodes.show(back, byHand);
        range.setRange(now.low(), now.high());
        Slider slider = range.slider();
        slider.setBlockIncrement(now.step());
        slider.setAccessibleText(TEXTS.text(byHand ? "slider.by-hand" : "slider.spoken", label,
                ShareWords.value(share, worth), ShareWords.range(share, now.low(), now.high()), source,
                ShareWords.value(share, now.median())));
        if (!slider.isValueChanging()) {
            showing = true;
            slider.setValue(worth);
            showing = false;
        }
    }

    private void moved(double to) {
        Known now = known;
        if (showing || now == null) {
            return;
        }
        String rounded = rounded(now, to).toPlainString();
        if (range.slider().isValueChanging()) {
            passing.accept(now.id(), rounded);
        } else {
            set(now, rounded(now, to).compareTo(rounded(now, now.median())) == 0 ? "" : rounded);
        }
    }

    private static BigDecimal rounded(Known now, double to) {
        return BigDecimal.valueOf(to).setScale(now.step() < 1 ? 1 : 0, RoundingMode.HALF_UP);
    }

    private void set(Known now, String to) {
        intents.act(new Event.EveryoneSet(now.id(), to));
    }
}
