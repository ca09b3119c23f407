package org.defaulton.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A ZIP file. Checks before opening that its list of entries fits into memory. */
final class ZipPart implements Closeable {
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int DIRECTORY_LENGTH = 12;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final long OF_ZIP64 = 0xFFFFFFFFL;

    private final ZipFile zip;
    private final ArchiveLimits limits;

    private ZipPart(ZipFile zip, ArchiveLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    /** Whether the file begins like a ZIP file, including an empty one. */
    static boolean is(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer start = read(channel, 0, Integer.BYTES);
            return start.remaining() == Integer.BYTES && List.of(LOCAL_HEADER, END).contains(start.getInt());
        }
    }

    /** @throws ArchiveProblemException if it is encrypted, damaged or too large */
    static ZipPart open(Path file, ArchiveLimits limits) throws IOException {
        if (Files.size(file) > limits.packedBytes()) {
            throw new ArchiveProblemException("too-large");
        }
        try (FileChannel channel = FileChannel.open(file)) {
            checkDirectory(channel, limits);
        }
        try {
            return new ZipPart(new ZipFile(file.toFile()), limits);
        } catch (ZipException e) {
            // Java reports encryption only in the message.
            boolean encrypted = String.valueOf(e.getMessage()).contains("encrypted");
            throw new ArchiveProblemException(encrypted ? "encrypted" : "damaged");
        }
    }

    /** Limits the list of entries, because Java reads it into memory whole, no matter how long it is. */
    private static void checkDirectory(FileChannel channel, ArchiveLimits limits) throws IOException {
        long from = Math.max(0, channel.size() - END_LENGTH - LONGEST_COMMENT);
        ByteBuffer tail = read(channel, from, END_LENGTH + LONGEST_COMMENT);
        for (int at = tail.remaining() - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                long length = Integer.toUnsignedLong(tail.getInt(at + DIRECTORY_LENGTH));
                if (length > limits.directoryBytes() || length == OF_ZIP64) {
                    throw new ArchiveProblemException("too-many-files");
                }
                return;
            }
        }
        throw new ArchiveProblemException("damaged");
    }

    private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        long at = from;
        while (bytes.hasRemaining()) {
            int got = channel.read(bytes, at);
            if (got < 0) {
                break;
            }
            at += got;
        }
        return bytes.flip();
    }

    /** @throws ArchiveProblemException if there are too many entries */
    List<ArchiveEntry> entries() {
        if (zip.size() > limits.files()) {
            throw new ArchiveProblemException("too-many-files");
        }
        return zip.stream().filter(entry -> !entry.isDirectory()).map(this::entry).toList();
    }

    private ArchiveEntry entry(ZipEntry entry) {
        return new ArchiveEntry(entry.getName().replace('\\', '/'), entry.getSize(), entry.getCompressedSize(),
                () -> zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
