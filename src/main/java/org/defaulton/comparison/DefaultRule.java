package org.defaulton.comparison;

import org.defaulton.scenario.Control;
import org.defaulton.scenario.Scenario;

/** What holds for a member who has done nothing. */
public enum DefaultRule {
    /** The switch is on: anyone who does nothing is in. */
    ON,
    /** The switch has no value: every member is asked, and does what members say that they want. */
    ASK,
    /** The same, but members do what people did at other prompts. */
    PROMPT,
    /** The switch is off: anyone who does nothing is out. */
    OFF;

    /** The rule of a scenario: what its main control is before anybody chose. An objection is an on until it is sent. */
    public static DefaultRule of(Scenario scenario) {
        String initial = scenario.control(scenario.mainControl()).initial();
        if (Control.ASK.equals(initial)) {
            return ASK;
        }
        return scenario.mainStop().value().equals(initial) ? OFF : ON;
    }

    /** Whether members are asked and none of them has to notice anything. */
    public boolean asks() {
        return this == ASK || this == PROMPT;
    }
}
