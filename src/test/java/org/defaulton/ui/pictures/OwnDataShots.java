package org.defaulton.ui.pictures;

import static org.defaulton.ui.pictures.CatalogShot.end;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.defaulton.archive.ArchiveCounts;
import org.defaulton.session.SessionEvent;
import org.defaulton.ui.model.Look;
import org.defaulton.ui.model.TextSize;

/**
 * The cards of a member's own data.
 *
 * @param before what stands behind them
 */
record OwnDataShots(List<SessionEvent> before) {
    private static final ArchiveCounts COUNTS = new ArchiveCounts(
            Map.of("posts", counts(2, 2014, 3, 412), "activity", counts(7, 2016, 1, 12_345), "profile",
                    counts(38, 2013, 5, 2), "private-messages", counts(0, 2012, 9, 8_019), "connections",
                    counts(0, 2012, 8, 731), "device", counts(0, 2025, 8, 96), "inferences", counts(31, 2012, 8, 0),
                    "ai-prompts", counts(0, 2024, 6, 17), "resumes", counts(3, 2019, 2, 44)),
            YearMonth.of(2012, 8), 37, 3, 12);

    private static ArchiveCounts.DataCounts counts(int undated, int year, int month, int items) {
        return new ArchiveCounts.DataCounts(undated,
                new TreeMap<>(items == 0
                        ? Map.of()
                        : Map.of(YearMonth.of(year, month), items / 2, YearMonth.of(2026, 8), items - items / 2)));
    }

    Stream<CatalogShot> shots() {
        ShotAction counted = ShotAction.count(COUNTS);
        return Stream.concat(Stream.of(Look.LIGHT, Look.DARK).flatMap(look -> {
            String end = end(look);
            return Stream.of(new CatalogShot("own-data" + end, before, look, ShotAction.choose("member", "member-own")),
                    new CatalogShot("own-counted" + end, before, look, counted),
                    new CatalogShot("own-refused" + end, before, look, ShotAction.refuse(
                            "This archive is damaged, perhaps because the download was interrupted. Download it again,"
                                    + " and choose the ZIP file as the platform sent it.")));
        }), Stream.of(new CatalogShot("own-counted-small", before, Look.LIGHT, TextSize.P100, 1024, 640, counted),
                new CatalogShot("own-counted-large", before, Look.DARK, TextSize.P100, 1920, 1080, counted),
                new CatalogShot("own-counted-contrast", before, Look.CONTRAST, TextSize.P100, 1280, 800, counted),
                new CatalogShot("own-counted-text-200", before, Look.LIGHT, TextSize.P200, 1280, 800, counted)));
    }
}
