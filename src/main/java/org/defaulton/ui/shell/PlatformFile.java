package org.defaulton.ui.shell;

import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.file.BuiltInContent;

/**
 * A scenario with the text that it was read from, which sessions keep.
 *
 * @param scenario the platform
 * @param text the file's text
 */
record PlatformFile(Scenario scenario, String text) {
    /** The one that ships under the id. */
    static PlatformFile builtIn(String id) {
        return new PlatformFile(BuiltInContent.scenario(id), BuiltInContent.scenarioText(id));
    }
}
