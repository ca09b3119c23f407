package org.defaulton.ui.model;

import org.defaulton.comparison.UsageOverTime;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.MirrorPage;
import org.defaulton.session.SessionState;
import org.defaulton.story.OverTimeStoryteller;
import org.defaulton.story.Story;
import org.defaulton.story.StoryFocus;
import org.defaulton.story.Storyteller;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UsageChange;
import org.jspecify.annotations.Nullable;

/** The input of the story of a usage. */
record StoryQuery(Scenario scenario, Usage usage, @Nullable UsageChange change, StoryFocus focus) {
    static StoryFocus focus(SessionState state) {
        boolean inForm = state.page().kind() == MirrorPage.PageKind.FORM && state.now().requests().isEmpty();
        return inForm ? StoryFocus.FORM : StoryFocus.SETTINGS;
    }

    Story story() {
        return Storyteller.tell(scenario, usage, change, focus);
    }

    /** The input of the story of usage over time. */
    record OverTimeStoryQuery(DerivedValue<OverTimeQuery, UsageOverTime> overTime, Usage usage,
            DerivedValue<StoryQuery, Story> usual) {
        Story story() {
            return OverTimeStoryteller.tell(overTime.get(), usage, usual.get());
        }
    }
}
