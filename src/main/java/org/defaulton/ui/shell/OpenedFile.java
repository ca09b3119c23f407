package org.defaulton.ui.shell;

import java.util.List;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.file.Fault;

/** What a file that somebody opened turned out to be. */
sealed interface OpenedFile {
    /** A platform to begin a session on. */
    record OpenedPlatform(PlatformFile platform) implements OpenedFile {}

    /**
     * The platform in view with a population.
     *
     * @param platform to begin a session on
     * @param name the name of the population in lists
     */
    record OpenedPopulation(PlatformFile platform, String name) implements OpenedFile {}

    /**
     * A member who fits the platform in view.
     *
     * @param member the member
     * @param files the file
     */
    record OpenedMemberFile(Member member, FileSnapshot files) implements OpenedFile {}

    /**
     * A file with faults.
     *
     * @param faults at least one
     */
    record FaultyContent(List<Fault> faults) implements OpenedFile {}

    /**
     * A file that cannot be opened in the window.
     *
     * @param sentence says why, and what to do
     */
    record UnusableFile(String sentence) implements OpenedFile {}
}
