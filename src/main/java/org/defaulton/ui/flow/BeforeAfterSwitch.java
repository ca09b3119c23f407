package org.defaulton.ui.flow;

import java.util.List;
import java.util.Locale;
import javafx.scene.layout.HBox;
import org.defaulton.session.CompareEvent;
import org.defaulton.session.CompareState;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.controls.SegmentedControl;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.ViewState;

/** Switches the flow between before and after the last choice. Shown once there is a choice. */
final class BeforeAfterSwitch {
    private static final Messages TEXTS = Messages.of(BeforeAfterSwitch.class);

    private final SegmentedControl<CompareState.Drawn> segments;

    BeforeAfterSwitch(Intents intents) {
        segments = new SegmentedControl<>(drawn -> intents.act(new CompareEvent.FlowDrawn(drawn)));
        for (CompareState.Drawn drawn : List.of(CompareState.Drawn.BEFORE, CompareState.Drawn.AFTER)) {
            String id = "flow-" + drawn.name().toLowerCase(Locale.ROOT);
            segments.add(drawn, id, TEXTS.text("drawn." + drawn)).setAccessibleHelp(TEXTS.text("drawn.hint"));
        }
    }

    HBox node() {
        return segments;
    }

    void show(ViewState shown) {
        CompareState.Drawn drawn = shown.state().compared().drawn();
        NodeFactory.show(segments, shown.lastChange() != null && drawn != CompareState.Drawn.PAIR);
        segments.select(drawn == CompareState.Drawn.BEFORE ? drawn : CompareState.Drawn.AFTER);
    }
}
