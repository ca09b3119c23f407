package org.defaulton.ui.shell;

import java.util.List;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.file.BuiltInContent;

/**
 * A scenario with the text of its file, which sessions store.
 *
 * @param scenario the platform
 * @param text the file's text
 * @param files the file of the scenario and that of a population opened with it; empty for one that ships or was stored
 */
record PlatformFile(Scenario scenario, String text, List<FileSnapshot> files) {
    PlatformFile {
        files = List.copyOf(files);
    }

    /** A platform that no file can change. */
    PlatformFile(Scenario scenario, String text) {
        this(scenario, text, List.of());
    }

    /** The shipped one with the id. */
    static PlatformFile builtIn(String id) {
        return new PlatformFile(BuiltInContent.scenario(id), BuiltInContent.scenarioText(id));
    }
}
