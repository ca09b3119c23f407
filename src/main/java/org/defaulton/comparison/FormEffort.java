package org.defaulton.comparison;

import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;

/** Says how much of a platform's form a member has to fill in. */
@FunctionalInterface
public interface FormEffort {
    /**
     * The number of fields to fill in, 0 or more.
     *
     * @param request id of the objection control that the form sets
     */
    int fields(Scenario scenario, Member member, String request);
}
