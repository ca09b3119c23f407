package org.defaulton.ui.harness;

import org.defaulton.scenario.Scenario;

/** The demo in an organization: the administrator sets two controls, and nobody a third. */
public final class Workplace {
    /** The platform. */
    public static final Scenario SCENARIO = Demo
            .of(setBy(setBy(setBy(withoutPopulation(Demo.TEXT), "genai-training", "admin"), "preferred-feed", "admin"),
                    "research-sharing", "nobody"));

    private Workplace() {
    }

    /** The id of the row with a control. */
    public static String rowOf(String control) {
        return SCENARIO.rows().filter(row -> row.controls().contains(control)).findFirst().orElseThrow().id();
    }

    /** The model of all members is about what members do; it is the last key of the file. */
    private static String withoutPopulation(String text) {
        return text.substring(0, text.indexOf("\npopulation:\n") + 1);
    }

    private static String setBy(String text, String control, String who) {
        String id = "\n  - id: " + control + "\n";
        return text.replace(id, id + "    set-by: " + who + "\n");
    }
}
