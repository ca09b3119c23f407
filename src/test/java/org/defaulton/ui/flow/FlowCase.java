package org.defaulton.ui.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.defaulton.drawing.FlowModel;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ItemAmount;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.ui.harness.Demo;
import org.defaulton.usage.Choice;
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UsageEngine;

/** A random member with choices, and the flow into a use. */
record FlowCase(Usage usage, FlowModel model) {
    private static final Scenario DEMO = Demo.SCENARIO;

    static FlowCase random(long seed) {
        Random random = new Random(seed);
        Member member = member(random);
        List<Choice> choices = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            Control control = DEMO.controls().get(random.nextInt(DEMO.controls().size()));
            List<String> values = UsageEngine.valuesOf(control);
            if (!values.isEmpty()) {
                choices.add(new Choice(control.id(), values.get(random.nextInt(values.size())),
                        DEMO.start().plusDays(random.nextInt(400))));
            }
        }
        Usage usage = UsageEngine.usage(DEMO, member, choices, DEMO.start().plusDays(random.nextInt(800)),
                Interpretation.PLATFORM);
        String focus = random.nextBoolean()
                ? DEMO.mainUse().id()
                : DEMO.uses().get(random.nextInt(DEMO.uses().size())).id();
        return new FlowCase(usage, FlowModel.of(DEMO, member, usage, focus));
    }

    private static Member member(Random random) {
        Member base = DEMO.members().get(random.nextInt(DEMO.members().size()));
        Map<String, ItemAmount> items = new HashMap<>(base.items());
        items.replaceAll(
                (_, amount) -> new ItemAmount(amount.atJoin(), random.nextInt(random.nextBoolean() ? 4 : 300)));
        return new Member(base.id(), base.name(), base.country(), base.age(), base.joined(), items);
    }
}
