package org.defaulton.scenario;

import java.time.LocalDate;

/** Checks that the timeline runs forward. */
final class Timeline {
    private Timeline() {
    }

    static void check(Tree root, Faults faults) {
        LocalDate latest = LocalDate.MIN;
        for (Tree event : root.all("timeline/*").toList()) {
            LocalDate day = Days.at(event, "date").orElse(latest);
            if (day.isBefore(latest)) {
                event.text("date").ifPresent(date -> faults.add(date, "timeline-order", date.text()));
            } else {
                latest = day;
            }
        }
    }
}
