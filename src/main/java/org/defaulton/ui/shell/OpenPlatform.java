package org.defaulton.ui.shell;

import org.defaulton.scenario.BuiltIn;
import org.defaulton.scenario.Scenario;

/**
 * A scenario with the text that it was read from, which sessions keep.
 *
 * @param scenario the platform
 * @param text the file's text
 */
record OpenPlatform(Scenario scenario, String text) {
    /** The one that ships under the id. */
    static OpenPlatform builtIn(String id) {
        return new OpenPlatform(BuiltIn.scenario(id), BuiltIn.scenarioText(id));
    }
}
