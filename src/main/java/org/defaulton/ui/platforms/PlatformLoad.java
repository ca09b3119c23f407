package org.defaulton.ui.platforms;

import org.defaulton.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * The progress of loading platforms.
 *
 * @param done how many have been loaded or left out
 * @param total how many there are
 * @param platform the last one; null if it was left out
 * @param unreadable the name of its file if it cannot be read or has faults; empty otherwise
 */
public record PlatformLoad(int done, int total, @Nullable Scenario platform, String unreadable) {
    boolean isLast() {
        return done == total;
    }
}
