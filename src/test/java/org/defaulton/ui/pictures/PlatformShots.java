package org.defaulton.ui.pictures;

import static org.defaulton.ui.pictures.CatalogShot.end;
import static org.defaulton.ui.pictures.CatalogShot.plus;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.defaulton.session.EvidenceEvent;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.SessionEvent;
import org.defaulton.session.WindowStateEvent;
import org.defaulton.ui.model.Look;
import org.defaulton.ui.model.TextSize;

/**
 * The comparison of platforms.
 *
 * @param before the events before it is opened
 */
record PlatformShots(List<SessionEvent> before) {
    private static final LocalDate END_OF_2025 = LocalDate.of(2025, 12, 31);

    Stream<CatalogShot> shots() {
        List<SessionEvent> open = plus(before, new HistoryEvent.DateMoved(END_OF_2025),
                new WindowStateEvent.PlatformsCompared(true));
        List<SessionEvent> germany = plus(open, new HistoryEvent.MemberChosen("de-engineer", "DE", 29, List.of()));
        List<SessionEvent> child = plus(open, new HistoryEvent.MemberChosen("ch-student", "CH", 13, List.of()));
        return Stream.concat(
                Stream.of(Look.LIGHT, Look.DARK, Look.CONTRAST)
                        .map(look -> new CatalogShot("platforms" + end(look), open, look)),
                Stream.of(new CatalogShot("platforms-germany", germany, Look.LIGHT),
                        new CatalogShot("platforms-early",
                                plus(open, new HistoryEvent.DateMoved(LocalDate.of(2024, 8, 20))), Look.DARK),
                        new CatalogShot("platforms-child", child, Look.LIGHT),
                        new CatalogShot("platforms-evidence",
                                plus(open, new EvidenceEvent.EvidenceOpened(List.of("default-on"))), Look.LIGHT),
                        new CatalogShot("platforms-small", open, Look.LIGHT, TextSize.P100, 1024, 640),
                        new CatalogShot("platforms-large", open, Look.DARK, TextSize.P100, 1920, 1080),
                        new CatalogShot("platforms-text-200", open, Look.LIGHT, TextSize.P200, 1280, 800),
                        new CatalogShot("platforms-small-text-200", open, Look.DARK, TextSize.P200, 1024, 640)));
    }
}
