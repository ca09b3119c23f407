package org.defaulton.scenario.check;

import java.time.LocalDate;
import org.defaulton.scenario.file.FaultCollector;
import org.defaulton.scenario.file.YamlNode;

/** Checks that the timeline is in chronological order. */
final class TimelineCheck {
    private TimelineCheck() {
    }

    static void check(YamlNode root, FaultCollector faults) {
        LocalDate latest = LocalDate.MIN;
        for (YamlNode event : root.all("timeline/*").toList()) {
            LocalDate day = DateCheck.at(event, "date").orElse(latest);
            if (day.isBefore(latest)) {
                event.text("date").ifPresent(date -> faults.add(date, "timeline-order", date.text()));
            } else {
                latest = day;
            }
        }
    }
}
