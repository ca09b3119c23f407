package org.defaulton.command;

import java.util.List;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.file.BuiltInContent;

/** The scenarios and members that a command can use. */
public interface ContentCatalog {
    /** Ids of the scenarios; the first is the default. */
    List<String> scenarioIds();

    /** The scenario with one of the ids. */
    Scenario scenario(String id);

    /** The content that ships with the app. */
    static ContentCatalog builtIn() {
        return new ContentCatalog() {
            @Override
            public List<String> scenarioIds() {
                return BuiltInContent.scenarioIds();
            }

            @Override
            public Scenario scenario(String id) {
                return BuiltInContent.scenario(id);
            }
        };
    }
}
