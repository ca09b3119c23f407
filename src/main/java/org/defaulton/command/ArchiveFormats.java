package org.defaulton.command;

import org.defaulton.scenario.ArchiveFormat;
import org.defaulton.scenario.Scenario;
import org.defaulton.text.Messages;
import org.defaulton.text.UserException;

/** Finds the archive formats of scenarios. */
final class ArchiveFormats {
    private ArchiveFormats() {
    }

    /** @throws UserException if the scenario does not describe its archives */
    static ArchiveFormat of(Scenario scenario) throws UserException {
        ArchiveFormat format = scenario.archive();
        if (format == null) {
            throw new UserException(Messages.of(ArchiveFormats.class).text("wrong.no-archive", scenario.name()));
        }
        return format;
    }
}
