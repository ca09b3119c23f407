package org.defaulton.ui.shell;

import java.util.Optional;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.file.BuiltInContent;

/**
 * A scenario with the text of its file, which sessions store.
 *
 * @param scenario the platform
 * @param text the file's text
 * @param files the files that it was read from; empty for one that ships or was stored
 */
record PlatformFile(Scenario scenario, String text, Optional<FileSnapshot> files) {
    /** A platform that no file can change. */
    PlatformFile(Scenario scenario, String text) {
        this(scenario, text, Optional.empty());
    }

    /** The shipped one with the id. */
    static PlatformFile builtIn(String id) {
        return new PlatformFile(BuiltInContent.scenario(id), BuiltInContent.scenarioText(id));
    }
}
