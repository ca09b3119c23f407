package org.defaulton.archive;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import org.defaulton.text.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads real files made after public descriptions of archives. */
class ArchiveReaderTest {
    private static final String SHARES = "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility";
    private static final String CONNECTIONS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On";
    private static final String MESSAGES = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,"
            + "RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS";

    @TempDir
    private Path folder;

    private ArchiveCounts zipped(ArchiveOnDisk archive) throws IOException, UserException {
        return ArchiveOnDisk.read(archive.zip(folder.resolve("archive.zip")));
    }

    private Map<YearMonth, Integer> months(ArchiveOnDisk archive, String data) throws IOException, UserException {
        return zipped(archive).data().get(data).months();
    }

    @Test
    void rows_are_counted_by_kind_and_month() throws IOException, UserException {
        ArchiveCounts counts = zipped(ArchiveOnDisk
                .of("Shares.csv", SHARES, "2024-09-18 14:03:22,https://a,\"One, two\",,,PUBLIC",
                        "2024-09-19 14:03:22,https://a,Three,,,PUBLIC", "2025-01-01 00:00:00,https://a,,,,PUBLIC")
                .with("Comments.csv", "Date,Link,Message", "2024-09-30 10:00:00,https://a,Yes")
                .with("messages.csv", MESSAGES,
                        "\"1\",\"\",\"A\",\"\",\"B\",\"\",\"2024-02-03 10:00:00 UTC\",\"\",\"Hi\",\"INBOX\",\"\"")
                .with("Profile.csv", "First Name,Last Name,Headline", "A,B,C")
                .with("Registration.csv", "Registered At,Registration Ip,Subscription Types",
                        "\"3/4/12, 7:01 AM\",1.2.3.4,"));

        assertThat(counts.data().get("posts").months()).containsExactly(entry(YearMonth.of(2024, 9), 3),
                entry(YearMonth.of(2025, 1), 1));
        assertThat(counts.data().get("private-messages").months()).containsExactly(entry(YearMonth.of(2024, 2), 1));
        assertThat(counts.data().get("profile")).isEqualTo(new ArchiveCounts.DataCounts(1, new java.util.TreeMap<>()));
        assertThat(counts.data()).doesNotContainKey("activity");
        assertThat(counts.joined()).isEqualTo(YearMonth.of(2012, 3));
        assertThat(counts.first()).contains(YearMonth.of(2024, 2));
        assertThat(counts.last()).contains(YearMonth.of(2025, 1));
        assertThat(counts.filesRead()).isEqualTo(5);
        assertThat(counts.filesUnknown()).isZero();
        assertThat(counts.rowsWithoutDate()).isZero();
    }

    @Test
    void lines_before_the_header_are_skipped() throws IOException, UserException {
        assertThat(months(ArchiveOnDisk.of("Connections.csv", "Notes:",
                "\"When exporting your connection data, you may notice that some are missing since 1 May 2020.\"", "",
                CONNECTIONS, "A,B,https://a,,C,D,08 Feb 2026"), "connections"))
                .containsExactly(entry(YearMonth.of(2026, 2), 1));
    }

    @Test
    void a_header_in_the_first_line_gives_the_same_counts() throws IOException, UserException {
        assertThat(months(ArchiveOnDisk.of("Connections.csv", CONNECTIONS, "A,B,https://a,,C,D,08 Feb 2026"),
                "connections")).containsExactly(entry(YearMonth.of(2026, 2), 1));
    }

    @Test
    void dates_are_found_below_a_header_in_an_unknown_language() throws IOException, UserException {
        ArchiveCounts counts = zipped(ArchiveOnDisk.of("Connections.csv", "Hinweise:", "\"Ein Absatz, der erklärt.\"",
                "", "Vorname,Nachname,URL,E-Mail-Adresse,Firma,Position,Verbunden am",
                "A,B,https://a,,C,D,8. Februar 2026", "A,B,https://a,,C,Leiter 2019,9. März 2026"));

        assertThat(counts.data().get("connections").months()).containsExactly(entry(YearMonth.of(2026, 2), 1),
                entry(YearMonth.of(2026, 3), 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shares.csv", "shares.CSV", "Shares_123456789.csv", "Shares (1).csv", "Shares_1.csv",
            "Complete_DataExport_09-19-2024/Shares.csv", "a/b/c/Shares.csv"})
    void names_are_matched_loosely_and_in_any_folder(String name) throws IOException, UserException {
        assertThat(months(ArchiveOnDisk.of(name, SHARES, "2024-09-18 14:03:22,,,,,"), "posts"))
                .containsExactly(entry(YearMonth.of(2024, 9), 1));
    }

    @Test
    void a_byte_order_mark_is_not_part_of_the_header() throws IOException, UserException {
        String table = SHARES + "\r\n2024-09-18 14:03:22,,,,,\r\n";

        assertThat(months(ArchiveOnDisk.of("Shares.csv", "\uFEFF" + table), "posts")).hasSize(1);
        assertThat(months(ArchiveOnDisk.empty().with("Shares.csv", ("\uFEFF" + table).getBytes(UTF_16LE)), "posts"))
                .hasSize(1);
    }

    @Test
    void odd_quotes_and_line_breaks_do_not_change_the_count() throws IOException, UserException {
        assertThat(months(
                ArchiveOnDisk.of("Shares.csv", SHARES, "2024-09-18 14:03:22,https://a,\"Two\nlines\",,,PUBLIC",
                        "2024-09-18 14:03:22,https://a,\"He said \\\"hi\\\" to me\",,,PUBLIC",
                        "2024-09-18 14:03:22,https://a,\"one\"\n\"another, line\"\n\"third\",,,PUBLIC",
                        "2024-09-18 14:03:22,https://a,5\" wide,,,PUBLIC", "2024-09-18 14:03:22,https://a,,,,PUBLIC"),
                "posts")).containsExactly(entry(YearMonth.of(2024, 9), 5));
    }

    @Test
    void the_first_of_two_date_columns_counts_and_an_extra_comma_is_tolerated() throws IOException, UserException {
        ArchiveCounts counts = zipped(
                ArchiveOnDisk.of("Ad_Targeting.csv", "Member Age,Company Names,Company Names,Member Age,", "35,A,B,35,")
                        .with("Reactions.csv", "Date,Type,Date,", "2024-09-18 14:03:22,LIKE,2023-01-01 00:00:00,"));

        assertThat(counts.data().get("inferences").undated()).isEqualTo(1);
        assertThat(counts.data().get("activity").months()).containsOnlyKeys(YearMonth.of(2024, 9));
    }

    @Test
    void other_dates_decide_the_order_of_day_and_month() throws IOException, UserException {
        String header = "Date,Type,Link";

        assertThat(
                months(ArchiveOnDisk.of("Reactions.csv", header, "03/04/2025,LIKE,", "29/04/2025,LIKE,"), "activity"))
                .containsExactly(entry(YearMonth.of(2025, 4), 2));
        assertThat(
                months(ArchiveOnDisk.of("Reactions.csv", header, "03/04/2025,LIKE,", "03/29/2025,LIKE,"), "activity"))
                .containsExactly(entry(YearMonth.of(2025, 3), 2));
    }

    @Test
    void rows_without_a_readable_date_are_left_out_and_reported() throws IOException, UserException {
        ArchiveCounts counts = zipped(
                ArchiveOnDisk.of("Reactions.csv", "Date,Type,Link", "some day,LIKE,", "2024-09-18 14:03:22,LIKE,"));

        assertThat(counts.data().get("activity").total()).isEqualTo(1);
        assertThat(counts.rowsWithoutDate()).isEqualTo(1);
    }

    @Test
    void unknown_files_are_counted_and_skipped() throws IOException, UserException {
        ArchiveCounts counts = zipped(ArchiveOnDisk.of("Shares.csv", SHARES, "2024-09-18 14:03:22,,,,,")
                .with("Something new.csv", "Date", "2024-09-18 14:03:22")
                .with("media/photo.jpg", "x")
                .with("__MACOSX/._Shares.csv", "x")
                .with(".DS_Store", "x"));

        assertThat(counts.data()).containsOnlyKeys("posts");
        assertThat(counts.filesUnknown()).isEqualTo(2);
    }

    @Test
    void each_page_in_a_folder_of_pages_is_an_item() throws IOException, UserException {
        ArchiveCounts counts = zipped(ArchiveOnDisk.of("Articles/Articles/One.html", "<p>1</p>")
                .with("Articles/Articles/Two.html", "<p>2</p>"));

        assertThat(counts.data().get("posts").undated()).isEqualTo(2);
    }

    @Test
    void a_file_that_says_there_is_no_data_has_no_items() throws IOException, UserException {
        ArchiveCounts counts = zipped(ArchiveOnDisk.of("guide_messages.csv", "No conversations found")
                .with("Skills.csv", "Name")
                .with("Shares.csv", SHARES, "2024-09-18 14:03:22,,,,,"));

        assertThat(counts.data()).containsOnlyKeys("posts");
    }

    @Test
    void numbered_files_of_one_kind_are_added_up() throws IOException, UserException {
        String header = "Application Date,Contact Email,Company Name";

        assertThat(months(ArchiveOnDisk.of("Jobs/Job Applications.csv", header, "\"1/29/26, 2:37 PM\",a,b")
                .with("Jobs/Job Applications_1.csv", header, "\"1/30/26, 2:37 PM\",a,b"), "resumes"))
                .containsExactly(entry(YearMonth.of(2026, 1), 2));
    }

    @Test
    void a_file_in_two_parts_of_an_archive_counts_once() throws IOException, UserException {
        ArchiveOnDisk basic = ArchiveOnDisk.of("Shares.csv", SHARES, "2024-09-18 14:03:22,,,,,")
                .with("Skills.csv", "Name", "A", "B");
        ArchiveOnDisk complete = ArchiveOnDisk.of("Shares.csv", SHARES, "2024-09-18 14:03:22,,,,,",
                "2024-10-18 14:03:22,,,,,");
        Path one = basic.zip(folder.resolve("Basic_DataExport_09-19-2024.zip"));
        Path two = complete.zip(folder.resolve("Complete_DataExport_09-20-2024.zip"));

        ArchiveCounts chosen = ArchiveOnDisk.read(one, two);
        assertThat(chosen.data().get("posts").months()).containsExactly(entry(YearMonth.of(2024, 9), 1),
                entry(YearMonth.of(2024, 10), 1));
        assertThat(chosen.data().get("profile").undated()).isEqualTo(2);
        assertThat(ArchiveOnDisk.read(folder)).isEqualTo(chosen);
        assertThat(ArchiveOnDisk.read(two, one)).isEqualTo(chosen);
    }

    @Test
    void a_folder_and_its_zip_give_the_same_counts() throws IOException, UserException {
        ArchiveOnDisk archive = ArchiveOnDisk.of("x/Shares.csv", SHARES, "2024-09-18 14:03:22,,,,,")
                .with("x/Jobs/Saved Jobs.csv", "Saved Date,Job Url", "\"1/29/26, 2:37 PM\",b")
                .with("x/other.txt", "?");

        assertThat(ArchiveOnDisk.read(archive.folder(folder.resolve("unpacked")))).isEqualTo(zipped(archive));
    }

    @Test
    void invalid_characters_do_not_stop_the_count() throws IOException, UserException {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        table.writeBytes((SHARES + "\n2024-09-18 14:03:22,").getBytes(UTF_8));
        table.writeBytes(new byte[]{(byte) 0xFF, (byte) 0xC3, 0x28, 0, 7});
        table.writeBytes(",,,,\n2024-09-18 14:03:22,,,,,".getBytes(UTF_8));

        assertThat(months(ArchiveOnDisk.empty().with("Shares.csv", table.toByteArray()), "posts"))
                .containsExactly(entry(YearMonth.of(2024, 9), 2));
    }

    @Test
    void nothing_is_written_beside_the_archive() throws IOException, UserException {
        zipped(ArchiveOnDisk.of("../../Shares.csv", SHARES, "2024-09-18 14:03:22,,,,,"));

        assertThat(Files.list(folder)).hasSize(1);
    }
}
