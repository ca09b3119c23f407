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
 * A made-up archive of a made-up member, with every file of the format. The same seed gives the same archive.
 */
public final class DemoArchive {
    private static final Messages TEXTS = Messages.of(DemoArchive.class);
    private static final int PAGES = 3;
    private static final int MOST_UNDATED = 6;
    /** Items per month of data that the member does not have. */
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
     * Makes an archive.
     *
     * @param scenario the platform; the archive ends in the month of its last event
     * @param format the files to make
     * @param like a member with roughly the amounts to make and the day on which they begin
     * @return the contents of the files by path
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

    /** A realistic number of rows for a profile, which have no dates. */
    private List<LocalDateTime> undated() {
        return Collections.nCopies(1 + random.nextInt(MOST_UNDATED), last.atDay(1).atStartOfDay());
    }

    /** The times of the rows, newest first, as platforms order them. */
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

    /** From none to twice the member's own number, divided among the files with the same data. */
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
