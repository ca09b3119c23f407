package org.defaulton.story;

import java.util.List;
import org.defaulton.scenario.Use;
import org.defaulton.usage.Choice;
import org.defaulton.usage.UsageChange;
import org.defaulton.usage.UseTotal;

/** Reads a change that one choice made. */
final class ChangeReader {
    private ChangeReader() {
    }

    /**
     * The choice that made the difference: present after and absent before. The last one made need not have the latest
     * date. Before an answer, the request that it answers is absent, too.
     */
    static Choice choice(UsageChange change) {
        List<Choice> before = change.before().choices();
        List<Choice> after = change.after().choices();
        int same = 0;
        while (same < before.size()
                && before.get(before.size() - 1 - same).equals(after.get(after.size() - 1 - same))) {
            same++;
        }
        return after.get(after.size() - 1 - same);
    }

    /** Whether what goes into the use has changed. */
    static boolean differs(UsageChange change, Use use) {
        UseTotal before = change.before().total(use.id());
        UseTotal after = change.after().total(use.id());
        return before.status() != after.status() || before.perMonth() != after.perMonth()
                || before.flowsInUse() != after.flowsInUse();
    }
}
