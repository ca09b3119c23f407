package org.defaulton.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;

/** Counts the bytes actually read, because the sizes in an archive may be wrong. Stops at a limit or when canceled. */
final class MeteredStream extends FilterInputStream {
    private final ReadingMeter meter;
    private final long packed;
    private long read;

    /** The bytes read from all files together. */
    static final class ReadingMeter {
        private final ArchiveLimits limits;
        private final ReadingProgress progress;
        private final long expected;
        private long read;

        /** @param expected bytes of all files, according to the archive */
        ReadingMeter(ArchiveLimits limits, ReadingProgress progress, long expected) {
            this.limits = limits;
            this.progress = progress;
            this.expected = expected;
        }

        private void add(int bytes) {
            read += bytes;
            if (progress.isCancelled()) {
                throw new CancellationException();
            }
            if (read > limits.bytes()) {
                throw new ArchiveProblemException("too-large");
            }
            progress.report(expected <= 0 ? 0 : Math.min(1, (double) read / expected));
        }

        /** @throws ArchiveProblemException if the entry's declared sizes exceed the ratio */
        void check(ArchiveEntry entry) {
            check(entry.bytes(), entry.packedBytes());
        }

        private void check(long unpacked, long packed) {
            if (packed > 0 && unpacked > limits.ratioFrom() && unpacked / packed > limits.ratio()) {
                throw new ArchiveProblemException("bomb");
            }
        }
    }

    /** @param packed compressed size in bytes; -1 if unknown */
    MeteredStream(InputStream in, long packed, ReadingMeter meter) {
        super(in);
        this.packed = packed;
        this.meter = meter;
    }

    @Override
    public int read() throws IOException {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int got = super.read(bytes, offset, length);
        if (got > 0) {
            read += got;
            meter.add(got);
            meter.check(read, packed);
        }
        return got;
    }
}
