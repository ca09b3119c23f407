package org.defaulton.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.defaulton.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The output of a command, in UTF-8. Java's own print streams hide it when a disk is full or a pipe is closed; this one
 * remembers it and reports it at the end.
 */
public final class CommandOutput {
    private final FailureRecordingStream stream;
    private final PrintWriter writer;

    /** Passes everything on and remembers the first failure. */
    private static final class FailureRecordingStream extends OutputStream {
        private final OutputStream to;
        private @Nullable IOException failure;

        FailureRecordingStream(OutputStream to) {
            this.to = to;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[]{(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                to.write(bytes, from, length);
            } catch (IOException e) {
                failure = failure == null ? e : failure;
                throw e;
            }
        }

        @Override
        public void flush() throws IOException {
            to.flush();
        }
    }

    /** @param to the final destination; its write errors are reported */
    public CommandOutput(OutputStream to) {
        stream = new FailureRecordingStream(to);
        writer = new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** The writer to print with. */
    public PrintWriter writer() {
        return writer;
    }

    /**
     * Flushes the output, and reports in one line if not all of it was written.
     *
     * @param code the exit code of the command that printed here
     * @param errors gets the line
     * @return the exit code to end with
     */
    public int end(int code, PrintWriter errors) {
        writer.flush();
        IOException failure = stream.failure;
        if (failure == null) {
            return code;
        }
        errors.println(Messages.of(CommandOutput.class).text("output.failed", String.valueOf(failure.getMessage())));
        return code == 0 ? ErrorHandler.FAILED : code;
    }
}
