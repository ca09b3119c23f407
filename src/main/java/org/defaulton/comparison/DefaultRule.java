package org.defaulton.comparison;

import org.defaulton.scenario.Control;
import org.defaulton.scenario.Scenario;

/** What applies to a member who has done nothing. */
public enum DefaultRule {
    /** The switch is on: anyone who does nothing is in. */
    ON,
    /** The switch has no value: every member is asked, and answers as members say they would. */
    ASK,
    /** The same, but members answer as people did at other prompts. */
    PROMPT,
    /** The switch is off: anyone who does nothing is out. */
    OFF;

    /** The rule of a scenario: its main control's initial value. An objection counts as on until it is sent. */
    public static DefaultRule of(Scenario scenario) {
        String initial = scenario.control(scenario.mainControl()).initial();
        if (Control.ASK.equals(initial)) {
            return ASK;
        }
        return scenario.mainStop().value().equals(initial) ? OFF : ON;
    }

    /** Whether members are asked, so that nobody has to notice the setting. */
    public boolean asks() {
        return this == ASK || this == PROMPT;
    }
}
