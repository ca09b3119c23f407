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
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.defaulton.population.Distribution;
import org.defaulton.population.PopulationAssumptions;
import org.defaulton.population.ShareKind;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.ImpactEvent;
import org.defaulton.story.Statement;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.EvidenceSentence;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.EvidenceOpener;
import org.defaulton.ui.model.Intents;
import org.jspecify.annotations.Nullable;

/**
 * A share of people: a slider for its value, with the study's 95% interval as the thick part, and a button that returns
 * to the study's value.
 */
final class ParameterSlider {
    private static final Messages TEXTS = Messages.of(ParameterSlider.class);

    private final Intents intents;
    private final BiConsumer<String, String> passing;
    private final Label name = NodeFactory.label("", "parameter-name");
    private final Label value = NodeFactory.label("", "strong");
    private final RangeSlider range;
    private final EvidenceSentence study;
    private final Hyperlink back = new Hyperlink();
    private final VBox node;
    private final ShareKind share;
    private @Nullable KnownShare known;
    private boolean showing;

    /** The study's values of the share, in percent. */
    private record KnownShare(String id, double low, double median, double high) {
        static KnownShare of(PopulationAssumptions assumptions, ShareKind share) {
            Distribution spread = assumptions.studied(share);
            return new KnownShare(assumptions.parameter(share).id(), 100 * spread.quantile(Distribution.LOW),
                    100 * spread.median(), 100 * spread.quantile(Distribution.HIGH));
        }

        /** Tenths of a percent if the interval starts below one percent. */
        double step() {
            return low < 1 ? 0.1 : 1;
        }
    }

    /**
     * Creates a slider.
     *
     * @param passing gets name and value during a drag; the event follows only at the end
     */
    ParameterSlider(ShareKind share, Intents intents, EvidenceOpener opener, BiConsumer<String, String> passing) {
        this.share = share;
        String id = share.name().toLowerCase(Locale.ROOT).replace('_', '-');
        range = new RangeSlider(share == ShareKind.DEPENDENCE ? 100 * ShareKind.MOST_DEPENDENCE : 100);
        this.intents = intents;
        this.passing = passing;
        study = new EvidenceSentence(opener, "parameter-study");
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
        value.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(name, NodeFactory.spacer(), value);
        head.setAlignment(Pos.BASELINE_LEFT);
        node = new VBox(head, range, study, back);
        node.getStyleClass().add("parameter");
        study.reactsOn(head);
    }

    VBox node() {
        return node;
    }

    /** Shows the share, whose parameter may have changed. */
    void show(Scenario scenario, PopulationAssumptions assumptions) {
        KnownShare now = KnownShare.of(assumptions, share);
        known = now;
        boolean byHand = assumptions.byHand(share).isPresent();
        double worth = assumptions.byHand(share).map(value -> 100 * value).orElse(now.median());
        String label = ShareTexts.name(share);
        String source = assumptions.parameter(share).study();
        name.setText(label);
        value.setText(ShareTexts.value(share, worth));
        study.show(Statement.restingOn(scenario, assumptions.claims(share),
                TEXTS.text("study", ShareTexts.range(share, now.low(), now.high()), source)));
        back.setText(TEXTS.text("back", ShareTexts.value(share, now.median())));
        NodeFactory.show(back, byHand);
        range.setRange(now.low(), now.high());
        Slider slider = range.slider();
        slider.setBlockIncrement(now.step());
        slider.setAccessibleText(
                TEXTS.text(byHand ? "slider.by-hand" : "slider.spoken", label, ShareTexts.value(share, worth),
                        ShareTexts.range(share, now.low(), now.high()), source, ShareTexts.value(share, now.median())));
        if (!slider.isValueChanging()) {
            showing = true;
            slider.setValue(worth);
            showing = false;
        }
    }

    private void moved(double to) {
        KnownShare now = known;
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

    private static BigDecimal rounded(KnownShare now, double to) {
        return BigDecimal.valueOf(to).setScale(now.step() < 1 ? 1 : 0, RoundingMode.HALF_UP);
    }

    private void set(KnownShare now, String to) {
        intents.act(new ImpactEvent.EveryoneSet(now.id(), to));
    }
}
