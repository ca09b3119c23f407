package org.defaulton.ui.shell;

import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.file.BuiltInContent;

/**
 * A scenario with the text of its file, which sessions store.
 *
 * @param scenario the platform
 * @param text the file's text
 */
record PlatformFile(Scenario scenario, String text) {
    /** The shipped one with the id. */
    static PlatformFile builtIn(String id) {
        return new PlatformFile(BuiltInContent.scenario(id), BuiltInContent.scenarioText(id));
    }
}
