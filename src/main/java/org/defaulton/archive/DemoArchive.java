package org.defaulton.archive;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.defaulton.scenario.ArchiveFile;
import org.defaulton.scenario.ArchiveFormat;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.TimelineEvent;
import org.defaulton.text.Messages;

/**
 * A made-up archive of a made-up member, with every file that the format knows. The same seed gives the same archive.
 */
public final class DemoArchive {
    private static final Messages TEXTS = Messages.of(DemoArchive.class);
    private static final int PAGES = 3;
    private static final int MOST_UNDATED = 6;
    /** Items in a month of what the member has none of. */
    private static final int USUAL = 8;
    private static final int MINUTES_OF_DAY = 24 * 60;

    private final ArchiveFormat format;
    private final Member like;
    private final YearMonth last;
    private final Random random;
    private final SequencedMap<String, byte[]> files = new LinkedHashMap<>();

    private DemoArchive(ArchiveFormat format, Member like, YearMonth last, long seed) {
        this.format = format;
        this.like = like;
        this.last = last;
        this.random = new Random(seed);
    }

    /**
     * Makes one.
     *
     * @param scenario what the archive is of, and when it ends: after the last thing that happened
     * @param format what files it has
     * @param like how much data it holds, more or less, and from when on
     * @return the content of each file, by its path
     */
    public static SequencedMap<String, byte[]> files(Scenario scenario, ArchiveFormat format, Member like, long seed) {
        LocalDate end = Stream
                .concat(Stream.of(scenario.start()), scenario.timeline().stream().map(TimelineEvent::date))
                .max(LocalDate::compareTo)
                .orElseThrow();
        DemoArchive archive = new DemoArchive(format, like, YearMonth.from(end), seed);
        archive.put(TEXTS.text("demo.file"), TEXTS.text("demo.note") + "\n");
        format.files().forEach(archive::add);
        return archive.files;
    }

    private void put(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void add(ArchiveFile file) {
        String name = file.names().getFirst();
        if (file.pages()) {
            for (int page = 1; page <= PAGES; page++) {
                put(name + "/" + page + ".html", "<p>" + TEXTS.text("demo.page", page) + "</p>\n");
            }
        } else {
            put(name + ".csv", new DemoTable(file, random).text(file.date().isEmpty() ? undated() : times(file)));
        }
    }

    /** As many rows without a date as a profile might have. */
    private List<LocalDateTime> undated() {
        return Collections.nCopies(1 + random.nextInt(MOST_UNDATED), last.atDay(1).atStartOfDay());
    }

    /** When the rows were made, newest first, as platforms have it. */
    private List<LocalDateTime> times(ArchiveFile file) {
        if (file.joined()) {
            return List.of(like.joined().atTime(random.nextInt(24), random.nextInt(60)));
        }
        List<LocalDateTime> times = new ArrayList<>();
        for (YearMonth month = YearMonth.from(like.joined()); !month.isAfter(last); month = month.plusMonths(1)) {
            for (int rows = rows(file, month); rows > 0; rows--) {
                times.add(month.atDay(1 + random.nextInt(month.lengthOfMonth()))
                        .atStartOfDay()
                        .plusMinutes(random.nextInt(MINUTES_OF_DAY)));
            }
        }
        times.sort(Collections.reverseOrder());
        return times;
    }

    /** The member's own number, shared among the files of the same data, and up to twice as many or none. */
    private int rows(ArchiveFile file, YearMonth month) {
        String data = file.data();
        if (data == null) {
            return 0;
        }
        long sharing = format.files()
                .stream()
                .filter(sibling -> data.equals(sibling.data()) && !sibling.date().isEmpty())
                .count();
        int usual = like.items().containsKey(data) ? like.perMonth(data, month.atEndOfMonth()) : USUAL;
        return (int) Math.round(2.0 * usual / sharing * random.nextDouble());
    }
}
