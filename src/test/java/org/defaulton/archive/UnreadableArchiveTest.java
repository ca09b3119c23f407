package org.defaulton.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.defaulton.text.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not an archive or is too large is refused quickly, with little memory and a message that says what to do. */
class UnreadableArchiveTest {
    private static final String ROW = "2024-09-18 14:03:22,,,,,\n";
    private static final ArchiveLimits SMALL = new ArchiveLimits(10_000_000, 20, 1_000_000, 200, 500_000, 10_000);
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    private Path folder;

    private static String sentence(Path... parts) {
        return sentence(ArchiveLimits.USUAL, parts);
    }

    private static String sentence(ArchiveLimits limits, Path... parts) {
        UserException refused = catchThrowableOfType(UserException.class,
                () -> ArchiveReader.read(List.of(parts), ArchiveOnDisk.FORMAT, ReadingProgress.NONE, limits));
        assertThat(refused).as("It was read").isNotNull();
        assertThat(refused).hasNoCause();
        assertThat(refused.getSuppressed()).isEmpty();
        return refused.sentence();
    }

    private static ArchiveOnDisk shares() {
        return ArchiveOnDisk.of("Shares.csv", "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility",
                "2024-09-18 14:03:22,https://secret,Secret,,,PUBLIC");
    }

    @Test
    void a_missing_file_is_refused() {
        assertThat(sentence(folder.resolve("secret.zip"))).startsWith("There is no such file").doesNotContain("secret");
    }

    @Test
    void an_empty_archive_is_refused() throws IOException {
        Path none = Files.createFile(folder.resolve("none.zip"));
        Path zip = ArchiveOnDisk.empty().zip(folder.resolve("empty.zip"));

        assertThat(List.of(sentence(none), sentence(zip), sentence(Files.createDirectory(folder.resolve("sub")))))
                .allSatisfy(said -> assertThat(said).startsWith("There are no files"));
    }

    @Test
    void an_archive_of_empty_files_is_refused() throws IOException {
        assertThat(sentence(ArchiveOnDisk.of("Shares.csv", "").with("Skills.csv", "Name").zip(folder.resolve("a.zip"))))
                .startsWith("The files of this archive are empty");
    }

    @Test
    void an_archive_of_another_platform_is_refused() throws IOException {
        assertThat(sentence(ArchiveOnDisk.of("your_facebook_activity/posts/your_posts_1.json", "[]")
                .with("tweets.js", "window.YTD")
                .zip(folder.resolve("a.zip")))).startsWith("This archive contains none of the known files");
    }

    @Test
    void a_file_of_another_kind_is_refused() throws IOException {
        assertThat(sentence(Files.writeString(folder.resolve("a.zip"), "Secret"))).startsWith("This is neither a ZIP");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.9, 0.99})
    void an_incomplete_archive_is_refused(double share) throws IOException {
        byte[] whole = Files.readAllBytes(shares().zip(folder.resolve("a.zip")));
        Path broken = Files.write(folder.resolve("b.zip"), Arrays.copyOf(whole, (int) (whole.length * share)));

        assertThat(sentence(broken)).startsWith("This archive is damaged");
    }

    @Test
    void a_wrong_byte_anywhere_does_no_harm() throws IOException {
        byte[] whole = Files.readAllBytes(shares().zip(folder.resolve("a.zip")));
        for (int at = 0; at < whole.length; at++) {
            byte[] wrong = whole.clone();
            wrong[at] ^= 0x55;
            Path file = Files.write(folder.resolve("b.zip"), wrong);
            try {
                ArchiveOnDisk.read(file);
            } catch (UserException e) {
                assertThat(e.sentence()).doesNotContainIgnoringCase("secret");
            }
        }
    }

    @Test
    void an_encrypted_archive_is_refused() throws IOException {
        Path zip = shares().zip(folder.resolve("a.zip"));
        byte[] bytes = Files.readAllBytes(zip);
        ByteBuffer.wrap(bytes).put(6, (byte) (bytes[6] | 1)).put(directory(bytes) + 8, (byte) 1);

        assertThat(sentence(Files.write(zip, bytes))).startsWith("This ZIP file needs a password");
    }

    @Test
    void too_many_files_are_refused() throws IOException {
        ArchiveOnDisk many = shares();
        for (int i = 0; i < SMALL.files(); i++) {
            many = many.with("media/" + i, "");
        }

        assertThat(sentence(SMALL, many.zip(folder.resolve("a.zip")))).startsWith("There are more files");
        assertThat(sentence(SMALL, many.folder(folder.resolve("sub")))).startsWith("There are more files");
    }

    @Test
    void a_list_of_entries_that_would_fill_the_memory_is_refused() throws IOException {
        Path zip = shares().zip(folder.resolve("a.zip"));
        byte[] bytes = Files.readAllBytes(zip);
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(bytes.length - 10, 0x7FFFFFFF);

        assertThat(sentence(Files.write(zip, bytes))).startsWith("There are more files");
    }

    @Test
    void a_table_of_two_gigabytes_is_refused_before_it_is_read() throws IOException {
        try (RandomAccessFile sparse = new RandomAccessFile(folder.resolve("messages.csv").toFile(), "rw")) {
            sparse.setLength(2L << 30);
        }

        assertThat(timed(Duration.ofSeconds(2), () -> sentence(folder)))
                .startsWith("This is larger than any known archive");
    }

    @Test
    void two_gigabytes_in_an_unknown_file_are_never_read() throws IOException, UserException {
        shares().folder(folder);
        try (RandomAccessFile sparse = new RandomAccessFile(folder.resolve("video.mp4").toFile(), "rw")) {
            sparse.setLength(2L << 30);
        }

        ArchiveCounts counts = timed(Duration.ofSeconds(2), () -> ArchiveOnDisk.read(folder));

        assertThat(counts.data().get("posts").total()).isEqualTo(1);
        assertThat(counts.filesUnknown()).isEqualTo(1);
    }

    @Test
    void a_zip_bomb_takes_little_time_and_memory() throws IOException {
        Path bomb = folder.resolve("bomb.zip");
        byte[] rows = ROW.repeat(MEGABYTE / ROW.length()).getBytes(UTF_8);
        try (OutputStream to = Files.newOutputStream(bomb); ZipOutputStream out = new ZipOutputStream(to)) {
            out.putNextEntry(new ZipEntry("Shares.csv"));
            for (int i = 0; i < 150; i++) {
                out.write(rows);
            }
        }
        System.gc();
        long before = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();

        String said = timed(Duration.ofSeconds(10), () -> sentence(bomb));

        assertThat(said).startsWith("This ZIP file unpacks to far more");
        System.gc();
        assertThat(Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() - before)
                .isLessThan(20L * MEGABYTE);
    }

    @Test
    void an_endless_field_does_not_fill_the_memory() throws IOException {
        ArchiveOnDisk.empty().with("Shares.csv", new byte[40 * MEGABYTE]).folder(folder);

        assertThat(sentence(folder)).startsWith("This archive is damaged");
    }

    @Test
    void an_archive_with_a_false_size_is_measured_as_it_is_read() throws IOException {
        byte[] noise = new byte[3 * MEGABYTE];
        new Random(1).nextBytes(noise);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (noise[i] % 20 == 0 ? '\n' : 'a' + (noise[i] & 15));
        }
        Path zip = ArchiveOnDisk.empty().with("Shares.csv", noise).zip(folder.resolve("a.zip"));
        byte[] bytes = Files.readAllBytes(zip);
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(directory(bytes) + 24, 10);
        Files.write(zip, bytes);

        assertThat(sentence(SMALL, zip)).matches("This is larger than any known archive.*|This archive is damaged.*");
    }

    @Test
    void reading_reports_progress_and_can_be_canceled() throws IOException {
        Path zip = ArchiveOnDisk.empty()
                .with("Shares.csv", ROW.repeat(400_000).getBytes(UTF_8))
                .zip(folder.resolve("a.zip"));
        AtomicInteger reports = new AtomicInteger();
        ReadingProgress half = new ReadingProgress() {
            private double share;

            @Override
            public void report(double now) {
                assertThat(now).isBetween(share, 1.0);
                share = now;
                reports.incrementAndGet();
            }

            @Override
            public boolean isCancelled() {
                return share > 0.5;
            }
        };

        assertThatThrownBy(() -> ArchiveReader.read(List.of(zip), ArchiveOnDisk.FORMAT, half))
                .isInstanceOf(CancellationException.class);
        assertThat(reports).hasPositiveValue();
    }

    /** The offset of the list of entries. */
    private static int directory(byte[] zip) {
        return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(zip.length - 6);
    }

    private interface Reading<T> {
        T read() throws UserException;
    }

    private static <T> T timed(Duration atMost, Reading<T> reading) {
        long began = System.nanoTime();
        try {
            T result = reading.read();
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(atMost);
            return result;
        } catch (UserException e) {
            throw new AssertionError(e);
        }
    }
}
