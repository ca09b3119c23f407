package org.defaulton.comparison;

import java.util.List;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.usage.ControlState;
import org.defaulton.usage.Usage;

/**
 * One platform in a comparison: what it does with the person's data before any choice.
 *
 * @param scenario the platform
 * @param usage the usage without a choice, of the person with this platform's own amounts
 * @param start what happens without a choice
 * @param ways what the person can do to stop the main use, best first; empty if nothing stops it or there is nothing to
 *     stop
 * @param left ids of the data that still goes into the main use after all these ways
 * @param goingOn ids of the uses that go on with each of the person's settings at the value that stops most, and with
 *     every request answered by the scenario's rule
 */
public record PlatformRow(Scenario scenario, Usage usage, PlatformDefault start, List<StopWay> ways, List<String> left,
        List<String> goingOn) {
    public PlatformRow {
        ways = List.copyOf(ways);
        left = List.copyOf(left);
        goingOn = List.copyOf(goingOn);
    }

    /** The platform's main use. */
    public Use use() {
        return scenario.mainUse();
    }

    /** The platform's main control. */
    public Control control() {
        return scenario.control(scenario.mainControl());
    }

    /** Whether the platform offers its main control to the person on the day. */
    public boolean isControlOffered() {
        return ControlState.of(scenario, usage, control()).offered();
    }

    /** How many items are in trained models on the day, 0 or more. */
    public long itemsKept() {
        return usage.total(use().id()).itemsKept();
    }

    /** How many steps all the ways take together, 0 without any. */
    public int steps() {
        return ways.stream().mapToInt(StopWay::steps).sum();
    }
}
